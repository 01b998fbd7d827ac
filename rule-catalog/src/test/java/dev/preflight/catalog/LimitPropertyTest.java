package dev.preflight.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.preflight.ChangeSetFile;
import dev.preflight.Facts;
import dev.preflight.Finding;
import dev.preflight.Preflight;
import dev.preflight.Report;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The value in force is the boundary, whatever it is, and the message names it. */
class LimitPropertyTest {
    private static final Preflight PREFLIGHT = Preflight.of(AwsMarketplaceCatalog.standard());
    private static final Facts FACTS = Facts.asOf(LocalDate.of(2024, 6, 1));
    private static final String RULE = "container-product.add-repositories.repositories.max-items";

    @Property(tries = 200)
    void more_repositories_than_the_limit_are_refused_and_no_fewer(
            @ForAll @IntRange(max = 80) int size, @ForAll @IntRange(max = 80) int limit) {
        String repositories = IntStream.range(0, size)
                .mapToObj(i -> "{\"RepositoryName\":\"r" + i + "\",\"RepositoryType\":\"ECR\"}")
                .collect(Collectors.joining(","));
        String set =
                "[{\"ChangeType\":\"AddRepositories\",\"Entity\":{\"Type\":\"ContainerProduct@1.0\",\"Identifier\":"
                        + "\"prod-stillwater7mesh\"},\"DetailsDocument\":{\"Repositories\":[" + repositories + "]}}]";

        Report report = PREFLIGHT.check(
                List.of(new ChangeSetFile("set.json", set.getBytes(StandardCharsets.UTF_8))),
                FACTS.withLimit("repositories", limit));

        List<String> messages = report.findings().stream()
                .filter(finding -> finding.rule().text().equals(RULE))
                .map(Finding::message)
                .toList();
        assertThat(messages)
                .isEqualTo(
                        size <= limit
                                ? List.of()
                                : List.of("Repositories has " + size + " items, at most " + limit
                                        + " are allowed; leave out " + (size - limit)));
    }
}
