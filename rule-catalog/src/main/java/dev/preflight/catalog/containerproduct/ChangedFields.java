package dev.preflight.catalog.containerproduct;

import static dev.preflight.rule.AwsCode.errorCode;

import dev.preflight.catalog.entity.Options;
import dev.preflight.catalog.entity.Product;
import dev.preflight.catalog.entity.Version;
import dev.preflight.catalog.entity.Visibility;
import dev.preflight.document.JsonValue;
import dev.preflight.dsl.Page;
import dev.preflight.logic.Decision;
import dev.preflight.logic.Knowledge;
import dev.preflight.rule.ChangeScene;
import dev.preflight.rule.Gate;
import dev.preflight.rule.Rule;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What an update may change, and that it changes something. */
final class ChangedFields {
    private static final String FROZEN = "FIELD_NOT_ALLOWED_TO_CHANGE";

    private static final Gate PUBLIC =
            scene -> Product.before(scene).visibility().map(Visibility.PUBLIC::equals);

    /** Where the fields may change. */
    static final Gate NOT_PUBLIC =
            scene -> Product.before(scene).visibility().map(now -> !now.equals(Visibility.PUBLIC));

    private ChangedFields() {}

    /** The rules in the order of the page. */
    static List<Rule<ChangeScene>> rules(Page page) {
        return List.of(
                page.ruleOn("Version.VersionTitle", "frozen")
                        .when(PUBLIC)
                        .must("stay as it is when the product is Public", ChangedFields::frozenTitle)
                        .otherwise(errorCode(FROZEN))
                        .readBy("P-25")
                        .documentedAs("field.06", "async.40"),
                frozen(page, "DeliveryOptionTitle", "delivery-option-title", "field.07", "field.10", "async.40"),
                frozen(page, "ContainerImages", "container-images", "field.08", "field.11", "async.40"),
                frozen(page, "DeploymentResources", "deployment-resources", "field.09", "async.40"),
                page.rule("details.change")
                        .on("")
                        .must("change something", ChangedFields::something)
                        .otherwise(errorCode("NO_CHANGE_FOUND"))
                        .documentedAs("field.03", "async.42"));
    }

    private static Rule<ChangeScene> frozen(Page page, String field, String words, String... rows) {
        return page.rule(words + ".frozen")
                .on("DeliveryOptions.*")
                .when(PUBLIC)
                .must("keep its " + field + " when the product is Public", (item, scene) -> {
                    RequestedOption option = new RequestedOption(item);
                    JsonValue sent = option.field(field);
                    return sent.isText() || sent.isArray()
                            ? sameAsStored(option, field, sent, scene)
                            : Decision.holds();
                })
                .otherwise(errorCode(FROZEN))
                .readBy("P-25")
                .documentedAs(rows);
    }

    private static Decision sameAsStored(RequestedOption option, String field, JsonValue sent, ChangeScene scene) {
        return option.stored(scene)
                .decide(found -> found.map(stored -> stored.field(field)
                                .decide(value ->
                                        SameValue.equalInAnyOrder(sent, value) ? Decision.holds() : changed(sent)))
                        .orElseGet(Decision::holds));
    }

    private static Decision frozenTitle(JsonValue title, ChangeScene scene) {
        return version(scene)
                .decide(version -> version.map(found -> found.title()
                                .decide(now -> title.text().filter(now::equals).isPresent()
                                        ? Decision.holds()
                                        : changed(title)))
                        .orElseGet(Decision::holds));
    }

    /** The version that the request is about: the one that the first id belongs to; empty when there is none. */
    private static Knowledge<Optional<Version>> version(ChangeScene scene) {
        return RequestedOption.all(scene).stream()
                .flatMap(option -> option.id().stream())
                .findFirst()
                .map(id -> Options.before(scene).map(options -> options.owner(id)))
                .orElseGet(() -> Knowledge.known(Optional.empty()));
    }

    private static Decision changed(JsonValue sent) {
        return Decision.violated(
                sent.pointer(),
                "differs from what is stored, but cannot be changed while the product is Public; leave it out, or add a"
                        + " new version");
    }

    /** Each value that is sent must be the one that is stored; one that is new, or that nobody knows, is a change. */
    private static Decision something(JsonValue details, ChangeScene scene) {
        boolean known = details.memberNames().stream()
                .allMatch(name -> isVersion(name, details.member(name)) || isOptions(name, details.member(name)));
        List<RequestedOption> options = RequestedOption.all(scene);
        if (!known || !options.stream().allMatch(ChangedFields::isReadable)) {
            return Decision.holds();
        }
        List<String> ofVersion = details.member("Version").memberNames();
        Knowledge<Optional<Version>> version = version(scene);
        Stream<Knowledge<Boolean>> changes = Stream.concat(
                ofVersion.stream()
                        .map(name -> version.flatMap(
                                stored -> isNew(name, details.member("Version").member(name), stored))),
                options.stream().flatMap(option -> fields(option).map(name -> isNew(option, name, scene))));
        return Knowledge.any(changes)
                .decide(some ->
                        some ? Decision.holds() : Decision.violated(details.pointer(), unchanged(ofVersion, options)));
    }

    private static String unchanged(List<String> ofVersion, List<RequestedOption> options) {
        boolean nothingSent = ofVersion.isEmpty()
                && options.stream().flatMap(ChangedFields::fields).findAny().isEmpty();
        return nothingSent
                ? "changes nothing; give a field to update, or drop the change"
                : "gives only values that the product has already; change one, or drop the change";
    }

    private static Stream<String> fields(RequestedOption option) {
        return option.kinds().stream()
                .flatMap(kind -> option.value().member("Details").member(kind).memberNames().stream());
    }

    private static boolean isVersion(String name, JsonValue value) {
        return name.equals("Version") && value.isObject();
    }

    private static boolean isOptions(String name, JsonValue value) {
        return name.equals("DeliveryOptions") && value.isArray() && !value.isEmpty();
    }

    /** True when all of it is understood. */
    private static boolean isReadable(RequestedOption option) {
        JsonValue details = option.value().member("Details");
        boolean members = List.of("Id", "Details").containsAll(option.value().memberNames());
        boolean kinds =
                details.isAbsent() || (details.isObject() && RequestedOption.KINDS.containsAll(details.memberNames()));
        return option.id().isPresent()
                && members
                && kinds
                && option.kinds().size() <= 1
                && option.kinds().stream().allMatch(kind -> details.member(kind).isObject());
    }

    private static Knowledge<Boolean> isNew(String name, JsonValue sent, Optional<Version> version) {
        if (version.isEmpty() || !sent.isText()) {
            return Knowledge.known(true);
        }
        Knowledge<String> stored = switch (name) {
            case "VersionTitle" -> version.get().title();
            case "ReleaseNotes" -> version.get().releaseNotes();
            default -> Knowledge.known("");
        };
        return stored.map(text -> sent.text().filter(text::equals).isEmpty());
    }

    private static Knowledge<Boolean> isNew(RequestedOption option, String name, ChangeScene scene) {
        JsonValue sent = option.field(name);
        return option.stored(scene)
                .flatMap(found -> found.map(stored -> stored.field(name).map(value -> !SameValue.equal(sent, value)))
                        .orElseGet(() -> Knowledge.known(true)));
    }
}
