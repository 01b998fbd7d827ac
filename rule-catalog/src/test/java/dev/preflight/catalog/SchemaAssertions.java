package dev.preflight.catalog;

import dev.preflight.Catalog;
import dev.preflight.rule.RuleDescription;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules that are assertions of schemas; all others are judged by code. */
final class SchemaAssertions {
    private static final Set<String> IDS = ids(AwsMarketplaceCatalog.standard());

    private SchemaAssertions() {}

    static boolean contain(RuleDescription rule) {
        return IDS.contains(rule.id().text());
    }

    private static Set<String> ids(Catalog catalog) {
        return Stream.concat(
                        catalog.envelope().rules().stream(),
                        catalog.sections().values().stream()
                                .flatMap(section -> section.schema().stream())
                                .flatMap(schema -> schema.rules().stream()))
                .map(rule -> rule.id().text())
                .collect(Collectors.toSet());
    }
}
