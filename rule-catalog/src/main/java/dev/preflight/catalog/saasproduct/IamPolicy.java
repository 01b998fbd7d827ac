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
        JsonValue policy = json.value().get();
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

    /** One alone needs no list. */
    private static Stream<JsonValue> statements(JsonValue statement) {
        return statement.isArray() ? statement.items().stream() : Stream.of(statement);
    }

    private static Optional<String> ofStatement(JsonValue statement) {
        String name = Labels.of(statement.pointer());
        if (!statement.isObject()) {
            return Optional.of("is no IAM policy: " + name + " is no object");
        }
        boolean acts = Stream.of("Action", "NotAction")
                .anyMatch(member -> !statement.member(member).isAbsent());
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
