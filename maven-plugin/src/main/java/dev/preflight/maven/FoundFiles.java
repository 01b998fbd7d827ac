package dev.preflight.maven;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Files by their names in reports, each with a name of its own. Bytes of a name that the character set of this machine
 * cannot decode are shown as {@code %E4}, so that two such files stay two.
 */
final class FoundFiles {
    private final BaseDirectory base;
    private final Map<String, Path> files = new TreeMap<>();
    private final Map<String, Path> undecodable = new TreeMap<>();

    FoundFiles(BaseDirectory base) {
        this.base = base;
    }

    /** The files in the order of their names. */
    Map<String, Path> files() {
        return files;
    }

    /** The name under which the file is known from now on. */
    String add(Path file) {
        String name = base.nameOf(file);
        if (!isDecodable(file)) {
            name = escaped(name, file);
            undecodable.put(name, file);
        }
        String unique = name;
        Path absolute = file.toAbsolutePath().normalize();
        for (int i = 2; !isFree(unique, absolute); i++) {
            unique = name + " (" + i + ")";
        }
        files.putIfAbsent(unique, file);
        return unique;
    }

    /** What a user should know of names that are shown in another way than they are written. */
    Optional<String> remark() {
        return undecodable.keySet().stream()
                .findFirst()
                .map(first -> "the names of " + undecodable.size()
                        + " of the files cannot be decoded in the character set of this machine, "
                        + System.getProperty("sun.jnu.encoding", "unknown") + ", and are shown with % escapes, such as "
                        + first
                        + "; run with LC_ALL=C.UTF-8, or rename them");
    }

    private boolean isFree(String name, Path file) {
        Path other = files.get(name);
        return other == null || other.toAbsolutePath().normalize().equals(file);
    }

    private static boolean isDecodable(Path file) {
        try {
            return Path.of(file.toString()).equals(file);
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** URIs keep the bytes of names. */
    private static String escaped(String name, Path file) {
        String[] shown = name.split("/", -1);
        String[] raw = file.toAbsolutePath().normalize().toUri().getRawPath().split("/", -1);
        for (int i = 1; i <= Math.min(shown.length, raw.length); i++) {
            String segment = shown[shown.length - i];
            if (segment.indexOf('\uFFFD') >= 0) {
                shown[shown.length - i] = raw[raw.length - i];
            }
        }
        return String.join("/", shown);
    }
}
