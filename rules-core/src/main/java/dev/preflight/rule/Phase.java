package dev.preflight.rule;

/** When AWS answers. */
public enum Phase {
    /** At the StartChangeSet call. */
    SYNC,
    /** Later, in DescribeChangeSet. */
    ASYNC
}
