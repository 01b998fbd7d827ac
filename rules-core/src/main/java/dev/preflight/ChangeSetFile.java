package dev.preflight;

/**
 * A document to check.
 *
 * @param path its name in reports, with {@code /}
 * @param bytes its content
 */
@SuppressWarnings("ArrayRecordComponent")
public record ChangeSetFile(String path, byte[] bytes) {}
