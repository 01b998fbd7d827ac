package dev.preflight.maven;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The files that directories, files and globs stand for, each once, by their names in reports. */
final class ChangeSetFiles {
    private static final String PARAMETER = "preflight.changeSets";

    private final BaseDirectory base;
    private final Path report;
    private final FoundFiles files;
    private final FoundFiles outOfReach;
    private final Map<String, String> unreadable = new TreeMap<>();
    private final List<String> remarks = new ArrayList<>();
    private final List<String> tried = new ArrayList<>();

    private ChangeSetFiles(BaseDirectory base, Path report) {
        this.base = base;
        this.report = report;
        this.files = new FoundFiles(base);
        this.outOfReach = new FoundFiles(base);
    }

    /**
     * Looks for change sets; the report of an earlier run is none.
     *
     * @throws WrongConfigurationException when a named file or directory does not exist or a glob is malformed
     */
    static ChangeSetFiles find(Settings settings) throws WrongConfigurationException {
        ChangeSetFiles found = new ChangeSetFiles(settings.base(), settings.report());
        if (settings.lacksChangeSets()) {
            found.tried.add(Settings.DEFAULT_CHANGE_SETS + "/**/*.json");
            return found;
        }
        List<String> inVain = new ArrayList<>();
        for (String pattern : settings.changeSets().orElse(List.of(Settings.DEFAULT_CHANGE_SETS))) {
            if (!found.matchesSomething(pattern)) {
                inVain.add(found.tried.get(found.tried.size() - 1));
            }
        }
        if (!found.isEmpty()) {
            inVain.forEach(pattern -> found.remarks.add("no further file matches " + pattern));
        }
        found.files.remark().ifPresent(found.remarks::add);
        found.outOfReach.remark().ifPresent(found.remarks::add);
        return found;
    }

    /** The files in the order of their names. */
    Map<String, Path> files() {
        return files.files();
    }

    /** What was named or matches but is out of reach, with the reason. */
    Map<String, String> unreadable() {
        return unreadable;
    }

    /** What a user may want to know when something is missing. */
    List<String> remarks() {
        return remarks;
    }

    /** The patterns that were looked for. */
    List<String> tried() {
        return tried;
    }

    boolean isEmpty() {
        return files().isEmpty() && unreadable.isEmpty();
    }

    private boolean matchesSomething(String pattern) throws WrongConfigurationException {
        int before = files().size() + unreadable.size();
        add(pattern);
        return files().size() + unreadable.size() > before;
    }

    private void add(String pattern) throws WrongConfigurationException {
        Optional<Path> existing = existing(pattern);
        if (existing.isPresent() && Files.isDirectory(existing.get())) {
            tried.add(base.nameOf(existing.get()) + "/**/*.json");
            add(FileTree.of(existing.get(), Integer.MAX_VALUE, FileTree.MAX_ENTRIES, ChangeSetFiles::isJson));
        } else if (existing.isPresent()) {
            tried.add(pattern);
            if (Files.isRegularFile(existing.get())) {
                files.add(existing.get());
            } else {
                unreadable.put(outOfReach.add(existing.get()), "the file cannot be read: it is no regular file");
            }
        } else {
            tried.add(pattern);
            Glob glob = Glob.parse(PARAMETER, pattern, base);
            if (Files.isDirectory(glob.start())) {
                add(FileTree.of(glob.start(), glob.depth(), FileTree.MAX_ENTRIES, glob::matches));
            }
        }
    }

    /** The file or directory of that very name; empty for a glob. */
    private Optional<Path> existing(String pattern) throws WrongConfigurationException {
        boolean glob = Glob.isGlob(pattern);
        try {
            Path path = base.resolve(PARAMETER, pattern);
            if (Files.exists(path)) {
                return Optional.of(path);
            }
        } catch (WrongConfigurationException e) {
            if (!glob) {
                throw e;
            }
        }
        if (!glob) {
            throw new WrongConfigurationException(
                    PARAMETER + ": no such file or directory: " + pattern + " (below " + base.path() + ")");
        }
        return Optional.empty();
    }

    private void add(FileTree tree) {
        for (Path file : tree.files()) {
            if (!file.toAbsolutePath().normalize().equals(report)) {
                files.add(file);
            }
        }
        tree.unreadable().forEach((path, reason) -> unreadable.put(outOfReach.add(path), reason));
        for (Path link : tree.linkedDirectories()) {
            remarks.add(base.nameOf(link) + " is a link to a directory and is not followed; name it to check it too");
        }
    }

    private static boolean isJson(Path file) {
        return file.toString().endsWith(".json");
    }
}
