package dev.preflight.report;

import dev.preflight.text.Printable;
import java.util.Collection;
import java.util.stream.Collectors;

/** Names of files in a line: the first ones, and how many more there are. */
final class FileList {
    private static final int NAMED = 10;

    private FileList() {}

    static String of(Collection<String> paths) {
        String named = paths.stream().limit(NAMED).map(Printable::of).collect(Collectors.joining(", "));
        int rest = paths.size() - NAMED;
        return rest > 0 ? named + " and " + rest + " more" : named;
    }
}
