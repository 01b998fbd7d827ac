package dev.preflight.catalog.containerproduct;

import static dev.preflight.dsl.Conditions.notRepeat;
import static dev.preflight.rule.AwsCode.errorCode;
import static dev.preflight.text.Quotes.quoted;

import dev.preflight.catalog.entity.Options;
import dev.preflight.catalog.entity.Product;
import dev.preflight.document.JsonValue;
import dev.preflight.dsl.Page;
import dev.preflight.logic.Decision;
import dev.preflight.logic.Knowledge;
import dev.preflight.rule.ChangeScene;
import dev.preflight.rule.Provenance;
import dev.preflight.rule.Rule;
import dev.preflight.rule.View;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The rules on titles of delivery options, beside Details when a version is added, inside when it is updated. */
final class OptionTitles {
    private static final String EXISTING = "INVALID_DELIVERY_OPTION_TITLES";

    private final Page page;
    private final String path;
    private final Function<RequestedOption, JsonValue> title;
    private final View<TakenTitles> taken;

    /**
     * The rules of a page.
     *
     * @param path the title in the words of rule ids
     * @param title where an option has it
     */
    OptionTitles(Page page, String path, Function<RequestedOption, JsonValue> title) {
        this.page = page;
        this.path = path;
        this.title = title;
        taken = scene -> TakenTitles.of(Product.before(scene).versions(), retitled(scene));
    }

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

    private Set<String> retitled(ChangeScene scene) {
        return RequestedOption.all(scene).stream()
                .filter(option -> text(option).isPresent())
                .flatMap(option -> option.id().stream())
                .collect(Collectors.toSet());
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
        return Options.before(scene)
                .map(options -> options.owner(option.id().get()))
                .decide(owner -> owner.map(version -> unused(
                                option,
                                scene.view(taken).inVersion(text.get(), version),
                                "another delivery option of this version"))
                        .orElseGet(Decision::holds));
    }

    private Decision newInProduct(JsonValue item, ChangeScene scene) {
        RequestedOption option = new RequestedOption(item);
        Optional<String> text = text(option);
        return text.isEmpty()
                ? Decision.holds()
                : Options.before(scene)
                        .map(options -> option.id().flatMap(options::owner))
                        .decide(
                                owner -> unused(
                                        option,
                                        scene.view(taken).outside(text.get(), owner),
                                        "a delivery option of another version (the reference does not say whether that is refused)"));
    }

    private Decision unused(RequestedOption requested, Knowledge<Boolean> taken, String owner) {
        JsonValue value = title.apply(requested);
        return taken.decide(yes -> yes
                ? Decision.violated(
                        value.pointer(),
                        "is " + quoted(value.text().orElse("")) + ", the title of " + owner + "; choose another one")
                : Decision.holds());
    }
}
