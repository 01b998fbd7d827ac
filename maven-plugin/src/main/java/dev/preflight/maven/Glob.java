package dev.preflight.maven;

import java.io.File;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.regex.PatternSyntaxException;

/**
 * A pattern of paths in the syntax of {@link java.nio.file.FileSystem#getPathMatcher}, save that {@code **}{@code /} also
 * stands for no directory at all, as elsewhere.
 *
 * @param start the directory that all matching files are below
 * @param depth how many levels below it they can be
 * @param tail what their paths from there on match
 */
record Glob(Path start, int depth, PathMatcher tail) {
    private static final String MAGIC = "*?[{";

    static boolean isGlob(String text) {
        return beginOfMagic(text) < text.length();
    }

    /** Where the first sign stands that makes a glob of a path; the end when there is none. */
    private static int beginOfMagic(String text) {
        return (int) text.chars().takeWhile(c -> MAGIC.indexOf(c) < 0).count();
    }

    static Glob parse(String parameter, String text, BaseDirectory base) throws WrongConfigurationException {
        String glob = text.replace(File.separatorChar, '/');
        int magic = beginOfMagic(glob);
        int directory = magic < glob.length() ? glob.lastIndexOf('/', magic) + 1 : 0;
        String tail = glob.substring(directory);
        int depth = tail.contains("**")
                ? Integer.MAX_VALUE
                : 1 + (int) tail.chars().filter(c -> c == '/').count();
        try {
            PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + tail.replace("**/", "{**/,}"));
            return new Glob(base.resolve(parameter, glob.substring(0, directory)), depth, matcher);
        } catch (PatternSyntaxException e) {
            throw new WrongConfigurationException(parameter + ": malformed glob " + text + ": " + e.getDescription());
        }
    }

    boolean matches(Path file) {
        return tail.matches(start.relativize(file));
    }
}
