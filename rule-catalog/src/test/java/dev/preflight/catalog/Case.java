package dev.preflight.catalog;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One document of a case file, and what is to become of it.
 *
 * @param path the case file
 * @param rule the id of the rule that it is about
 * @param header its first line
 * @param start which line of the file that is, counted from 1
 * @param lines all its lines: header, document, expectations
 */
record Case(Path path, String rule, CaseHeader header, int start, List<String> lines) {
    Case {
        lines = List.copyOf(lines);
    }

    /** Only in the first column: an indented one is part of the document, and as wrong there as in any JSON. */
    static boolean isComment(String line) {
        return line.startsWith("//");
    }

    String name() {
        return CaseFiles.name(path) + ":" + start;
    }

    /**
     * The change set. All that is no part of it is blank, so that positions in it are positions in the case file; the bracket
     * that makes an array of one change stands where the header was.
     */
    byte[] document() {
        return header.file()
                .map(file -> CaseFiles.bytes(path.resolveSibling(file)))
                .orElseGet(() -> text().getBytes(StandardCharsets.UTF_8));
    }

    private String text() {
        String body = lines.subList(1, end()).stream()
                .map(line -> isComment(line) ? "" : line)
                .collect(Collectors.joining("\n"));
        boolean oneChange = body.stripLeading().startsWith("{") && !body.contains("\"ChangeSet\"");
        return "\n".repeat(start - 1) + (oneChange ? "[\n" + body + "]" : "\n" + body);
    }

    /** Behind the last line of the document. */
    private int end() {
        int end = lines.size();
        while (end > 1 && (lines.get(end - 1).isEmpty() || isComment(lines.get(end - 1)))) {
            end--;
        }
        return end;
    }
}
