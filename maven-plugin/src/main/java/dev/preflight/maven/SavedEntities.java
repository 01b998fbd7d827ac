package dev.preflight.maven;

import dev.preflight.document.JsonFile;
import dev.preflight.document.SourcePosition;
import dev.preflight.state.Snapshots;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The saved entities at or below a directory. What cannot be read is a problem and no failure: rules that want it stay
 * undecided.
 *
 * @param snapshots what could be read, with all that could not as problems
 * @param remarks what a user may want to know when something is missing
 */
record SavedEntities(Snapshots snapshots, List<String> remarks) {
    SavedEntities {
        remarks = List.copyOf(remarks);
    }

    static SavedEntities read(Settings settings) throws WrongConfigurationException {
        Path entities = settings.entities();
        if (!Files.isDirectory(entities)) {
            return new SavedEntities(Snapshots.NONE, List.of());
        }
        FileTree tree = FileTree.of(
                entities,
                Integer.MAX_VALUE,
                FileTree.MAX_ENTRIES,
                file -> file.toString().endsWith(".json"));
        BaseDirectory base = settings.base();
        List<Snapshots.Problem> problems = new ArrayList<>();
        FoundFiles outOfReach = new FoundFiles(base);
        tree.unreadable().forEach((path, reason) -> problems.add(problem(outOfReach.add(path), reason)));
        FoundFiles named = new FoundFiles(base);
        tree.files().forEach(named::add);
        List<Snapshots.File> files = new ArrayList<>();
        named.files().forEach((name, file) -> {
            try {
                files.add(new Snapshots.File(name, JsonFile.bytes(file)));
            } catch (IOException e) {
                problems.add(problem(name, "the file cannot be read: " + Reasons.of(e)));
            }
        });
        List<String> remarks = new ArrayList<>(tree.linkedDirectories().stream()
                .map(link -> base.nameOf(link) + " is a link to a directory and is not followed")
                .sorted()
                .toList());
        named.remark().ifPresent(remarks::add);
        outOfReach.remark().ifPresent(remarks::add);
        return new SavedEntities(Snapshots.read(files).withProblems(problems), remarks);
    }

    private static Snapshots.Problem problem(String path, String message) {
        return new Snapshots.Problem(path, SourcePosition.START, message);
    }
}
