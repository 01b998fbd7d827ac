package dev.preflight.text;

import com.google.re2j.Pattern;
import dev.preflight.ring.Internal;

/** Words of a command that a reader may paste into a shell. */
@Internal
public final class ShellWord {
    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]*");
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_./:@%+=,-]+");

    private ShellWord() {}

    /** Whether a text from a document can stand in a command and in a file name as it is. */
    public static boolean isIdentifier(String text) {
        return IDENTIFIER.matcher(text).matches();
    }

    /** A text from the user's own configuration, in quotes where a shell needs them. */
    public static String quoted(String text) {
        return PLAIN.matcher(text).matches() ? text : "'" + text.replace("'", "'\\''") + "'";
    }
}
