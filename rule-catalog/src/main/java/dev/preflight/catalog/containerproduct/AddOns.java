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
import java.util.function.Function;
import java.util.stream.Stream;

/** The add-ons of a product that are stored or that the set has added: one add-on, in many versions. */
final class AddOns {
    private static final View<Knowledge<AddOns>> BEFORE = scene -> of(Product.before(scene));

    private final List<DeliveryOption> all;
    private final Map<Trait, Tally> traits = new EnumMap<>(Trait.class);
    private final Tally names;
    private final Tally versions;
    private final Tally visibilities;

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

        private Knowledge<String> of(DeliveryOption option) {
            return option.text(field).map(this::folded);
        }

        private String folded(String text) {
            return this == TYPE ? LowerCase.of(text) : text;
        }
    }

    private AddOns(List<DeliveryOption> all) {
        this.all = all;
        for (Trait trait : Trait.values()) {
            traits.put(trait, tally(all.stream(), trait::of));
        }
        this.names = tally(all.stream(), AddOns::nameWithoutAlias);
        this.versions = tally(all.stream(), option -> option.text("AddOnVersion"));
        this.visibilities = tally(all.stream(), DeliveryOption::visibility);
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
        return visibilities.containsBeside(Visibility.PUBLIC, tally(Stream.of(own), DeliveryOption::visibility));
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
        Tally given = traits.getOrDefault(trait, new Tally());
        Tally ownGiven = tally(own.stream(), trait::of);
        Knowledge<Boolean> same = given.containsBeside(trait.folded(value), ownGiven);
        return trait == Trait.NAME
                ? Knowledge.any(Stream.of(
                        same,
                        given.containsBeside(withoutAlias(value), ownGiven),
                        names.containsBeside(value, tally(own.stream(), AddOns::nameWithoutAlias))))
                : same;
    }

    private static Tally tally(Stream<DeliveryOption> options, Function<DeliveryOption, Knowledge<String>> text) {
        Tally tally = new Tally();
        options.forEach(option -> tally.add(text.apply(option)));
        return tally;
    }

    private static Knowledge<String> nameWithoutAlias(DeliveryOption option) {
        return Trait.NAME.of(option).map(AddOns::withoutAlias);
    }

    private static String withoutAlias(String name) {
        return name.substring(name.lastIndexOf('_') + 1);
    }
}
