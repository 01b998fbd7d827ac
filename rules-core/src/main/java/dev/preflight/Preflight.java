package dev.preflight;

import dev.preflight.document.ChangeSetReader;
import dev.preflight.document.JsonFile;
import dev.preflight.document.Reading;
import dev.preflight.rule.RuleThrew;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Says what AWS Marketplace would answer to change sets. Immutable and thread-safe; build it once.
 *
 * <pre>{@code
 * Preflight preflight = Preflight.of(catalog);
 * Report report = preflight.check(Path.of("release-1.1.json"), Facts.asOf(LocalDate.of(2024, 6, 1)));
 * }</pre>
 */
public final class Preflight {
    private final Catalog catalog;

    private Preflight(Catalog catalog) {
        this.catalog = catalog;
    }

    /** Checks against the rules of that catalog. */
    public static Preflight of(Catalog catalog) {
        return new Preflight(catalog);
    }

    /**
     * Checks one file.
     *
     * @throws UncheckedIOException when the file cannot be read; what it holds never makes this throw
     * @throws IllegalArgumentException when the facts set a limit that the catalog does not know
     */
    public Report check(Path file, Facts facts) {
        try {
            String path = file.toString().replace('\\', '/');
            return check(List.of(new ChangeSetFile(path, JsonFile.bytes(file))), facts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Checks documents.
     *
     * @throws RuleFailedException when a rule throws, be it an error such as a stack overflow; a crash must not look like a pass
     * @throws IllegalArgumentException when the facts set a limit that the catalog does not know
     */
    public Report check(Collection<ChangeSetFile> files, Facts facts) {
        catalog.demandLimitsOf(facts);
        List<DocumentReport> documents = new ArrayList<>();
        for (ChangeSetFile file : files) {
            documents.add(check(file, facts));
        }
        return new Report(
                catalog.edition(),
                facts.asOf(),
                facts.strict(),
                documents,
                facts.snapshots().problems());
    }

    private DocumentReport check(ChangeSetFile file, Facts facts) {
        try {
            Reading reading = ChangeSetReader.read(file.bytes());
            if (reading instanceof Reading.Unreadable unreadable) {
                return DocumentReport.unreadable(file.path(), Faults.of(unreadable.problems(), unreadable.counts()));
            }
            return new DocumentCheck(catalog, facts, file.path(), ((Reading.Readable) reading).document()).report();
        } catch (RuleThrew threw) {
            throw new RuleFailedException(file.path(), threw);
        } catch (RuntimeException | Error e) {
            throw new RuleFailedException(file.path(), e);
        }
    }
}
