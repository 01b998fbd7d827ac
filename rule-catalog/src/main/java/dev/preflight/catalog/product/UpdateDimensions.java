package dev.preflight.catalog.product;

import static dev.preflight.catalog.product.DimensionRules.INVALID_DIMENSION;
import static dev.preflight.dsl.Conditions.noRepeats;
import static dev.preflight.rule.AwsCode.errorCode;
import static dev.preflight.text.Quotes.quoted;

import dev.preflight.catalog.entity.Dimension;
import dev.preflight.catalog.entity.Product;
import dev.preflight.catalog.entity.ProductEffects;
import dev.preflight.catalog.reference.Pages;
import dev.preflight.catalog.reference.SectionPage;
import dev.preflight.document.JsonValue;
import dev.preflight.document.Labels;
import dev.preflight.dsl.Page;
import dev.preflight.dsl.Repeat;
import dev.preflight.logic.Decision;
import dev.preflight.logic.Violation;
import dev.preflight.rule.ChangeScene;
import dev.preflight.rule.Condition;
import dev.preflight.rule.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** "Update pricing dimensions". */
final class UpdateDimensions {
    static final Page PAGE = Pages.page("product.update-dimensions", "Product.UpdateDimensions");

    static final Rule<ChangeScene> NAME_OR_DESCRIPTION = PAGE.rule("item.name-or-description")
            .on("*")
            .must("have a Name or a Description", UpdateDimensions::nameOrDescription)
            .otherwise(errorCode(INVALID_DIMENSION))
            .readBy("P-7")
            .documentedAs("sync.02", "sync.07", "async.03");

    static final Rule<ChangeScene> EMPTY = PAGE.rule("item.empty-field")
            .on("*")
            .must("have no empty Name or Description", UpdateDimensions::noEmptyField)
            .otherwise(errorCode(INVALID_DIMENSION))
            .documentedAs("async.03");

    static final Rule<ChangeScene> DUPLICATE_NAME = PAGE.rule("name.duplicate")
            .on("")
            .must(notUseANameTwice())
            .otherwise(errorCode(INVALID_DIMENSION))
            .documentedAs("async.04");

    static final Rule<ChangeScene> EXISTING_NAME = PAGE.rule("name.exists")
            .on("")
            .must("not use the Name of another dimension of the product", UpdateDimensions::noStoredName)
            .otherwise(errorCode(INVALID_DIMENSION))
            .documentedAs("async.04");

    static final Rule<ChangeScene> DUPLICATE = DimensionRules.duplicate(PAGE, "async.05");

    static final Rule<ChangeScene> EXISTS = DimensionRules.exists(PAGE, "field.04", "field.05", "async.06");

    static final Rule<ChangeScene> METERED = PAGE.rule("key.metered")
            .on("*")
            .must("not be a dimension that AWS meters", UpdateDimensions::notMetered)
            .otherwise(errorCode(INVALID_DIMENSION))
            .readBy("P-11")
            .documentedAs("field.06", "async.07");

    static final SectionPage SECTION = Pages.section(
            PAGE,
            ProductEffects.UPDATE_DIMENSIONS,
            DimensionRules.textRules(PAGE, "async.01", "async.02"),
            List.of(
                    NAME_OR_DESCRIPTION,
                    EMPTY,
                    DUPLICATE_NAME,
                    EXISTING_NAME,
                    DUPLICATE,
                    EXISTS,
                    METERED,
                    DimensionRules.nameOfSaas(PAGE, "field.08")));

    private UpdateDimensions() {}

    private static Decision nameOrDescription(JsonValue item, ChangeScene scene) {
        boolean neither =
                item.member("Name").isAbsent() && item.member("Description").isAbsent();
        return neither
                ? Decision.violated(item.pointer(), "has neither Name nor Description; give what is to change")
                : Decision.holds();
    }

    private static Decision noEmptyField(JsonValue item, ChangeScene scene) {
        List<Violation> empty = new ArrayList<>();
        for (String field : List.of("Name", "Description")) {
            JsonValue value = item.member(field);
            if (value.isText() && value.isEmpty()) {
                empty.add(Violation.at(value.pointer(), "is empty; give it a value or leave it out"));
            }
        }
        return Decision.violated(empty);
    }

    private static Condition notUseANameTwice() {
        return noRepeats(
                "not use a Name twice",
                list ->
                        Repeat.among(
                                        list.items(),
                                        item -> item.member("Name").text().filter(name -> !name.isEmpty()))
                                .stream()
                                .filter(repeat ->
                                        !Dimension.read(repeat.first()).equals(Dimension.read(repeat.again())))
                                .toList(),
                repeat -> Violation.at(
                        repeat.again().member("Name").pointer(),
                        "is " + quoted(repeat.again().member("Name").text().orElse("")) + ", which "
                                + Labels.of(repeat.first().pointer()) + " gets too; give each dimension its own"));
    }

    /** Names that this very request changes are free for others. */
    private static Decision noStoredName(JsonValue list, ChangeScene scene) {
        Set<Dimension.Identity> renamed = renamed(list);
        if (renamed.isEmpty()) {
            return Decision.holds();
        }
        return Product.before(scene).dimensions().all().decide(existing -> {
            Set<String> names = existing.stream()
                    .filter(each -> !renamed.contains(each.identity()))
                    .map(Dimension::name)
                    .collect(Collectors.toSet());
            List<Violation> taken = new ArrayList<>();
            for (JsonValue item : list.items()) {
                JsonValue name = item.member("Name");
                Optional<Dimension> wanted = Dimension.read(item);
                boolean clash = wanted.isPresent()
                        && name.isText()
                        && !name.isEmpty()
                        && names.contains(wanted.get().name());
                if (clash) {
                    taken.add(Violation.at(
                            name.pointer(),
                            "is " + quoted(wanted.get().name())
                                    + ", the name of another dimension of the product; use another one"));
                }
            }
            return Decision.violated(taken);
        });
    }

    private static Set<Dimension.Identity> renamed(JsonValue list) {
        Set<Dimension.Identity> renamed = new HashSet<>();
        for (JsonValue item : list.items()) {
            if (item.member("Name").isText()) {
                Dimension.read(item).ifPresent(dimension -> renamed.add(dimension.identity()));
            }
        }
        return renamed;
    }

    private static Decision notMetered(JsonValue item, ChangeScene scene) {
        JsonValue key = item.member("Key");
        return Dimension.types(item)
                        .filter(types -> types.contains(Dimension.METERED))
                        .isPresent()
                ? Decision.violated(
                        key.pointer(),
                        "is " + quoted(key.text().orElse(""))
                                + ", the key of a Metered dimension, which cannot be updated; leave it out")
                : Decision.holds();
    }
}
