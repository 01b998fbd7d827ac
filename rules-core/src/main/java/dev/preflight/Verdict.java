package dev.preflight;

/** What AWS would do with a document, as far as that can be known offline. */
public enum Verdict {
    /** No error, and nothing missing that the user could supply. */
    CLEAR,
    /** No error, but rules are undecided for want of something the user could supply. */
    UNDECIDED,
    /** A change would fail after the call. */
    FAILED,
    /** The call would be refused. */
    REJECTED,
    /** The document cannot be read, or its meaning is uncertain. */
    UNREADABLE
}
