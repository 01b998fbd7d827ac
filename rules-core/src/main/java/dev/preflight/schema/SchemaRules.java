package dev.preflight.schema;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.AnnotationKeyword;
import com.networknt.schema.keyword.DisallowUnknownKeywordFactory;
import com.networknt.schema.path.NodePath;
import com.networknt.schema.path.PathType;
import dev.preflight.document.JsonPointer;
import dev.preflight.document.JsonValue;
import dev.preflight.document.Place;
import dev.preflight.document.ReferenceText;
import dev.preflight.logic.Violation;
import dev.preflight.rule.RuleDescription;
import dev.preflight.text.NearMiss;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The assertions of one schema file as rules, evaluated together. Immutable and thread-safe; compiled once.
 *
 * <p>Nothing is ever fetched: a schema that refers to another resource is refused when it is compiled. Patterns run in time
 * linear in the text.
 */
public final class SchemaRules {
    private static final Dialect DIALECT = Dialect.builder(Dialects.getDraft202012())
            .keyword(new AnnotationKeyword("x-preflight"))
            .format(new CalendarDate())
            .unknownKeywordFactory(DisallowUnknownKeywordFactory.getInstance())
            .build();
    private static final SchemaRegistryConfig CONFIG = SchemaRegistryConfig.builder()
            .locale(Locale.ROOT)
            .pathType(PathType.JSON_POINTER)
            .formatAssertionsEnabled(true)
            .regularExpressionFactory(pattern -> new LinearPattern(pattern)::find)
            .build();

    private final List<Assertion> assertions;
    private final Map<String, Assertion> byLocation;
    private final Schema schema;
    private final int activeInDefaultMode;
    private final int activeInStrictMode;

    private SchemaRules(List<Assertion> assertions, Schema schema) {
        this.assertions = assertions;
        this.byLocation = new LinkedHashMap<>();
        assertions.forEach(assertion -> byLocation.put(assertion.location(), assertion));
        this.schema = schema;
        this.activeInDefaultMode = active(assertions, false);
        this.activeInStrictMode = active(assertions, true);
    }

    private static int active(List<Assertion> assertions, boolean strictMode) {
        return (int) assertions.stream()
                .filter(assertion -> assertion.rule().levels().in(strictMode).isPresent())
                .count();
    }

    /**
     * Compiles a page.
     *
     * @throws IllegalArgumentException when the schema is broken, names an unknown keyword or refers to another resource
     */
    public static SchemaRules compile(SchemaPage page) {
        String id = "https://preflight.dev/schema/" + page.rulePrefix();
        SchemaRegistry registry = SchemaRegistry.withDialect(
                DIALECT,
                builder -> builder.schemaRegistryConfig(CONFIG)
                        .schemaLoader(
                                loader -> loader.resourceLoaders(loaders -> loaders.values(list -> list.clear()))));
        try {
            List<Assertion> assertions = Assertions.of(page);
            Schema schema = registry.getSchema(SchemaLocation.of(id), page.schema());
            schema.initializeValidators();
            return new SchemaRules(assertions, schema);
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(page.rulePrefix() + ": " + e.getMessage(), e);
        }
    }

    /** The rules in the order of the file. */
    public List<RuleDescription> rules() {
        return assertions.stream().map(Assertion::rule).toList();
    }

    /** How many of the rules are switched on in that mode. */
    public int activeRules(boolean strictMode) {
        return strictMode ? activeInStrictMode : activeInDefaultMode;
    }

    /** What is wrong with a value; empty when nothing is. */
    public List<SchemaViolation> check(JsonValue value) {
        List<Error> errors = schema.validate(value.node());
        if (errors.isEmpty()) {
            return List.of();
        }
        Map<NodePath, Set<String>> broken = new HashMap<>();
        for (Error error : errors) {
            broken.computeIfAbsent(error.getInstanceLocation(), place -> new HashSet<>())
                    .add(error.getKeyword());
        }
        List<SchemaViolation> violations = new ArrayList<>(errors.size());
        for (Error error : errors) {
            Set<String> others = broken.getOrDefault(error.getInstanceLocation(), Set.of());
            if (!followsFromAnother(error.getKeyword(), others) && !isLengthOfReference(error, value)) {
                violations.add(violation(error, value));
            }
        }
        return violations;
    }

    /** A value of the wrong kind breaks no more than that, and a text that is too short is not also of the wrong form. */
    private static boolean followsFromAnother(String keyword, Set<String> brokenThere) {
        return brokenThere.contains("type") && !keyword.equals("type")
                || brokenThere.contains("minLength") && (keyword.equals("pattern") || keyword.equals("format"));
    }

    /** The id that a reference stands for has a length of its own. */
    private static boolean isLengthOfReference(Error error, JsonValue root) {
        return error.getKeyword().equals("maxLength")
                && at(root, error.getInstanceLocation())
                        .text()
                        .filter(ReferenceText::isOne)
                        .isPresent();
    }

    private SchemaViolation violation(Error error, JsonValue root) {
        String keywordLocation = error.getSchemaLocation().getFragment().toString();
        Optional<String> member = Optional.ofNullable(error.getProperty());
        boolean required = error.getKeyword().equals("required");
        String location = required ? keywordLocation + "/" + member.orElse("") : keywordLocation;
        Assertion assertion = byLocation.get(location);
        if (assertion == null) {
            throw new IllegalStateException("no rule stands for the assertion at " + location);
        }
        JsonValue value = at(root, error.getInstanceLocation());
        boolean unknownMember = assertion.keyword().equals("additionalProperties");
        if (required || unknownMember) {
            value = value.member(member.orElse(""));
        }
        JsonPointer pointer = value.pointer();
        JsonValue wrong = value;
        Supplier<String> words =
                () -> FaultWords.of(assertion, wrong) + (unknownMember ? age(assertion, member.orElse("")) : "");
        Place place = unknownMember ? Place.name(pointer) : Place.value(pointer);
        return new SchemaViolation(assertion.rule(), new Violation(place, words), assertion.refusesValue());
    }

    private static JsonValue at(JsonValue root, NodePath path) {
        JsonValue value = root;
        for (int i = 0; i < path.getNameCount(); i++) {
            Object segment = path.getElement(i);
            value = segment instanceof Integer position ? value.item(position) : value.member(String.valueOf(segment));
        }
        return value;
    }

    /** How old the documentation is, and the member that was probably meant. */
    private String age(Assertion assertion, String member) {
        String edition =
                schema.getSchemaNode().path("x-preflight").path("edition").asText();
        return (edition.isEmpty() ? "" : " in the edition of " + edition) + "; "
                + NearMiss.question(member, assertion.known()).orElse("a service newer than that may know it");
    }
}
