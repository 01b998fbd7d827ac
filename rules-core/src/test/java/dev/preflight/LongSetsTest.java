package dev.preflight;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Sets far beyond the documented length, as only mistakes and enemies write them. */
class LongSetsTest {
    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void ten_thousand_changes_are_checked_to_the_end() {
        String changes = IntStream.range(0, 10_000)
                .mapToObj(i -> "{\"ChangeType\":\"Grow\",\"Entity\":{\"Type\":\"Thing@1.0\",\"Identifier\":\"t" + i
                        + "\"},\"DetailsDocument\":{}}")
                .collect(Collectors.joining(",", "[", "]"));
        ChangeSetFile file = new ChangeSetFile("long.json", changes.getBytes(StandardCharsets.UTF_8));

        Report report = Preflight.of(TinyCatalog.catalog()).check(List.of(file), Facts.asOf(LocalDate.of(2024, 6, 1)));

        assertThat(report.verdict()).isNotEqualTo(Verdict.UNREADABLE);
        assertThat(report.counts().held()).isGreaterThan(9_999);
    }
}
