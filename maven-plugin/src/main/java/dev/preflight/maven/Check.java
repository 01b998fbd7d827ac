package dev.preflight.maven;

import dev.preflight.Catalog;
import dev.preflight.ChangeSetFile;
import dev.preflight.DocumentReport;
import dev.preflight.Facts;
import dev.preflight.Preflight;
import dev.preflight.Report;
import dev.preflight.document.JsonFile;
import dev.preflight.document.ReadProblem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * From settings to an outcome. Each document is judged on its own: one that cannot be read, or that makes a rule crash,
 * stands in the report as unreadable, and the others are checked.
 */
final class Check {
    private final Catalog catalog;
    private final Preflight preflight;
    private final Facts facts;
    private final List<DocumentReport> documents = new ArrayList<>();
    private final List<Throwable> crashes = new ArrayList<>();

    private Check(Catalog catalog, Facts facts) {
        this.catalog = catalog;
        this.preflight = Preflight.of(catalog);
        this.facts = facts;
    }

    static Outcome run(Catalog catalog, Settings settings) throws WrongConfigurationException {
        ChangeSetFiles changeSets = ChangeSetFiles.find(settings);
        SavedEntities entities = SavedEntities.read(settings);
        Check check = new Check(catalog, facts(catalog, settings).withSnapshots(entities.snapshots()));
        changeSets.files().forEach(check::document);
        changeSets.unreadable().forEach((path, reason) -> check.unreadable(path, ReadProblem.noAccess(reason)));
        List<String> remarks = new ArrayList<>(changeSets.remarks());
        remarks.addAll(entities.remarks());
        return new Outcome(check.report(), changeSets.tried(), remarks, check.crashes);
    }

    private static Facts facts(Catalog catalog, Settings settings) throws WrongConfigurationException {
        Facts facts = Facts.asOf(settings.asOf());
        for (Map.Entry<String, Integer> limit : settings.limits().entrySet()) {
            facts = facts.withLimit(limit.getKey(), limit.getValue());
        }
        try {
            catalog.demandLimitsOf(facts);
        } catch (IllegalArgumentException e) {
            throw new WrongConfigurationException("preflight.limits: " + e.getMessage());
        }
        return settings.strict() ? facts.inStrictMode() : facts;
    }

    private Report report() {
        return new Report(
                catalog.edition(),
                facts.asOf(),
                facts.strict(),
                documents,
                facts.snapshots().problems());
    }

    private void document(String path, Path file) {
        byte[] bytes;
        try {
            bytes = JsonFile.bytes(file);
        } catch (IOException e) {
            unreadable(path, ReadProblem.noAccess("the file cannot be read: " + Reasons.of(e)));
            return;
        }
        try {
            documents.addAll(preflight
                    .check(List.of(new ChangeSetFile(path, bytes)), facts)
                    .documents());
        } catch (RuntimeException | Error e) {
            crashes.add(e);
            unreadable(
                    path,
                    ReadProblem.crash("Preflight itself failed on this file, which says nothing of its content: " + e));
        }
    }

    private void unreadable(String path, ReadProblem problem) {
        documents.add(DocumentReport.unreadable(path, List.of(problem)));
    }
}
