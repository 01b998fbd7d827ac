package dev.preflight.rule;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.preflight.text.KebabCase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The values that a rule looks at: a path below the details of a change, such as {@code Terms.{Type=LegalTerm}.Documents.*.Url}.
 *
 * @param steps from the details down; none for the details themselves
 */
public record Subject(List<Step> steps) {
    private static final Pattern KIND = Pattern.compile("\\{(\\w+)=(\\w+)\\}");

    /** One step down. */
    public sealed interface Step {
        /** The member of that name; {@code Name}. */
        record Member(String name) implements Step {}

        /** Every item of a list; {@code *}. */
        record Items() implements Step {}

        /** The items of a list in which a member has that text; <code>{Member=text}</code>. */
        record ItemsOfKind(String member, String text) implements Step {}

        /** Every member of an object; {@code ?}. */
        record AnyMember() implements Step {}
    }

    public Subject {
        steps = List.copyOf(steps);
    }

    /**
     * Reads {@code ProductTitle}, {@code *.Types} or the empty path.
     *
     * @throws IllegalArgumentException when a step is none of those above
     */
    public static Subject parse(String path) {
        return new Subject(
                path.isEmpty()
                        ? List.of()
                        : Arrays.stream(path.split("\\.", -1))
                                .map(Subject::step)
                                .toList());
    }

    private static Step step(String text) {
        Matcher kind = KIND.matcher(text);
        if (kind.matches()) {
            return new Step.ItemsOfKind(kind.group(1), kind.group(2));
        }
        return switch (text) {
            case "*" -> new Step.Items();
            case "?" -> new Step.AnyMember();
            default -> {
                if (text.isEmpty() || text.contains("{") || text.contains("*")) {
                    throw new IllegalArgumentException("no step of a subject: " + text);
                }
                yield new Step.Member(text);
            }
        };
    }

    /** How the subject is called in a sentence: {@code AdditionalResources[].Url}. Items of one kind go by their kind. */
    public String label() {
        StringBuilder label = new StringBuilder();
        for (Step step : steps) {
            if (step instanceof Step.Member member) {
                label.append(label.length() == 0 ? "" : ".").append(member.name());
            } else if (step instanceof Step.Items) {
                label.append("[]");
            } else if (step instanceof Step.ItemsOfKind kind) {
                label.setLength(0);
                label.append(kind.text());
            }
        }
        return label.length() == 0 ? "DetailsDocument" : label.toString();
    }

    /** The subject as words of a rule id, in the way of the ids of schemas. */
    public String words() {
        List<String> words = new ArrayList<>();
        for (Step step : steps) {
            if (step instanceof Step.Member member) {
                words.add(KebabCase.of(member.name()));
            } else if (step instanceof Step.ItemsOfKind kind) {
                words.clear();
                words.add(KebabCase.of(kind.text()));
            }
        }
        return String.join(".", words);
    }
}
