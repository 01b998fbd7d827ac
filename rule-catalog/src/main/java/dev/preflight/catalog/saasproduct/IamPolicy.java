package dev.preflight.catalog.saasproduct;

import static dev.preflight.text.Quotes.quoted;

import dev.preflight.document.JsonFile;
import dev.preflight.document.JsonValue;
import dev.preflight.document.Labels;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A policy of AWS IAM as JSON text: that part of its grammar without which there is no policy. */
final class IamPolicy {
    private static final List<String> VERSIONS = List.of("2012-10-17", "2008-10-17");
    private static final List<String> EFFECTS = List.of("Allow", "Deny");

    private IamPolicy() {}

    /** What is wrong with it first, if anything. */
    static Optional<String> fault(String text) {
        JsonFile json = JsonFile.read(text.getBytes(StandardCharsets.UTF_8));
        if (json.value().isEmpty()) {
            return Optional.of("is no IAM policy: " + json.problems().get(0).message());
        }
        return faultOf(json.value().get());
    }

    private static Optional<String> faultOf(JsonValue policy) {
        if (!policy.isObject()) {
            return Optional.of("is no IAM policy, which is an object with Statement");
        }
        JsonValue version = policy.member("Version");
        JsonValue statement = policy.member("Statement");
        Optional<String> wrongVersion = version.isAbsent() ? Optional.empty() : notOneOf(VERSIONS, version);
        Optional<String> noStatement = statement.isAbsent() || statement.isEmpty()
                ? Optional.of("is no IAM policy: it has no Statement; say there what it allows")
                : Optional.empty();
        return wrongVersion
                .or(() -> noStatement)
                .or(() -> statements(statement)
                        .flatMap(each -> ofStatement(each).stream())
                        .findFirst());
    }

    /**
     * What AWS IAM would refuse first in a policy that says what the one who has it may do. The reference does not say that much of
     * the policies that it takes. Nothing in a text that {@link #fault} finds fault with.
     */
    static Optional<String> doubt(String text) {
        return JsonFile.read(text.getBytes(StandardCharsets.UTF_8))
                .value()
                .filter(policy -> faultOf(policy).isEmpty())
                .flatMap(policy -> statements(policy.member("Statement"))
                        .flatMap(statement -> doubtOf(statement).stream())
                        .findFirst());
    }

    private static Optional<String> doubtOf(JsonValue statement) {
        String name = Labels.of(statement.pointer());
        if (has(statement, "Principal") || has(statement, "NotPrincipal")) {
            return Optional.of("names a principal in " + name
                    + ", which IAM takes in policies of resources only; leave Principal and NotPrincipal out");
        }
        if (!has(statement, "Resource") && !has(statement, "NotResource")) {
            return Optional.of("has neither Resource nor NotResource in " + name
                    + ", and IAM demands one of them; give the resources, or \"*\"");
        }
        return both(statement, "Resource", "NotResource").or(() -> both(statement, "Action", "NotAction"));
    }

    private static Optional<String> both(JsonValue statement, String member, String opposite) {
        return has(statement, member) && has(statement, opposite)
                ? Optional.of("has both " + member + " and " + opposite + " in " + Labels.of(statement.pointer())
                        + ", of which IAM takes one; leave one out")
                : Optional.empty();
    }

    private static boolean has(JsonValue statement, String member) {
        return !statement.member(member).isAbsent();
    }

    /** One alone needs no list. */
    private static Stream<JsonValue> statements(JsonValue statement) {
        return statement.isArray() ? statement.items().stream() : Stream.of(statement);
    }

    private static Optional<String> ofStatement(JsonValue statement) {
        String name = Labels.of(statement.pointer());
        if (!statement.isObject()) {
            return Optional.of("is no IAM policy: " + name + " is no object");
        }
        boolean acts = has(statement, "Action") || has(statement, "NotAction");
        return notOneOf(EFFECTS, statement.member("Effect"))
                .or(() -> acts
                        ? Optional.empty()
                        : Optional.of("is no IAM policy: " + name + " has neither Action nor NotAction; give one"));
    }

    private static Optional<String> notOneOf(List<String> values, JsonValue value) {
        if (value.text().filter(values::contains).isPresent()) {
            return Optional.empty();
        }
        String shown = value.isAbsent()
                ? "missing"
                : value.text().map(text -> quoted(text)).orElse("a value of kind " + value.kind());
        return Optional.of("is no IAM policy: " + Labels.of(value.pointer()) + " is " + shown + "; "
                + String.join(" or ", values) + " is required");
    }
}
