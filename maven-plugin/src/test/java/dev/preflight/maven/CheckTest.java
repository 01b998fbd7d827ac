package dev.preflight.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.preflight.Catalog;
import dev.preflight.DocumentReport;
import dev.preflight.Report;
import dev.preflight.Verdict;
import dev.preflight.catalog.AwsMarketplaceCatalog;
import dev.preflight.document.JsonFile;
import dev.preflight.logic.Decision;
import dev.preflight.report.TextReport;
import dev.preflight.rule.Rule;
import dev.preflight.rule.SetScene;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckTest {
    private static final Catalog CATALOG = AwsMarketplaceCatalog.standard();

    private final Path directory;
    private final Project project;

    CheckTest(@TempDir Path directory) {
        this.directory = directory;
        this.project = new Project(directory);
    }

    @Test
    void each_file_is_judged_and_the_rest_is_told() throws Exception {
        project.write("src/main/changesets/broken.json", "{");
        project.write("src/main/changesets/empty.json", "");
        project.write("src/main/entities/a.json", "{}");
        project.write("src/main/entities/b/b.json", "{\n  \"EntityIdentifier\"\n}");

        Outcome outcome = Check.run(CATALOG, project.settings());

        assertThat(outcome.report().documents())
                .extracting(DocumentReport::path)
                .containsExactly("src/main/changesets/broken.json", "src/main/changesets/empty.json");
        assertThat(outcome.report().verdict()).isEqualTo(Verdict.UNREADABLE);
        assertThat(outcome.inBrief())
                .isEqualTo("2 errors, 2 warnings in 2 of 2 documents and 2 files of saved entities");
        assertThat(outcome.report().snapshotProblems())
                .extracting(problem -> problem.path() + ":" + problem.position())
                .containsExactly("src/main/entities/a.json:1:1", "src/main/entities/b/b.json:3:1");
        assertThat(outcome.crashes()).isEmpty();
    }

    @Test
    void a_file_out_of_reach_is_told_by_name_and_the_others_are_checked() throws Exception {
        project.write("sets/b.json", "");
        Files.createSymbolicLink(directory.resolve("sets/a.json"), directory.resolve("gone"));

        Outcome outcome = Check.run(CATALOG, project.settings("sets"));

        assertThat(TextReport.findings(outcome.report()))
                .startsWith(
                        "sets/a.json:1:1: error: the file cannot be read: it is a broken link or no regular file",
                        "    [change-set.document.access] no HTTP status is documented")
                .hasSize(4);
    }

    @Test
    void day_and_mode_reach_the_report() throws Exception {
        project.write("sets/a.json", "[]");
        Settings settings = project.settings("sets");
        Settings strict = new Settings(
                settings.base(),
                settings.changeSets(),
                settings.entities(),
                settings.asOf(),
                true,
                settings.limits(),
                settings.failOn(),
                settings.report());

        assertThat(Check.run(CATALOG, settings).report().strict()).isFalse();
        assertThat(Check.run(CATALOG, strict).report().strict()).isTrue();
        assertThat(Check.run(CATALOG, strict).report().asOf()).isEqualTo(settings.asOf());
    }

    private Settings withLimit(String name, int value) throws Exception {
        Settings settings = project.settings("sets");
        return new Settings(
                settings.base(),
                settings.changeSets(),
                settings.entities(),
                settings.asOf(),
                settings.strict(),
                Map.of(name, value),
                settings.failOn(),
                settings.report());
    }

    @Test
    void limits_reach_the_rules() throws Exception {
        project.write("sets/a.json", """
                [{"ChangeType": "AddRepositories", "Entity": {"Type": "ContainerProduct@1.0", "Identifier": "prod-abc"},
                  "DetailsDocument": {"Repositories": [{"RepositoryName": "radar", "RepositoryType": "ECR"}]}}]
                """);

        assertThat(Check.run(CATALOG, withLimit("repositories", 1)).report().errors())
                .isZero();
        assertThat(TextReport.findings(
                        Check.run(CATALOG, withLimit("repositories", 0)).report()))
                .first()
                .asString()
                .endsWith("Repositories has 1 items, at most 0 are allowed; leave out 1");
    }

    @Test
    void a_limit_that_no_rule_reads_is_a_wrong_configuration() throws Exception {
        project.write("sets/a.json", "[]");
        Settings settings = withLimit("repository", 70);

        assertThatExceptionOfType(WrongConfigurationException.class)
                .isThrownBy(() -> Check.run(CATALOG, settings))
                .withMessageStartingWith("preflight.limits: no limit is called \"repository\"; ");
    }

    @Test
    void a_file_beyond_the_limit_stays_unread() throws Exception {
        project.write("sets/a.json", "");
        try (RandomAccessFile large =
                new RandomAccessFile(directory.resolve("sets/a.json").toFile(), "rw")) {
            large.setLength(3_000_000_000L);
        }

        Outcome outcome = Check.run(CATALOG, project.settings("sets"));

        assertThat(TextReport.findings(outcome.report()))
                .containsExactly(
                        "sets/a.json:1:1: error: the file has more than " + JsonFile.MAX_BYTES
                                + " bytes, which is beyond any change set",
                        "    [change-set.document.size] no HTTP status is documented");
    }

    @Test
    void a_crash_is_kept_and_never_looks_like_a_pass() throws Exception {
        project.write("sets/a.json", "[]");
        project.write("sets/b.json", "");
        Rule.OfScene<SetScene> crashing =
                new Rule.OfScene<>(CATALOG.setRules().get(0).description(), scene -> {
                    throw new IllegalStateException("oops");
                });
        Catalog catalog = new Catalog(
                CATALOG.edition(), CATALOG.envelope(), List.of(crashing), Map.of(), CATALOG.initialStates());

        Outcome outcome = Check.run(catalog, project.settings("sets"));

        assertThat(outcome.crashes())
                .singleElement()
                .extracting(Throwable::getMessage)
                .asString()
                .contains("sets/a.json")
                .contains("oops");
        assertThat(outcome.report().documentsWith(Verdict.UNREADABLE)).isEqualTo(2);
        assertThat(outcome.report().findings().get(0).rule()).hasToString("change-set.document.crash");
    }

    @Test
    void two_answers_of_one_revision_are_one_warning_and_decide_nothing() throws Exception {
        project.write("src/main/changesets/a.json", """
                [{"ChangeType": "UpdateVisibility", "Entity": {"Type": "SaaSProduct@1.0", "Identifier": "prod-abc"},
                  "DetailsDocument": {"TargetVisibility": "Limited"}}]
                """);
        for (String visibility : List.of("Public", "Restricted")) {
            project.write("src/main/entities/" + visibility + ".json", """
                    {"EntityType": "SaaSProduct@1.0", "EntityIdentifier": "prod-abc@3",
                     "DetailsDocument": {"Description": {"Visibility": "%s"}}}
                    """.formatted(visibility));
        }

        Report report = Check.run(CATALOG, project.settings()).report();

        assertThat(report.verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(report.warnings()).isEqualTo(1);
        assertThat(FailOn.WARNING.isBrokenBy(report)).isTrue();
        assertThat(TextReport.findings(report))
                .containsExactly("src/main/entities/Public.json:1:1: warning: 2 answers for prod-abc of one revision"
                        + " show different things (src/main/entities/Public.json, src/main/entities/Restricted.json);"
                        + " nothing is known of it, keep one");
    }

    @Test
    void an_error_in_one_file_is_no_loss_of_another() throws Exception {
        project.write("sets/a.json", "[]");
        project.write("sets/b.json", "[{\"ChangeType\": \"Sink\"}]");
        project.write("sets/c.json", "[]");
        Rule.OfScene<SetScene> sinking = new Rule.OfScene<>(
                CATALOG.setRules().get(0).description(),
                scene -> scene.document().changes().isEmpty() ? Decision.holds() : sink(0));
        Catalog catalog =
                new Catalog(CATALOG.edition(), CATALOG.envelope(), List.of(sinking), Map.of(), CATALOG.initialStates());

        Outcome outcome = Check.run(catalog, project.settings("sets"));

        assertThat(outcome.crashes())
                .singleElement()
                .satisfies(crash -> assertThat(crash)
                        .hasMessageContaining("sets/b.json")
                        .hasRootCauseInstanceOf(StackOverflowError.class));
        assertThat(outcome.report().documents())
                .extracting(document -> document.path() + " " + document.unreadable())
                .containsExactly("sets/a.json false", "sets/b.json true", "sets/c.json false");
    }

    @SuppressWarnings("InfiniteRecursion")
    private static Decision sink(int depth) {
        return sink(depth + 1);
    }

    @Test
    void nothing_found_is_nothing_checked() throws Exception {
        Outcome outcome = Check.run(CATALOG, project.settings("*.json"));

        assertThat(outcome.nothingChecked()).isTrue();
        assertThat(outcome.tried()).containsExactly("*.json");
    }
}
