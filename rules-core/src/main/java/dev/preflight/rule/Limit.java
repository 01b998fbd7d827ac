package dev.preflight.rule;

/**
 * A number that a rule compares with and that may move: how many items or characters are taken. A rule holds the limit and asks
 * its scene for the value in force.
 *
 * @param name words in lower case with hyphens between them, by which facts set another value
 * @param value how many, unless the facts say otherwise; not negative
 */
public record Limit(String name, int value) {
    public Limit {
        if (value < 0) {
            throw new IllegalArgumentException("limit " + name + " is " + value + "; a limit is 0 or more");
        }
    }
}
