package dev.preflight.catalog.product;

import static dev.preflight.rule.AwsCode.errorCode;
import static dev.preflight.text.Quotes.quoted;

import dev.preflight.catalog.entity.Product;
import dev.preflight.catalog.entity.Version;
import dev.preflight.catalog.entity.Versions;
import dev.preflight.document.JsonValue;
import dev.preflight.dsl.Page;
import dev.preflight.logic.Decision;
import dev.preflight.logic.Knowledge;
import dev.preflight.rule.ChangeScene;
import dev.preflight.rule.Rule;
import java.util.List;
import java.util.stream.Stream;

/** That the versions of a product have different titles, the same on every page that gives a version a title. */
public final class VersionTitles {
    private VersionTitles() {}

    /** The title must not be that of another version, whether it is saved or added by the set. */
    public static Rule<ChangeScene> unique(Page page, String... rows) {
        return page.ruleOn("Version.VersionTitle", "duplicate")
                .must("not be the title of another version of the product", VersionTitles::unique)
                .otherwise(errorCode("DUPLICATE_VERSION_TITLE"))
                .documentedAs(rows);
    }

    private static Decision unique(JsonValue title, ChangeScene scene) {
        String text = title.text().orElse("");
        if (text.isEmpty()) {
            return Decision.holds();
        }
        List<String> ids = DeliveryOptionIds.in(scene);
        Versions versions = Product.before(scene).versions();
        Knowledge<Boolean> saved = versions.saved()
                .flatMap(all -> Knowledge.any(all.stream()
                        .filter(version -> ids.stream().noneMatch(version::owns))
                        .map(version -> isTitleOfAnother(text, version, ids))));
        return Knowledge.any(Stream.of(isAmong(text, versions.added().stream()), saved))
                .decide(taken -> taken
                        ? Decision.violated(
                                title.pointer(),
                                "is " + quoted(text) + ", the title of another version of the product; use a new one")
                        : Decision.holds());
    }

    /** One that does not show its delivery options may be the one that is updated. */
    private static Knowledge<Boolean> isTitleOfAnother(String text, Version version, List<String> updated) {
        return version.title().flatMap(title -> {
            boolean unsure = title.equals(text) && !updated.isEmpty();
            return unsure
                    ? version.hidden().map(Knowledge::<Boolean>missing).orElseGet(() -> Knowledge.known(true))
                    : Knowledge.known(title.equals(text));
        });
    }

    private static Knowledge<Boolean> isAmong(String title, Stream<Version> versions) {
        return Knowledge.any(versions.map(version -> version.title().map(title::equals)));
    }
}
