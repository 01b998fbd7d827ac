package dev.preflight.catalog.containerproduct;

import static dev.preflight.catalog.containerproduct.RequestedOption.ADD_ON;
import static dev.preflight.text.Quotes.quoted;

import dev.preflight.catalog.entity.DeliveryOption;
import dev.preflight.catalog.entity.EntityTypes;
import dev.preflight.catalog.entity.Product;
import dev.preflight.catalog.entity.Visibility;
import dev.preflight.catalog.product.DeliveryOptionIds;
import dev.preflight.document.JsonValue;
import dev.preflight.logic.Decision;
import dev.preflight.logic.Knowledge;
import dev.preflight.logic.Need;
import dev.preflight.rule.ChangeScene;
import dev.preflight.rule.Condition;
import dev.preflight.state.EntityKey;
import dev.preflight.text.LowerCase;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the add-ons that are stored already demand of another one: a product has one add-on, in many versions. */
final class AddOnHistory {
    private AddOnHistory() {}

    /** A field in which all add-ons of a product agree. */
    enum Trait {
        NAME("AddOnName", "name"),
        TYPE("AddOnType", "type"),
        NAMESPACE("Namespace", "namespace");

        final String field;
        final String word;

        Trait(String field, String word) {
            this.field = field;
            this.word = word;
        }

        /** A stored name may carry the alias of the seller. */
        boolean agree(String value, String stored) {
            return switch (this) {
                case NAME -> stored.equals(value) || stored.endsWith("_" + value) || value.endsWith("_" + stored);
                case TYPE -> LowerCase.of(stored).equals(LowerCase.of(value));
                case NAMESPACE -> stored.equals(value);
            };
        }
    }

    /** A new add-on must agree with one that is stored, if any is. */
    static Condition.Judgement agreesWithEarlier(Trait trait) {
        return (value, scene) -> {
            Optional<String> text = value.text().filter(given -> !given.isEmpty());
            return text.isEmpty()
                    ? Decision.holds()
                    : addOns(scene).decide(stored -> agrees(trait, text.get(), stored, value, "is "));
        };
    }

    /** Stored add-ons must agree once one is Public; what is no add-on is told elsewhere. */
    static DeliveryOptionIds.Judgement agreesWithPublic(Trait trait) {
        return (id, option, scene) -> option.kind()
                .decide(kind -> kind.equals(ADD_ON)
                        ? addOns(scene).decide(stored -> agreesWithPublic(trait, id, option, stored))
                        : Decision.holds());
    }

    private static Decision agreesWithPublic(
            Trait trait, JsonValue id, DeliveryOption option, List<DeliveryOption> stored) {
        List<DeliveryOption> others =
                stored.stream().filter(other -> !other.id().equals(option.id())).toList();
        return Knowledge.any(others.stream().map(other -> other.visibility().map(Visibility.PUBLIC::equals)))
                .decide(published -> published
                        ? option.text(trait.field)
                                .decide(own ->
                                        agrees(trait, own, others, id, "names an add-on whose " + trait.word + " is "))
                        : Decision.holds());
    }

    private static Decision agrees(
            Trait trait, String value, List<DeliveryOption> stored, JsonValue at, String subject) {
        if (stored.isEmpty()) {
            return Decision.holds();
        }
        String existing = stored.get(0).text(trait.field).fold(known -> known, needs -> "");
        return Knowledge.any(stored.stream()
                        .map(other -> other.text(trait.field).map(known -> trait.agree(value, known))))
                .decide(agreed -> agreed
                        ? Decision.holds()
                        : Decision.violated(
                                at.pointer(),
                                subject + quoted(value) + ", but the product's add-on has the " + trait.word + " "
                                        + quoted(existing) + "; a product keeps one, use that"));
    }

    /** The version must be new to the add-on. */
    static Decision newVersion(JsonValue value, ChangeScene scene) {
        Optional<String> version = value.text();
        if (version.isEmpty()) {
            return Decision.holds();
        }
        return addOns(scene)
                .flatMap(stored -> Knowledge.any(stored.stream()
                        .map(option -> option.text("AddOnVersion").map(version.get()::equals))))
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
        Decision elsewhere = scene.set().entities().all(Product.class).stream()
                .filter(product -> EntityTypes.isContainerProduct(product.type()))
                .filter(product -> !product.key().equals(scene.entity()))
                .filter(product -> has(product.state(), name.get()))
                .findFirst()
                .map(product -> Decision.violated(
                        value.pointer(),
                        "is " + quoted(name.get()) + ", the name of the add-on of " + named(product.key())
                                + "; choose another one"))
                .orElseGet(() ->
                        Decision.undecided(Set.of(new Need.RelatedSnapshot("the seller's other container products"))));
        return addOns(scene)
                .decide(own -> own.stream().anyMatch(option -> Trait.NAME.agree(name.get(), knownName(option)))
                        ? Decision.holds()
                        : elsewhere);
    }

    private static String named(EntityKey product) {
        return product instanceof EntityKey.Stored stored ? stored.id() : "another product of this set";
    }

    private static boolean has(Product product, String name) {
        return addOns(product)
                .fold(
                        addOns -> addOns.stream().anyMatch(option -> Trait.NAME.agree(name, knownName(option))),
                        needs -> false);
    }

    /** Empty when it is not known. */
    private static String knownName(DeliveryOption option) {
        return option.text(Trait.NAME.field).fold(name -> name, needs -> "");
    }

    private static Knowledge<List<DeliveryOption>> addOns(ChangeScene scene) {
        return addOns(Product.before(scene));
    }

    /** Those that are stored or that the set has added; one of an unknown kind could be an add-on, too. */
    private static Knowledge<List<DeliveryOption>> addOns(Product product) {
        return product.versions().options().flatMap(options -> {
            Knowledge<List<DeliveryOption>> addOns = Knowledge.known(List.of());
            for (DeliveryOption option : options) {
                addOns = addOns.with(
                        option.kind(),
                        (found, kind) -> kind.equals(ADD_ON)
                                ? Stream.concat(found.stream(), Stream.of(option))
                                        .toList()
                                : found);
            }
            return addOns;
        });
    }
}
