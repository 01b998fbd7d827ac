package dev.preflight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.preflight.document.ChangeSetDocument;
import dev.preflight.document.Parsed;
import dev.preflight.dsl.Scenes;
import dev.preflight.report.JsonReport;
import dev.preflight.rule.Limit;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A rule reads its limit where it is asked, so facts can move it without another catalog. */
class LimitsTest {
    private static final Preflight PREFLIGHT = Preflight.of(TinyCatalog.catalog());
    private static final Facts FACTS = Facts.asOf(LocalDate.of(2024, 6, 1));

    private static Report check(String title, Facts facts) {
        String set = "{'Catalog':'C','ChangeSet':[{'ChangeType':'Grow','Entity':{'Type':'Thing@1.0','Identifier':"
                + "'thing-1'},'DetailsDocument':{'Title':'" + title + "'}}]}";
        byte[] bytes = set.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        return PREFLIGHT.check(List.of(new ChangeSetFile("set.json", bytes)), facts);
    }

    private static List<String> messages(Report report) {
        return report.findings().stream().map(Finding::message).toList();
    }

    @Test
    void without_an_override_the_limit_is_that_of_the_catalog() {
        assertThat(messages(check("abcde", FACTS))).isEmpty();
        assertThat(messages(check("abcdef", FACTS)))
                .containsExactly("Title has 6 characters, at most 5 are allowed; shorten it by 1");
    }

    @Test
    void a_raised_limit_accepts_more() {
        Facts raised = FACTS.withLimit("title-characters", 6);

        assertThat(messages(check("abcdef", raised))).isEmpty();
        assertThat(messages(check("abcdefg", raised)))
                .containsExactly("Title has 7 characters, at most 6 are allowed; shorten it by 1");
    }

    @Test
    void a_lowered_limit_accepts_less() {
        assertThat(messages(check("a", FACTS.withLimit("title-characters", 0))))
                .containsExactly("Title has 1 characters, at most 0 are allowed; shorten it by 1");
    }

    @Test
    void a_limit_that_says_what_the_catalog_says_changes_nothing() {
        Report stated = check("abcdef", FACTS.withLimit("title-characters", 5));

        assertThat(JsonReport.write(stated)).isEqualTo(JsonReport.write(check("abcdef", FACTS)));
    }

    @ParameterizedTest
    @CsvSource({
        "Title-Characters, 'did you mean \"title-characters\"? '",
        "title-character,  'did you mean \"title-characters\"? '",
        "size,             ''",
        "'',               ''"
    })
    void a_limit_that_no_rule_reads_is_refused_before_anything_is_checked(String name, String advice) {
        Facts facts = FACTS.withLimit(name, 7);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> PREFLIGHT.check(List.of(), facts))
                .withMessage("no limit is called \"" + name + "\"; " + advice + "the limits are: title-characters");
    }

    @Test
    void checks_side_by_side_keep_their_limits() {
        assertThat(IntStream.range(0, 2_000).parallel().filter(i -> {
                    int limit = i % 10;
                    Report report = check("abcdef", FACTS.withLimit("title-characters", limit));
                    return report.findings().isEmpty() != (limit >= 6);
                }))
                .isEmpty();
    }

    @Test
    void a_scene_knows_the_limit_in_force() {
        ChangeSetDocument document = Parsed.details("{}");

        assertThat(Scenes.set(document).limit(new Limit("things", 3))).isEqualTo(3);
    }
}
