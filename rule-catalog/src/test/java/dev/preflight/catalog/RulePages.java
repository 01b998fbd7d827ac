package dev.preflight.catalog;

import dev.preflight.catalog.reference.Ledger;
import dev.preflight.catalog.reference.Ledger.Status;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The generated pages about the rules: one for each section of the reference, and an index. They are made among the tests,
 * since tests run the cases and step over the boundaries of the schemas. Whoever wants the text of one rule elsewhere
 * finds it on its page, from its anchor to the next heading.
 */
final class RulePages {
    static final Path ROOT = Path.of("docs/rules");

    private static final List<Status> COLUMNS =
            List.of(Status.RULE, Status.SERVICE, Status.ACCOUNT, Status.NETWORK, Status.DESCRIPTIVE, Status.SUPERSEDED);
    private static final String INTRODUCTION = """
            # Rules

            What Preflight checks, one page for each section of the AWS Marketplace Catalog API Reference, edition %s.
            The page of `product.add-dimensions.key.pattern` is `product.add-dimensions.md`; the id is the anchor.

            The right half says what settles the documented constraints of a section: rules, only the service, only the
            account, only the network, or nothing, since they demand nothing or an erratum sets them aside.

            | page | section | rules | constraints | by rules | service | account | network | no demand | erratum |
            |---|---|--:|--:|--:|--:|--:|--:|--:|--:|
            """.formatted(AwsMarketplaceCatalog.EDITION);
    private static final String LEGEND = """

            ## What the words mean

            - **sync**: StartChangeSet refuses the request. **async**: the call succeeds, and the change fails later;
              DescribeChangeSet then shows the error code.
            - **error**, **warning**, **off**: how severe a finding is. The default raises no error on what the
              documentation's own text or examples show to be fine; strict mode follows its tables to the letter.
            - **documented**: the Catalog API Reference says so, and prints the answer. **answer-inferred**: it says so and
              prints none; the status or the error code is inferred. **conflicting**: it says two things, and an
              [erratum](../../src/main/resources/dev/preflight/catalog/errata.json) decides. **shape**: AWS's published
              client schema, newer than the reference, says so. **guide**: another guide of AWS says so. **inferred**: it
              follows from the rest.
            - Ids such as `Product.AddDimensions async.03` name rows of the reference; the
              [ledger](../../src/main/resources/dev/preflight/catalog/ledger.tsv) lists them all.
            - **needs**: what decides the rule where the change set itself does not; without it the rule is undecided.
            - **accepted**, **refused**: a value that the rule has nothing to say about, and one that it reports, with what
              it says. `…` stands for what is left out here. **cases**: the documents that the tests run.
            - **answer** in tables: the HTTP status of the call, or the error code of the failed change; severity; where the
              assertion comes from unless it is documented; the erratum that decides it.
            """;

    private RulePages() {}

    /** All files of the directory. */
    static Map<Path, String> all() {
        List<RulePage> pages = RulePage.all();
        Map<Path, String> files = new TreeMap<>();
        pages.forEach(page -> files.put(ROOT.resolve(page.file()), page.markdown()));
        files.put(ROOT.resolve("README.md"), index(pages));
        return files;
    }

    private static String index(List<RulePage> pages) {
        String rows = pages.stream()
                .map(page -> row("[" + page.id() + "](" + page.file() + ")", page.title(), List.of(page)))
                .collect(Collectors.joining());
        long elsewhere =
                Ledger.ENTRIES.size() - sum(pages, page -> page.constraints().size());
        String rest = elsewhere == 0
                ? ""
                : "\nAnother " + elsewhere + " of the " + Ledger.ENTRIES.size()
                        + " documented constraints belong to sections without a page.\n";
        return INTRODUCTION + rows + row("all pages", "", pages) + rest + LEGEND;
    }

    private static String row(String name, String title, List<RulePage> pages) {
        Stream<Long> sizes = Stream.of(
                sum(pages, page -> page.rules().size()),
                sum(pages, page -> page.constraints().size()));
        Stream<Long> settled = COLUMNS.stream().map(status -> sum(pages, page -> page.constraints(status)));
        Stream<String> numbers = Stream.concat(sizes, settled).map(number -> number == 0 ? "" : number.toString());
        return Stream.concat(Stream.of(name, title), numbers).collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static long sum(List<RulePage> pages, ToLongFunction<RulePage> number) {
        return pages.stream().mapToLong(number).sum();
    }
}
