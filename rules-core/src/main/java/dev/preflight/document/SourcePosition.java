package dev.preflight.document;

/**
 * A place in a file as editors count it.
 *
 * @param line 1-based; LF, CRLF and a lone CR each end a line
 * @param column 1-based, in UTF-16 code units; a byte order mark is not counted
 */
public record SourcePosition(int line, int column) implements Comparable<SourcePosition> {
    /** The first character of a file. */
    public static final SourcePosition START = new SourcePosition(1, 1);

    @Override
    public int compareTo(SourcePosition other) {
        return line != other.line ? Integer.compare(line, other.line) : Integer.compare(column, other.column);
    }

    @Override
    public String toString() {
        return line + ":" + column;
    }
}
