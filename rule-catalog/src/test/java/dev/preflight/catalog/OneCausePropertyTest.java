package dev.preflight.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.preflight.Catalog;
import dev.preflight.ChangeSetFile;
import dev.preflight.Facts;
import dev.preflight.Finding;
import dev.preflight.Preflight;
import dev.preflight.Section;
import dev.preflight.rule.Rule.OfValues;
import dev.preflight.rule.RuleId;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What the schema refuses of a value is told by the schema alone, whatever is wrong with a document. */
class OneCausePropertyTest {
    private static final Catalog CATALOG = AwsMarketplaceCatalog.standard();
    private static final Preflight PREFLIGHT = Preflight.of(CATALOG);
    private static final Facts FACTS = Facts.asOf(LocalDate.of(2024, 6, 1));
    private static final Set<String> OF_CONTENT =
            Set.of("min-items", "max-items", "unique-items", "max-properties", "unknown-member");

    private static final Set<RuleId> ASSERTIONS = sections()
            .flatMap(section -> section.schema().stream())
            .flatMap(schema -> schema.rules().stream())
            .map(rule -> rule.id())
            .collect(Collectors.toSet());
    private static final List<OfValues> RULES = sections()
            .flatMap(section -> section.rules().stream())
            .flatMap(rule -> rule instanceof OfValues values ? Stream.of(values) : Stream.empty())
            .toList();
    private static final Set<RuleId> WITH_A_CAUSE_OF_THEIR_OWN =
            RULES.stream().filter(OfValues::evenWhereRefused).map(OfValues::id).collect(Collectors.toSet());
    private static final Set<RuleId> OF_SIZE = RULES.stream()
            .filter(rule -> rule.condition().isOfSize())
            .map(OfValues::id)
            .collect(Collectors.toSet());

    private static Stream<Section> sections() {
        return CATALOG.sections().values().stream().distinct();
    }

    @Provide
    Arbitrary<JsonNode> validChangeSets() {
        return GeneratedChangeSetPropertyTest.changeSets();
    }

    @Test
    void rules_with_a_cause_of_their_own_are_those_on_characters_and_on_two_lengths() {
        assertThat(WITH_A_CAUSE_OF_THEIR_OWN)
                .isNotEmpty()
                .allMatch(rule -> rule.text()
                        .matches(".*\\.(trademark-spacing|(un)?supported-characters|control-characters|max-length)"));
    }

    @Property
    void no_value_has_a_finding_of_schema_and_of_a_rule_for_one_cause(
            @ForAll("validChangeSets") JsonNode request, @ForAll Random random, @ForAll boolean strict) {
        JsonNode mutated = request.deepCopy();
        for (int i = 0; i <= random.nextInt(3); i++) {
            mutate(mutated, random);
        }

        List<Finding> findings = findings(mutated, strict);

        for (Finding refusal : findings) {
            if (refusal.isError() && ASSERTIONS.contains(refusal.rule())) {
                assertThat(findings.stream().filter(finding -> isTheSameCause(refusal, finding)))
                        .as("besides %s in %s", refusal, mutated)
                        .isEmpty();
            }
        }
    }

    private static boolean isTheSameCause(Finding refusal, Finding other) {
        String id = refusal.rule().text();
        boolean ofContent = OF_CONTENT.contains(id.substring(id.lastIndexOf('.') + 1));
        String place = refusal.pointer().toString();
        String at = other.pointer().toString();
        boolean ofReference = other.rule().text().startsWith("change-set.reference.");
        if (ofReference || ASSERTIONS.contains(other.rule()) || WITH_A_CAUSE_OF_THEIR_OWN.contains(other.rule())) {
            return false;
        }
        return ofContent
                ? at.equals(place) && OF_SIZE.contains(other.rule())
                : at.equals(place) || at.startsWith(place + "/");
    }

    private static List<Finding> findings(JsonNode document, boolean strict) {
        byte[] bytes = document.toString().getBytes(StandardCharsets.UTF_8);
        return PREFLIGHT
                .check(List.of(new ChangeSetFile("mutated.json", bytes)), strict ? FACTS.inStrictMode() : FACTS)
                .findings();
    }

    /** Replaces, repeats or takes away one value in the details of one change. */
    private static void mutate(JsonNode request, Random random) {
        List<JsonNode> parents = new ArrayList<>();
        for (JsonNode change : request.path("ChangeSet")) {
            collectParents(change.path("DetailsDocument"), parents);
        }
        if (parents.isEmpty()) {
            return;
        }
        JsonNode parent = parents.get(random.nextInt(parents.size()));
        if (parent instanceof ArrayNode list) {
            int index = random.nextInt(list.size());
            switch (random.nextInt(3)) {
                case 0 -> list.add(list.get(index).deepCopy());
                case 1 -> list.remove(index);
                default -> list.set(index, strange(list.get(index), random));
            }
        } else if (parent instanceof ObjectNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            String name = names.get(random.nextInt(names.size()));
            if (random.nextInt(4) == 0) {
                object.remove(name);
            } else {
                object.set(name, strange(object.path(name), random));
            }
        }
    }

    private static void collectParents(JsonNode node, List<JsonNode> parents) {
        if (node.isContainerNode() && !node.isEmpty()) {
            parents.add(node);
            node.forEach(child -> collectParents(child, parents));
        }
    }

    private static JsonNode strange(JsonNode value, Random random) {
        JsonNodeFactory make = JsonNodeFactory.instance;
        List<JsonNode> values = new ArrayList<>(List.of(
                make.textNode(""),
                make.textNode(" "),
                make.textNode("x ™"),
                make.textNode("x".repeat(6000) + "\r ™"),
                make.textNode("Public"),
                make.textNode("ftp://example"),
                make.numberNode(-1),
                make.numberNode(70_000),
                make.booleanNode(true),
                make.nullNode(),
                make.arrayNode(),
                make.objectNode(),
                make.arrayNode().add("a").add("a"),
                make.objectNode().put("Surplus", 1)));
        if (value.isTextual()) {
            values.add(make.textNode(value.asText() + value.asText()));
            values.add(make.textNode(value.asText().toUpperCase(java.util.Locale.ROOT)));
        }
        return values.get(random.nextInt(values.size()));
    }
}
