package dev.preflight.catalog;

import dev.preflight.Catalog;
import dev.preflight.Section;
import dev.preflight.SectionKey;
import dev.preflight.catalog.explain.ConstraintNames;
import dev.preflight.catalog.reference.ChangeTypes;
import dev.preflight.catalog.reference.Ledger.Entry;
import dev.preflight.catalog.reference.Ledger.Status;
import dev.preflight.document.EntityType;
import dev.preflight.rule.ChangeType;
import dev.preflight.rule.RuleDescription;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The page about the rules of one section of the reference.
 *
 * @param id the first segments of the ids of its rules
 * @param title the heading of the section
 * @param about what the rules look at
 * @param rules in the order of the catalog
 * @param constraints what the section documents
 */
record RulePage(String id, String title, String about, List<RuleDescription> rules, List<Entry> constraints) {
    private static final Catalog CATALOG = AwsMarketplaceCatalog.standard();
    private static final String HEAD = RuleText.row(List.of("id", "demand", "answer", "accepted", "refused"))
            + RuleText.row(List.of("---", "---", "---", "---", "---"));
    static final String CHANGE_SET = "change-set";
    private static final Set<String> BUILT = CATALOG.sections().values().stream()
            .filter(section -> !section.isPlanned())
            .map(Section::id)
            .collect(Collectors.toSet());
    private static final Set<Status> OUT_OF_REACH = EnumSet.of(Status.SERVICE, Status.ACCOUNT, Status.NETWORK);

    /** What the ledger calls several entities, by one of them. */
    private static final Map<String, String> ENTITIES = Map.of("Product", "SaaSProduct", "Cppo", "Offer");

    RulePage {
        rules = List.copyOf(rules);
        constraints = List.copyOf(constraints);
    }

    /** The request first, then the sections of which the catalog holds rules. */
    static List<RulePage> all() {
        Map<String, List<Entry>> constraints =
                LedgerRows.entries().stream().collect(Collectors.groupingBy(entry -> pageOf(entry.constraint())));
        List<RulePage> pages = new ArrayList<>();
        pages.add(new RulePage(
                CHANGE_SET,
                "The change set",
                "The rules on the file and on the request as a whole: StartChangeSet, Change, Entity, Tag, and how"
                        + " changes refer to each other.",
                CATALOG.rules()
                        .filter(rule -> rule.id().text().startsWith(CHANGE_SET + "."))
                        .toList(),
                constraints.getOrDefault(CHANGE_SET, List.of())));
        for (Section section : CATALOG.sections().values().stream().distinct().toList()) {
            if (!section.isPlanned()) {
                List<ChangeType> changeTypes = ChangeTypes.ALL.stream()
                        .filter(changeType -> changeType.section().equals(section.id()))
                        .toList();
                pages.add(new RulePage(
                        section.id(),
                        changeTypes.get(0).title(),
                        about(changeTypes),
                        section.descriptions().toList(),
                        constraints.getOrDefault(section.id(), List.of())));
            }
        }
        return pages;
    }

    private static String about(List<ChangeType> changeTypes) {
        return "The rules on "
                + changeTypes.stream()
                        .map(changeType -> "`" + changeType.name() + "` of " + names(changeType.entityTypes()))
                        .collect(Collectors.joining("; "))
                + ".";
    }

    private static String names(List<EntityType> types) {
        return types.stream().map(EntityType::toString).collect(Collectors.joining(", "));
    }

    /** The page of a documented constraint; empty where it has none. */
    static String pageOf(String constraint) {
        String[] words = constraint.split("\\.", 3);
        return words[0].equals("Envelope")
                ? CHANGE_SET
                : CATALOG.section(new SectionKey(EntityType.parse(ENTITIES.getOrDefault(words[0], words[0])), words[1]))
                        .map(Section::id)
                        .orElse("");
    }

    /** Whether the page of a documented constraint has its rules. */
    static boolean isBuilt(String constraint) {
        return BUILT.contains(pageOf(constraint));
    }

    String file() {
        return id + ".md";
    }

    /** The two sides of each rule, for whoever asks without the cases at hand. */
    Path explanations() {
        return CaseFiles.ROOT.resolve(id.replace('.', '/')).resolve(Explanations.FILE);
    }

    long constraints(Status status) {
        return constraints.stream().filter(entry -> entry.status() == status).count();
    }

    String markdown() {
        String start = about + " Reference edition " + AwsMarketplaceCatalog.EDITION
                + "; generated, the [index](README.md) explains the words.\n";
        return "# " + title + "\n\n" + start + assertions() + judgedByCode() + outOfReach();
    }

    private String assertions() {
        String rows = rules.stream()
                .filter(SchemaAssertions::contain)
                .map(rule -> RuleText.row(rule, id))
                .collect(Collectors.joining());
        return rows.isEmpty()
                ? ""
                : "\n## Assertions of the schema\n\nTheir ids start with `" + id + ".`.\n\n" + HEAD + rows;
    }

    private String judgedByCode() {
        String prose = rules.stream()
                .filter(rule -> !SchemaAssertions.contain(rule))
                .map(rule -> "\n" + RuleText.prose(rule))
                .collect(Collectors.joining());
        return prose.isEmpty() ? "" : "\n## Rules of code\n" + prose;
    }

    private String outOfReach() {
        Map<String, List<String>> byReason = constraints.stream()
                .filter(entry -> OUT_OF_REACH.contains(entry.status()))
                .collect(Collectors.groupingBy(
                        Entry::reason, LinkedHashMap::new, Collectors.mapping(Entry::constraint, Collectors.toList())));
        String lines = byReason.entrySet().stream()
                .map(reason ->
                        "- " + ConstraintNames.of(reason.getValue()) + ": " + Markdown.text(reason.getKey()) + "\n")
                .collect(Collectors.joining());
        return lines.isEmpty() ? "" : "\n## What no rule can decide\n\n" + lines;
    }
}
