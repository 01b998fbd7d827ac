package dev.preflight.text;

import java.util.Collection;
import java.util.stream.Collectors;

/** Names of files in a line: the first ones, and how many more there are. */
public final class FileList {
    private static final int NAMED = 10;

    private FileList() {}

    public static String of(Collection<String> paths) {
        String named = paths.stream().limit(NAMED).map(Printable::of).collect(Collectors.joining(", "));
        int rest = paths.size() - NAMED;
        return rest > 0 ? named + " and " + rest + " more" : named;
    }
}
