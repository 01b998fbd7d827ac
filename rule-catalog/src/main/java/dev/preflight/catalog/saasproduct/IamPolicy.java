package dev.preflight.catalog.saasproduct;

import static dev.preflight.text.Quotes.quoted;

import dev.preflight.document.JsonFile;
import dev.preflight.document.JsonValue;
import dev.preflight.document.Labels;
import dev.preflight.dsl.Repeat;
import dev.preflight.text.NearMiss;
import dev.preflight.text.Quotes;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A policy of AWS IAM as JSON text: that part of its grammar without which there is no policy. */
final class IamPolicy {
    private static final List<String> VERSIONS = List.of("2012-10-17", "2008-10-17");
    private static final List<String> EFFECTS = List.of("Allow", "Deny");

    private static final List<String> MEMBERS = List.of("Version", "Id", "Statement");
    private static final List<String> MEMBERS_OF_STATEMENT =
            List.of("Sid", "Effect", "Action", "NotAction", "Resource", "NotResource", "Condition");

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
                .flatMap(policy -> unknown(policy, MEMBERS)
                        .or(() -> statements(policy.member("Statement"))
                                .flatMap(statement -> doubtOf(statement).stream())
                                .findFirst())
                        .or(() -> repeatedSid(policy)));
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
        return both(statement, "Resource", "NotResource")
                .or(() -> both(statement, "Action", "NotAction"))
                .or(() -> unknown(statement, MEMBERS_OF_STATEMENT))
                .or(() -> noneOf(
                        "Action", statement, IamPolicy::isAction, "* or <service>:<action>, such as s3:GetObject"))
                .or(() -> noneOf(
                        "NotAction", statement, IamPolicy::isAction, "* or <service>:<action>, such as s3:GetObject"))
                .or(() -> noneOf("Resource", statement, IamPolicy::isResource, "* or an ARN"))
                .or(() -> noneOf("NotResource", statement, IamPolicy::isResource, "* or an ARN"))
                .or(() -> sid(statement.member("Sid")))
                .or(() -> condition(statement.member("Condition")));
    }

    private static Optional<String> unknown(JsonValue object, List<String> members) {
        return object.memberNames().stream()
                .filter(name -> !members.contains(name))
                .findFirst()
                .map(name -> "has the member " + quoted(name)
                        + NearMiss.question(name, members)
                                .map(question -> " (" + question + ")")
                                .orElse("")
                        + ", but IAM takes " + String.join(", ", members) + " there; leave it out");
    }

    /** A text, or a list of at least one. */
    private static Optional<String> noneOf(
            String member, JsonValue statement, Predicate<String> fits, String demanded) {
        JsonValue value = statement.member(member);
        if (value.isAbsent()) {
            return Optional.empty();
        }
        List<JsonValue> all = value.isArray() ? value.items() : List.of(value);
        if (all.isEmpty()) {
            return Optional.of("has an empty " + Labels.of(value.pointer()) + ", but IAM demands " + demanded);
        }
        return all.stream()
                .filter(each -> each.text().filter(fits).isEmpty())
                .findFirst()
                .map(each -> "has in " + Labels.of(each.pointer()) + " "
                        + each.text().map(Quotes::quoted).orElse("a value of kind " + each.kind())
                        + ", but IAM demands " + demanded);
    }

    private static boolean isAction(String text) {
        int colon = text.indexOf(':');
        return text.equals("*")
                || colon > 0 && colon < text.length() - 1 && text.chars().noneMatch(Character::isWhitespace);
    }

    private static boolean isResource(String text) {
        return text.equals("*") || text.startsWith("arn:");
    }

    private static Optional<String> sid(JsonValue sid) {
        return sid.isAbsent() || sid.text().filter(IamPolicy::isSid).isPresent()
                ? Optional.empty()
                : Optional.of("has in " + Labels.of(sid.pointer())
                        + " something else than ASCII letters and digits, which IAM refuses; spell it with those");
    }

    private static boolean isSid(String text) {
        return text.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9');
    }

    private static Optional<String> condition(JsonValue condition) {
        boolean fits = condition.isAbsent()
                || condition.isObject()
                        && condition.memberNames().stream()
                                .allMatch(operator -> condition.member(operator).isObject());
        return fits
                ? Optional.empty()
                : Optional.of("has in " + Labels.of(condition.pointer())
                        + " no object of objects; IAM demands an operator, in it keys with their values");
    }

    private static Optional<String> repeatedSid(JsonValue policy) {
        return Repeat.among(
                        statements(policy.member("Statement")).toList(),
                        statement -> statement.member("Sid").text())
                .stream()
                .findFirst()
                .map(repeat -> "has the Sid "
                        + quoted(repeat.again().member("Sid").text().orElse("")) + " twice, in "
                        + Labels.of(repeat.first().pointer()) + " and "
                        + Labels.of(repeat.again().pointer()) + ", but IAM takes each once; change one");
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
