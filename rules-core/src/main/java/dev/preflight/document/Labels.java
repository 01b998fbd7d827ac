package dev.preflight.document;

import dev.preflight.text.Printable;
import dev.preflight.text.Quotes;
import java.util.List;
import java.util.function.IntPredicate;

/** The names of places in messages: {@code AdditionalResources[0].Text}, counted from the details of the change. */
public final class Labels {
    /** Of a longer name the end is shown, which says what is meant. */
    private static final int MOST_CHARACTERS = 240;

    private static final String CHANGE_SET = "ChangeSet";
    private static final String DETAILS_DOCUMENT = "DetailsDocument";

    private Labels() {}

    /** The name of a place, as short as it is clear beside its pointer. */
    public static String of(JsonPointer pointer) {
        return of(pointer, change -> false);
    }

    /**
     * The same, in the words of the file.
     *
     * @param inDetails whether the change at that position has its details in {@code Details}
     */
    public static String of(JsonPointer pointer, IntPredicate inDetails) {
        List<String> segments = pointer.segments();
        boolean inChange = segments.size() > 2 && segments.get(0).equals(CHANGE_SET);
        boolean below = inChange
                && segments.size() > 3
                && segments.get(2).equals(DETAILS_DOCUMENT)
                && !isPosition(segments.get(3));
        int start = !inChange ? 0 : below ? 3 : 2;
        StringBuilder label = new StringBuilder();
        for (int i = start; i < segments.size(); i++) {
            String segment = segments.get(i);
            if (isPosition(segment)) {
                label.append('[').append(segment).append(']');
            } else if (inChange && i == 2 && isWrittenAsDetails(segments, inDetails)) {
                label.append("Details");
            } else {
                label.append(label.length() == 0 ? "" : ".").append(name(Quotes.cut(segment)));
            }
        }
        return label.length() == 0 ? "the request" : Quotes.cutBefore(label.toString(), MOST_CHARACTERS);
    }

    private static boolean isWrittenAsDetails(List<String> inChange, IntPredicate inDetails) {
        String change = inChange.get(1);
        return inChange.get(2).equals(DETAILS_DOCUMENT)
                && isPosition(change)
                && inDetails.test(Integer.parseInt(change));
    }

    /** {@code item [3]} for a place in a list, where the list is clear. */
    public static String item(JsonPointer pointer) {
        List<String> segments = pointer.segments();
        return "item [" + segments.get(segments.size() - 1) + "]";
    }

    /** A name that would not be seen stands in quotes. */
    private static String name(String member) {
        String name = Printable.onOneLine(member);
        return member.isBlank() ? "\"" + name + "\"" : name;
    }

    private static boolean isPosition(String segment) {
        return !segment.isEmpty() && segment.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
