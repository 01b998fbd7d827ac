package dev.preflight.maven;

import dev.preflight.DocumentReport;
import dev.preflight.Finding;
import dev.preflight.Report;
import dev.preflight.catalog.AwsMarketplaceCatalog;
import dev.preflight.report.JsonReport;
import dev.preflight.report.TextReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Checks the change sets of a project against the documented rules of AWS Marketplace, offline. It needs no configuration,
 * and runs without a project too: paths are then relative to the working directory.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true, requiresProject = false)
@SuppressWarnings("NullAway.Init")
public final class CheckMojo extends AbstractMojo {
    /**
     * Where the change sets are: directories, files and globs with commas between them, relative to the base directory. A
     * directory stands for all {@code *.json} files below it. By default {@code src/main/changesets}.
     */
    @Parameter(property = "preflight.changeSets")
    private @Nullable String changeSets;

    /**
     * The directory of saved answers of DescribeEntity, {@code *.json} at or below it. By default {@code src/main/entities},
     * which need not exist.
     */
    @Parameter(property = "preflight.entities")
    private @Nullable String entities;

    /** The day that counts as today, as {@code 2024-06-01}. By default the present day in UTC. */
    @Parameter(property = "preflight.asOf")
    private @Nullable String asOf;

    /** Whether to follow the tables of the documentation to the letter where it contradicts itself. */
    @Parameter(property = "preflight.strict", defaultValue = "false")
    private boolean strict;

    /**
     * Limits that AWS has moved since the edition of the catalog, such as {@code dimensions=200}, with commas between them. By
     * default each is as the catalog has it.
     */
    @Parameter(property = "preflight.limits")
    private @Nullable String limits;

    /** What breaks the build: {@code error}, {@code warning} (either of them) or {@code never}. */
    @Parameter(property = "preflight.failOn", defaultValue = "error")
    private String failOn;

    /**
     * Where the JSON report goes, relative to the base directory. By default {@code preflight/report.json} in the build
     * directory.
     */
    @Parameter(property = "preflight.report")
    private @Nullable String report;

    /** Checks nothing. */
    @Parameter(property = "preflight.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${project}", readonly = true)
    private MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true)
    private MavenSession session;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("preflight.skip is set: no change set is checked");
            return;
        }
        try {
            check(settings());
        } catch (WrongConfigurationException e) {
            throw new MojoExecutionException(e.getMessage());
        } catch (RuntimeException e) {
            throw crash(e);
        }
    }

    private Settings settings() throws WrongConfigurationException {
        boolean real = project.getFile() != null;
        BaseDirectory base =
                new BaseDirectory(real ? project.getBasedir().toPath() : Path.of(session.getExecutionRootDirectory()));
        Path build = real ? Path.of(project.getBuild().getDirectory()) : Path.of("target");
        return new Settings(
                base,
                changeSets == null ? Optional.empty() : Optional.of(PatternList.parse(changeSets)),
                Settings.entities(base, Optional.ofNullable(entities)),
                asOf == null ? LocalDate.now(ZoneOffset.UTC) : Settings.date(asOf),
                strict,
                limits == null ? Map.of() : LimitList.parse(limits),
                FailOn.parse(failOn),
                report == null
                        ? base.path().resolve(build).resolve("preflight").resolve("report.json")
                        : base.resolve("preflight.report", report));
    }

    private void check(Settings settings)
            throws WrongConfigurationException, MojoExecutionException, MojoFailureException {
        if (settings.lacksChangeSets() && isParent()) {
            getLog().debug("a parent without " + Settings.DEFAULT_CHANGE_SETS + ": no change set is checked");
            return;
        }
        Outcome outcome = Check.run(AwsMarketplaceCatalog.standard(), settings);
        print(outcome, settings);
        write(outcome.report(), settings.report());
        decide(outcome, settings);
    }

    /** Maven's stand-in for a missing project looks like a parent. */
    private boolean isParent() {
        return project.getFile() != null && project.getPackaging().equals("pom");
    }

    private void print(Outcome outcome, Settings settings) {
        outcome.remarks().forEach(getLog()::warn);
        outcome.snapshotProblems().forEach(problem -> getLog().warn(TextReport.problem(problem)));
        for (DocumentReport document : outcome.report().documents()) {
            for (Finding finding : document.findings()) {
                String lines = String.join("\n", TextReport.finding(document.path(), finding));
                if (finding.isError()) {
                    getLog().error(lines);
                } else {
                    getLog().warn(lines);
                }
            }
        }
        if (!outcome.nothingChecked()) {
            String snapshotDirectory = settings.base().nameOf(settings.entities());
            TextReport.summary(outcome.report(), snapshotDirectory).forEach(getLog()::info);
            getLog().info("report: " + settings.base().nameOf(settings.report()));
        }
    }

    private static void write(Report report, Path file) throws MojoExecutionException {
        try {
            Path directory = file.getParent();
            if (directory != null) {
                Files.createDirectories(directory);
            }
            Files.writeString(file, JsonReport.write(report));
        } catch (IOException e) {
            throw new MojoExecutionException("the report cannot be written to " + file + ": " + Reasons.of(e), e);
        }
    }

    private static void decide(Outcome outcome, Settings settings) throws MojoExecutionException, MojoFailureException {
        List<RuntimeException> crashes = outcome.crashes();
        if (!crashes.isEmpty()) {
            throw crash(crashes.get(0));
        }
        if (outcome.nothingChecked()) {
            throw new MojoFailureException("no change set found: no file below "
                    + settings.base().path() + " matches " + String.join(" or ", outcome.tried()));
        }
        if (settings.failOn().isBrokenBy(outcome.report())) {
            throw new MojoFailureException(
                    outcome.inBrief() + "; see " + settings.base().nameOf(settings.report()));
        }
    }

    private static MojoExecutionException crash(RuntimeException failure) {
        return new MojoExecutionException(
                "Preflight itself failed, which says nothing of the change sets; please report it: " + failure,
                failure);
    }
}
