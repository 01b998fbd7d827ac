package dev.preflight.catalog.containerproduct;

import static dev.preflight.catalog.containerproduct.RequestedOption.ADD_ON;

import dev.preflight.catalog.entity.DeliveryOption;
import dev.preflight.catalog.entity.Product;
import dev.preflight.catalog.entity.Tally;
import dev.preflight.catalog.entity.Visibility;
import dev.preflight.logic.Knowledge;
import dev.preflight.rule.ChangeScene;
import dev.preflight.rule.View;
import dev.preflight.text.LowerCase;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The add-ons of a product that are stored or that the set has added: one add-on, in many versions. */
final class AddOns {
    private static final View<Knowledge<AddOns>> BEFORE = scene -> of(Product.before(scene));

    private final List<DeliveryOption> all;
    private final Map<Trait, Tally> traits = new EnumMap<>(Trait.class);
    private final Tally names = new Tally();
    private final Tally versions = new Tally();
    private final Tally visibilities = new Tally();

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

        private String folded(String text) {
            return this == TYPE ? LowerCase.of(text) : text;
        }
    }

    private AddOns(List<DeliveryOption> all) {
        this.all = all;
        for (Trait trait : Trait.values()) {
            Tally tally = new Tally();
            all.forEach(option -> tally.add(option.text(trait.field).map(trait::folded)));
            traits.put(trait, tally);
        }
        for (DeliveryOption option : all) {
            names.add(option.text(Trait.NAME.field).map(AddOns::withoutAlias));
            versions.add(option.text("AddOnVersion"));
            visibilities.add(option.visibility());
        }
    }

    /** Those that a change finds. */
    static Knowledge<AddOns> before(ChangeScene scene) {
        return scene.view(BEFORE);
    }

    /** Those of a product; an option of an unknown kind could be an add-on, too. */
    static Knowledge<AddOns> of(Product product) {
        return product.versions().options().flatMap(options -> {
            Knowledge<List<DeliveryOption>> addOns = Knowledge.known(new ArrayList<>());
            for (DeliveryOption option : options) {
                addOns = addOns.with(option.kind(), (found, kind) -> {
                    if (kind.equals(ADD_ON)) {
                        found.add(option);
                    }
                    return found;
                });
            }
            return addOns.map(AddOns::new);
        });
    }

    /** Whether one has that version. */
    Knowledge<Boolean> haveVersion(String version) {
        return versions.contains(version);
    }

    /** Whether another one than this one is Public. */
    Knowledge<Boolean> publicBeside(DeliveryOption own) {
        return visibilities.containsBeside(Visibility.PUBLIC, of(own.visibility()));
    }

    /** The value of the first one but this one; empty when there is none, or its value is unknown. */
    Optional<String> firstBeside(Trait trait, Optional<DeliveryOption> own) {
        return all.stream()
                .filter(option -> !Optional.of(option).equals(own))
                .findFirst()
                .flatMap(option -> option.text(trait.field).fold(Optional::of, needs -> Optional.empty()));
    }

    /** Whether there is none but this one. */
    boolean isEmptyBeside(Optional<DeliveryOption> own) {
        return all.size() <= (own.isPresent() ? 1 : 0);
    }

    /** Whether one but this one has the value. A stored name may carry the alias of the seller in front. */
    Knowledge<Boolean> agree(Trait trait, String value, Optional<DeliveryOption> own) {
        Tally beside = own.map(option -> of(option.text(trait.field).map(trait::folded)))
                .orElseGet(Tally::new);
        Tally tally = traits.getOrDefault(trait, new Tally());
        Knowledge<Boolean> same = tally.containsBeside(trait.folded(value), beside);
        return trait == Trait.NAME
                ? Knowledge.any(Stream.of(same, tally.containsBeside(withoutAlias(value), beside), named(value, own)))
                : same;
    }

    private Knowledge<Boolean> named(String value, Optional<DeliveryOption> own) {
        Tally beside = own.map(option -> of(option.text(Trait.NAME.field).map(AddOns::withoutAlias)))
                .orElseGet(Tally::new);
        return names.containsBeside(value, beside);
    }

    private static Tally of(Knowledge<String> text) {
        Tally tally = new Tally();
        tally.add(text);
        return tally;
    }

    private static String withoutAlias(String name) {
        return name.substring(name.lastIndexOf('_') + 1);
    }
}
