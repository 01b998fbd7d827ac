package dev.preflight.catalog.product;

import static dev.preflight.rule.AwsCode.errorCode;
import static dev.preflight.text.Quotes.quoted;

import dev.preflight.catalog.entity.Product;
import dev.preflight.catalog.entity.Version;
import dev.preflight.document.JsonValue;
import dev.preflight.dsl.Page;
import dev.preflight.logic.Decision;
import dev.preflight.logic.Knowledge;
import dev.preflight.rule.ChangeScene;
import dev.preflight.rule.Provenance;
import dev.preflight.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** That the versions of a product have different titles, the same on every page that gives a version a title. */
public final class VersionTitles {
    private VersionTitles() {}

    /** The title must not be that of another version, whether it is saved or added by the set. */
    public static Rule<ChangeScene> unique(Page page, String... rows) {
        return unique(page, scene -> Product.before(scene).versions().saved(), rows);
    }

    /** The same, but for titles that the set frees, see {@link #freed}. */
    public static Rule<ChangeScene> uniqueUnlessFreed(Page page, String... rows) {
        return unique(page, scene -> saved(scene, false), rows);
    }

    private static Rule<ChangeScene> unique(
            Page page, Function<ChangeScene, Knowledge<List<Version>>> saved, String... rows) {
        return page.ruleOn("Version.VersionTitle", "duplicate")
                .must(
                        "not be the title of another version of the product",
                        (title, scene) -> unique(title, scene, saved.apply(scene)))
                .otherwise(errorCode("DUPLICATE_VERSION_TITLE"))
                .documentedAs(rows);
    }

    /** A title that the set frees by giving its version another one is in doubt: the service chooses what comes first. */
    public static Rule<ChangeScene> freed(Page page, String... rows) {
        return page.ruleOn("Version.VersionTitle", "freed")
                .must("not be the title of a version that the set gives another one", VersionTitles::notFreed)
                .otherwise(errorCode("DUPLICATE_VERSION_TITLE"))
                .asWarning(Provenance.INFERRED)
                .documentedAs(rows);
    }

    private static Decision unique(JsonValue title, ChangeScene scene, Knowledge<List<Version>> candidates) {
        String text = title.text().orElse("");
        if (text.isEmpty()) {
            return Decision.holds();
        }
        Set<String> ids = Set.copyOf(DeliveryOptionIds.in(scene));
        Knowledge<Boolean> saved = candidates.flatMap(all -> Knowledge.any(all.stream()
                .filter(version -> !version.ownsAny(ids))
                .map(version -> isTitleOfAnother(text, version, ids))));
        return Knowledge.any(Stream.of(isAmong(text, Product.before(scene).versions().added().stream()), saved))
                .decide(taken -> taken
                        ? Decision.violated(
                                title.pointer(),
                                "is " + quoted(text) + ", the title of another version of the product; use a new one")
                        : Decision.holds());
    }

    private static Decision notFreed(JsonValue title, ChangeScene scene) {
        String text = title.text().orElse("");
        return text.isEmpty()
                ? Decision.holds()
                : saved(scene, true)
                        .flatMap(versions -> isAmong(text, versions.stream()))
                        .decide(freed -> freed
                                ? Decision.violated(
                                        title.pointer(),
                                        "is " + quoted(text)
                                                + ", the title of a version that UpdateDeliveryOptions gives another one"
                                                + " in this set; AWS chooses which change comes first, so add this"
                                                + " version in a later set")
                                : Decision.holds());
    }

    /** The saved versions to which other changes of the set give another title, or those to which they do not. */
    private static Knowledge<List<Version>> saved(ChangeScene scene, boolean retitled) {
        return Product.before(scene)
                .versions()
                .saved()
                .with(Product.finished(scene).versions().saved(), (all, later) -> {
                    List<Version> some = new ArrayList<>();
                    for (int i = 0; i < all.size(); i++) {
                        boolean same = all.get(i).title().equals(later.get(i).title());
                        if (same != retitled) {
                            some.add(all.get(i));
                        }
                    }
                    return some;
                });
    }

    /** One that does not show its delivery options may be the one that is updated. */
    private static Knowledge<Boolean> isTitleOfAnother(String text, Version version, Set<String> updated) {
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
