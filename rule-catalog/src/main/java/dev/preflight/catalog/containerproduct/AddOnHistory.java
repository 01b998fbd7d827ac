package dev.preflight.catalog.containerproduct;

import static dev.preflight.catalog.containerproduct.RequestedOption.ADD_ON;
import static dev.preflight.text.Quotes.quoted;

import dev.preflight.catalog.containerproduct.AddOns.Trait;
import dev.preflight.catalog.entity.DeliveryOption;
import dev.preflight.catalog.entity.EntityTypes;
import dev.preflight.catalog.entity.Product;
import dev.preflight.catalog.product.DeliveryOptionIds;
import dev.preflight.document.JsonValue;
import dev.preflight.logic.Decision;
import dev.preflight.logic.Knowledge;
import dev.preflight.logic.Need;
import dev.preflight.rule.ChangeScene;
import dev.preflight.rule.Condition;
import dev.preflight.rule.SetScene;
import dev.preflight.rule.SetView;
import dev.preflight.state.Entity;
import dev.preflight.state.EntityKey;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the add-ons that are stored already demand of another one: a product has one add-on, in many versions. */
final class AddOnHistory {
    private static final SetView<Map<EntityKey, AddOns>> OF_ALL_PRODUCTS = AddOnHistory::ofAllProducts;

    private AddOnHistory() {}

    /** A new add-on must agree with one that is stored, if any is. */
    static Condition.Judgement agreesWithEarlier(Trait trait) {
        return (value, scene) -> {
            Optional<String> text = value.text().filter(given -> !given.isEmpty());
            return text.isEmpty()
                    ? Decision.holds()
                    : AddOns.before(scene)
                            .decide(stored -> agrees(trait, text.get(), stored, Optional.empty(), value, "is "));
        };
    }

    /** Stored add-ons must agree once one is Public; what is no add-on is told elsewhere. */
    static DeliveryOptionIds.Judgement agreesWithPublic(Trait trait) {
        return (id, option, scene) -> option.kind()
                .decide(kind -> kind.equals(ADD_ON)
                        ? AddOns.before(scene).decide(stored -> agreesWithPublic(trait, id, option, stored))
                        : Decision.holds());
    }

    private static Decision agreesWithPublic(Trait trait, JsonValue id, DeliveryOption option, AddOns stored) {
        return stored.publicBeside(option)
                .decide(published -> published
                        ? option.text(trait.field)
                                .decide(own -> agrees(
                                        trait,
                                        own,
                                        stored,
                                        Optional.of(option),
                                        id,
                                        "names an add-on whose " + trait.word + " is "))
                        : Decision.holds());
    }

    private static Decision agrees(
            Trait trait, String value, AddOns stored, Optional<DeliveryOption> own, JsonValue at, String subject) {
        if (stored.isEmptyBeside(own)) {
            return Decision.holds();
        }
        return stored.agree(trait, value, own)
                .decide(agreed -> agreed
                        ? Decision.holds()
                        : Decision.violated(
                                at.pointer(),
                                subject + quoted(value) + ", but the product's add-on has the " + trait.word + " "
                                        + quoted(stored.firstBeside(trait, own).orElse(""))
                                        + "; a product keeps one, use that"));
    }

    /** The version must be new to the add-on. */
    static Decision newVersion(JsonValue value, ChangeScene scene) {
        Optional<String> version = value.text();
        if (version.isEmpty()) {
            return Decision.holds();
        }
        return AddOns.before(scene)
                .flatMap(stored -> stored.haveVersion(version.get()))
                .decide(used -> used
                        ? Decision.violated(
                                value.pointer(),
                                "is " + quoted(version.get()) + ", which the add-on has already; use the next one")
                        : Decision.holds());
    }

    /** No other product of the seller may have the name; one that this product has already is its own. */
    static Decision newName(JsonValue value, ChangeScene scene) {
        Optional<String> name = value.text().filter(given -> !given.isEmpty());
        if (name.isEmpty()) {
            return Decision.holds();
        }
        return AddOns.before(scene)
                .decide(own -> surelyHas(own, name.get()) ? Decision.holds() : newElsewhere(name.get(), value, scene));
    }

    private static Decision newElsewhere(String name, JsonValue value, ChangeScene scene) {
        return scene.set().view(OF_ALL_PRODUCTS).entrySet().stream()
                .filter(product -> !product.getKey().equals(scene.entity()))
                .filter(product -> surelyHas(product.getValue(), name))
                .findFirst()
                .map(product -> Decision.violated(
                        value.pointer(),
                        "is " + quoted(name) + ", the name of the add-on of " + named(product.getKey())
                                + "; choose another one"))
                .orElseGet(() ->
                        Decision.undecided(Set.of(new Need.RelatedSnapshot("the seller's other container products"))));
    }

    private static Map<EntityKey, AddOns> ofAllProducts(SetScene set) {
        Map<EntityKey, AddOns> found = new LinkedHashMap<>();
        for (Entity<Product> product : set.entities().all(Product.class)) {
            if (EntityTypes.isContainerProduct(product.type())) {
                AddOns.of(product.state()).fold(addOns -> found.put(product.key(), addOns), needs -> null);
            }
        }
        return found;
    }

    private static String named(EntityKey product) {
        return product instanceof EntityKey.Stored stored ? stored.id() : "another product of this set";
    }

    private static boolean surelyHas(AddOns addOns, String name) {
        return addOns.agree(Trait.NAME, name, Optional.empty()).equals(Knowledge.known(true));
    }
}
