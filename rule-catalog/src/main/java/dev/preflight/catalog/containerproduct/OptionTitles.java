package dev.preflight.catalog.containerproduct;

import static dev.preflight.dsl.Conditions.notRepeat;
import static dev.preflight.rule.AwsCode.errorCode;
import static dev.preflight.text.Quotes.quoted;

import dev.preflight.catalog.entity.DeliveryOption;
import dev.preflight.catalog.entity.Product;
import dev.preflight.catalog.entity.Version;
import dev.preflight.document.JsonValue;
import dev.preflight.dsl.Page;
import dev.preflight.logic.Decision;
import dev.preflight.logic.Knowledge;
import dev.preflight.rule.ChangeScene;
import dev.preflight.rule.Provenance;
import dev.preflight.rule.Rule;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The rules on titles of delivery options, beside Details when a version is added, inside when it is updated.
 *
 * @param path the title in the words of rule ids
 * @param title where an option has it
 */
record OptionTitles(Page page, String path, Function<RequestedOption, JsonValue> title) {
    private static final String EXISTING = "INVALID_DELIVERY_OPTION_TITLES";

    /** No two options of a request may have one title. */
    Rule<ChangeScene> unique(String... rows) {
        return page.rule(path + ".duplicate")
                .on("DeliveryOptions")
                .must(notRepeat(
                        "the title",
                        item -> text(new RequestedOption(item)),
                        item -> title.apply(new RequestedOption(item))))
                .otherwise(errorCode("DUPLICATE_DELIVERY_OPTION_TITLES"))
                .readBy("P-58")
                .documentedAs(rows);
    }

    /** No other option of the version that is updated may have the title. */
    Rule<ChangeScene> newInVersion(String row) {
        return page.rule(path + ".exists")
                .on("DeliveryOptions.*")
                .must("not have the title of another delivery option of its version", this::newInVersion)
                .otherwise(errorCode(EXISTING))
                .documentedAs(row);
    }

    /** The reference does not say whether titles must differ from version to version, too. */
    Rule<ChangeScene> newInProduct(String row) {
        return page.rule(path + ".exists-in-other-version")
                .on("DeliveryOptions.*")
                .must("not have the title of a delivery option of another version", this::newInProduct)
                .otherwise(errorCode(EXISTING))
                .inDoubt(Provenance.INFERRED)
                .documentedAs(row);
    }

    private Optional<String> text(RequestedOption option) {
        return title.apply(option).text().filter(text -> !text.isEmpty());
    }

    private Decision newInVersion(JsonValue item, ChangeScene scene) {
        RequestedOption option = new RequestedOption(item);
        Optional<String> text = text(option);
        if (text.isEmpty() || option.id().isEmpty()) {
            return Decision.holds();
        }
        return Product.before(scene)
                .versions()
                .owner(option.id().get())
                .decide(owner -> unused(
                        option,
                        owner.stream()
                                .flatMap(version -> others(version, scene))
                                .toList(),
                        "another delivery option of this version"));
    }

    private Decision newInProduct(JsonValue item, ChangeScene scene) {
        RequestedOption option = new RequestedOption(item);
        if (text(option).isEmpty()) {
            return Decision.holds();
        }
        return Product.before(scene)
                .versions()
                .allWithOptions()
                .decide(versions -> unused(
                        option,
                        versions.stream()
                                .filter(version ->
                                        option.id().filter(version::owns).isEmpty())
                                .flatMap(version -> others(version, scene))
                                .toList(),
                        "a delivery option of another version (the reference does not say whether that is refused)"));
    }

    /** Those whose title the request leaves as it is. */
    private Stream<DeliveryOption> others(Version version, ChangeScene scene) {
        List<String> retitled = RequestedOption.all(scene).stream()
                .filter(option -> text(option).isPresent())
                .flatMap(option -> option.id().stream())
                .toList();
        return version.options().stream()
                .filter(option -> option.id().filter(retitled::contains).isEmpty());
    }

    private Decision unused(RequestedOption requested, List<DeliveryOption> others, String owner) {
        JsonValue value = title.apply(requested);
        String wanted = value.text().orElse("");
        return Knowledge.any(others.stream()
                        .map(other -> other.text("DeliveryOptionTitle").map(wanted::equals)))
                .decide(taken -> taken
                        ? Decision.violated(
                                value.pointer(),
                                "is " + quoted(wanted) + ", the title of " + owner + "; choose another one")
                        : Decision.holds());
    }
}
