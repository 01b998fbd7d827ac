package dev.preflight.catalog.product;

import static dev.preflight.catalog.listing.ControlCharacters.haveNoControlCharacters;
import static dev.preflight.dsl.Conditions.text;
import static dev.preflight.rule.AwsCode.errorCode;
import static dev.preflight.rule.AwsCode.http;

import dev.preflight.catalog.entity.ProductEffects;
import dev.preflight.catalog.listing.ListingText;
import dev.preflight.catalog.reference.Pages;
import dev.preflight.catalog.reference.SectionPage;
import dev.preflight.dsl.Page;
import dev.preflight.rule.ChangeScene;
import dev.preflight.rule.Rule;
import java.util.List;
import java.util.Optional;

/** "Create a product". Its title is under the same restrictions as that of UpdateInformation. */
final class CreateProduct {
    static final Page PAGE = Pages.page("product.create-product", "Product.CreateProduct")
            .withRows("information", "Product.UpdateInformation");

    private static final ListingText TITLE = ListingText.on(PAGE, "ProductTitle", errorCode("INVALID_INPUT"));

    static final Rule<ChangeScene> CONTROL_CHARACTERS = PAGE.rule("product-title.control-characters")
            .on("ProductTitle")
            .evenRefused()
            .must(haveNoControlCharacters())
            .otherwise(http(400))
            .documentedAs("field.04", "information:sync.01");

    static final Rule<ChangeScene> TITLE_PROVIDED = PAGE.rule("product-title.provided")
            .on("ProductTitle")
            .must(text(
                    "not be empty", title -> title.isEmpty() ? Optional.of("is empty; provide it") : Optional.empty()))
            .otherwise(errorCode("INVALID_INPUT"))
            .documentedAs("field.04", "information:async.03");

    static final SectionPage SECTION = Pages.section(
            PAGE,
            ProductEffects.CREATE,
            List.of(
                    CONTROL_CHARACTERS,
                    TITLE_PROVIDED,
                    TITLE.trademarkSpacing("field.04", "information:async.14"),
                    TITLE.unsupportedCharacters("field.04", "information:async.18"),
                    TITLE.guideCharacters("field.04")));

    private CreateProduct() {}
}
