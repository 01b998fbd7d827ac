package dev.preflight.maven;

import dev.preflight.DocumentReport;
import dev.preflight.Finding;
import dev.preflight.Unlisted;
import dev.preflight.catalog.AwsMarketplaceCatalog;
import dev.preflight.report.JsonReport;
import dev.preflight.report.TextReport;
import dev.preflight.text.Printable;
import java.io.IOException;
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
     * directory stands for all {@code *.json} files below it. By default {@code src/main/changesets}. A list of elements
     * does as well.
     */
    @Parameter(property = "preflight.changeSets")
    private List<String> changeSets;

    /**
     * The directory of saved answers of DescribeEntity, {@code *.json} at or below it. By default {@code src/main/entities},
     * which need not exist.
     */
    @Parameter(property = "preflight.entities")
    private @Nullable String entities;

    /** The day that counts as today, as {@code 2024-06-01}. By default the present day in UTC. */
    @Parameter(property = "preflight.asOf")
    private @Nullable String asOf;

    /** Whether to follow the tables of the documentation to the letter where it contradicts itself: yes or no. */
    @Parameter(property = "preflight.strict", defaultValue = "false")
    private String strict;

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
     * directory. Paths in it are relative to the base directory, those on the console to where Maven was started. The report
     * of an earlier run is deleted first; any other file of that name is refused.
     */
    @Parameter(property = "preflight.report")
    private @Nullable String report;

    /** Whether it is a failure that there is no change set: yes or no. */
    @Parameter(property = "preflight.failIfNoFiles", defaultValue = "true")
    private String failIfNoFiles;

    /** Checks nothing. */
    @Parameter(property = "preflight.skip", defaultValue = "false")
    private String skip;

    @Parameter(defaultValue = "${project}", readonly = true)
    private MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true)
    private MavenSession session;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        try {
            BaseDirectory base =
                    new BaseDirectory(hasFile() ? project.getBasedir().toPath() : root());
            ReportFile file = reportFile(base);
            boolean skipped = YesNo.parse("preflight.skip", skip);
            if (!skipped || !file.isForeign()) {
                file.deleteEarlier();
            }
            if (skipped) {
                getLog().info("preflight.skip is set: no change set is checked");
            } else {
                check(settings(base, file), file, new ShownPaths(new BaseDirectory(root()), base));
            }
        } catch (WrongConfigurationException e) {
            throw new MojoExecutionException(e.getMessage());
        } catch (RuntimeException e) {
            throw crash(e);
        }
    }

    /** Without a pom Maven makes up a project. */
    private boolean hasFile() {
        return project.getFile() != null;
    }

    private Path root() {
        return Path.of(session.getExecutionRootDirectory());
    }

    private ReportFile reportFile(BaseDirectory base) throws WrongConfigurationException {
        if (report != null) {
            return new ReportFile(base.resolve("preflight.report", report));
        }
        Path build = hasFile() ? Path.of(project.getBuild().getDirectory()) : Path.of("target");
        return new ReportFile(base.path().resolve(build).resolve("preflight").resolve("report.json"));
    }

    private Settings settings(BaseDirectory base, ReportFile file) throws WrongConfigurationException {
        return new Settings(
                base,
                changeSets.isEmpty() ? Optional.empty() : Optional.of(PatternList.of(changeSets)),
                Settings.entities(base, Optional.ofNullable(entities)),
                asOf == null ? LocalDate.now(ZoneOffset.UTC) : Settings.date(asOf),
                YesNo.parse("preflight.strict", strict),
                limits == null ? Map.of() : LimitList.parse(limits),
                FailOn.parse(failOn),
                file.path());
    }

    private void check(Settings settings, ReportFile file, ShownPaths paths)
            throws WrongConfigurationException, MojoExecutionException, MojoFailureException {
        boolean needsFiles = YesNo.parse("preflight.failIfNoFiles", failIfNoFiles);
        if (settings.lacksChangeSets() && !project.getModules().isEmpty()) {
            getLog().info(
                            "0 documents: this project of modules has no " + Settings.DEFAULT_CHANGE_SETS
                                    + "; `mvn verify` checks the modules that bind this goal, -Dpreflight.changeSets=… names change sets");
            return;
        }
        Outcome outcome = Check.run(AwsMarketplaceCatalog.standard(), settings);
        print(outcome, settings, paths);
        try {
            file.write(JsonReport.write(outcome.report()));
        } catch (IOException e) {
            throw new MojoExecutionException(
                    Printable.of("the report cannot be written to " + file.path() + ": " + Reasons.of(e)), e);
        }
        if (outcome.nothingChecked() && !needsFiles) {
            getLog().info("0 documents: " + nothingFound(outcome, settings));
        }
        decide(outcome, settings, paths, needsFiles);
    }

    private void print(Outcome outcome, Settings settings, ShownPaths paths) {
        outcome.remarks().forEach(remark -> getLog().warn(paths.remark(remark)));
        outcome.report()
                .snapshotProblems()
                .forEach(problem -> getLog().warn(TextReport.problem(paths.of(problem.path()), problem)));
        for (DocumentReport document : outcome.report().documents()) {
            for (Finding finding : document.findings()) {
                String lines = String.join("\n", TextReport.finding(paths.of(document.path()), finding));
                if (finding.isError()) {
                    getLog().error(lines);
                } else {
                    getLog().warn(lines);
                }
            }
            for (Unlisted unlisted : document.unlisted()) {
                String line = TextReport.unlisted(paths.of(document.path()), unlisted);
                if (unlisted.isError()) {
                    getLog().error(line);
                } else {
                    getLog().warn(line);
                }
            }
        }
        if (!outcome.nothingChecked()) {
            TextReport.summary(outcome.report(), paths.of(settings.entities()), paths::of)
                    .forEach(getLog()::info);
            getLog().info("report: " + paths.of(settings.report()));
            sayInQuietMode(outcome, paths.of(settings.report()));
        }
    }

    /** What was not checked is said even where {@code mvn -q} hides the summary. */
    private void sayInQuietMode(Outcome outcome, String report) {
        if (getLog().isInfoEnabled() || !outcome.leavesSomethingOpen()) {
            return;
        }
        String line = Printable.of(outcome.openInBrief() + "; see " + report);
        if (getLog().isWarnEnabled()) {
            getLog().warn(line);
        } else {
            getLog().error(line);
        }
    }

    private static void decide(Outcome outcome, Settings settings, ShownPaths paths, boolean needsFiles)
            throws MojoExecutionException, MojoFailureException {
        List<Throwable> crashes = outcome.crashes();
        if (!crashes.isEmpty()) {
            throw crash(crashes.get(0));
        }
        if (outcome.nothingChecked() && needsFiles) {
            throw new MojoFailureException(nothingFound(outcome, settings)
                    + "; in a module that has none, set preflight.skip to true,"
                    + " or preflight.failIfNoFiles to false to check those that come later");
        }
        if (settings.failOn().isBrokenBy(outcome.report())) {
            throw new MojoFailureException(outcome.inBrief() + "; see " + paths.of(settings.report()));
        }
    }

    private static String nothingFound(Outcome outcome, Settings settings) {
        return Printable.of("no change set found: no file below "
                + settings.base().path() + " matches " + String.join(" or ", outcome.tried()));
    }

    private static MojoExecutionException crash(Throwable failure) {
        return new MojoExecutionException(
                "Preflight itself failed, which says nothing of the change sets; please report it: "
                        + Printable.of(failure.toString()),
                failure);
    }
}
