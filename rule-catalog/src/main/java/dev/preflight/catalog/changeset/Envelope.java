package dev.preflight.catalog.changeset;

import dev.preflight.catalog.reference.Errata;
import dev.preflight.rule.Rule.OfScene;
import dev.preflight.rule.SetScene;
import dev.preflight.schema.SchemaPage;
import dev.preflight.schema.SchemaRules;
import java.util.List;
import java.util.stream.Stream;

/** The request around the changes. */
public final class Envelope {
    /** The rules on whole change sets. */
    public static final List<OfScene<SetScene>> RULES = Stream.of(
                    RequestPage.RULES, ChangePage.RULES, EntityPage.RULES, Tags.RULES, ReferencePage.RULES)
            .flatMap(List::stream)
            .toList();

    private Envelope() {}

    /** The schema of the request, up to the details of the changes. */
    public static SchemaRules schema() {
        return SchemaRules.compile(SchemaPage.load(
                Envelope.class,
                "/dev/preflight/catalog/change-set/request/schema.json",
                "change-set.request",
                "object",
                Errata::levels));
    }
}
