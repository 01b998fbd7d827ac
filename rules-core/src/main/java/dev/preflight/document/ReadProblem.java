package dev.preflight.document;

/**
 * Something in a file that keeps its meaning from being certain.
 *
 * @param check what kind of problem, a kebab-case word such as {@code duplicate-member}
 * @param pointer the nearest place known; positions do not come from it, since the text there may not parse
 * @param position where in the file
 * @param message what is wrong and how to mend it; one line
 */
public record ReadProblem(String check, JsonPointer pointer, SourcePosition position, String message) {
    /** The file itself cannot be read: {@code access}. */
    public static ReadProblem noAccess(String message) {
        return new ReadProblem("access", JsonPointer.ROOT, SourcePosition.START, message);
    }

    /** Preflight failed on the file: {@code crash}. */
    public static ReadProblem crash(String message) {
        return new ReadProblem("crash", JsonPointer.ROOT, SourcePosition.START, message);
    }
}
