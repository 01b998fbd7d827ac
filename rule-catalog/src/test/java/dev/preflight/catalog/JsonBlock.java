package dev.preflight.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A JSON value on several lines, without what a reader can do without.
 *
 * @param folded whether values beside the way to the place in question are shown by their first member only
 */
record JsonBlock(boolean folded) {
    private static final int MANY = 6;

    /**
     * The value, folded when it would have too many lines.
     *
     * @param way the steps from the value to the place in question
     */
    static String of(JsonNode value, List<String> way, int maxLines) {
        String whole = new JsonBlock(false).text(value, way, "", 0);
        return whole.lines().count() <= maxLines ? whole : new JsonBlock(true).text(value, way, "", 0);
    }

    private String text(JsonNode value, List<String> way, String margin, int column) {
        if (!value.isContainerNode() || fits(value, column)) {
            return ShortJson.flat(value);
        }
        String below = margin + "  ";
        return value.isArray()
                ? "[\n" + items(value, way, below) + margin + "]"
                : "{\n" + members(value, way, below) + margin + "}";
    }

    private static boolean fits(JsonNode value, int column) {
        return value.size() <= MANY && column + ShortJson.flat(value).length() <= ShortJson.LINE;
    }

    /** Of many members the one on the way is enough. */
    private String members(JsonNode object, List<String> way, String margin) {
        Map<String, String> members = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> member : object.properties()) {
            String start = ShortJson.name(member.getKey());
            int column = margin.length() + start.length();
            members.put(member.getKey(), start + child(member.getValue(), member.getKey(), way, margin, column));
        }
        boolean leadsOn = !way.isEmpty() && object.has(way.get(0));
        return shortened(members, name -> !leadsOn || name.equals(way.get(0)), margin);
    }

    /** Of many items the first, the last and the one on the way are enough. */
    private String items(JsonNode array, List<String> way, String margin) {
        Map<String, String> items = new LinkedHashMap<>();
        for (int i = 0; i < array.size(); i++) {
            String step = Integer.toString(i);
            items.put(step, child(array.path(i), step, way, margin, margin.length()));
        }
        String last = Integer.toString(array.size() - 1);
        return shortened(items, step -> step.equals("0") || step.equals(last) || way.indexOf(step) == 0, margin);
    }

    private String child(JsonNode value, String step, List<String> way, String margin, int column) {
        boolean onTheWay = way.indexOf(step) == 0;
        boolean aside = folded && !way.isEmpty() && !onTheWay;
        return aside && value.isContainerNode() && !fits(value, column)
                ? fold(value)
                : text(value, onTheWay ? way.subList(1, way.size()) : List.of(), margin, column);
    }

    private static String fold(JsonNode value) {
        if (value.isArray()) {
            return "[" + more(value.size()) + "]";
        }
        return value.propertyStream()
                .limit(1)
                .filter(first -> first.getValue().isTextual())
                .map(first -> ShortJson.name(first.getKey()) + ShortJson.flat(first.getValue()) + ", ")
                .map(first -> "{ " + first + more(value.size() - 1) + " }")
                .findFirst()
                .orElseGet(() -> "{ " + more(value.size()) + " }");
    }

    private static String shortened(Map<String, String> parts, Predicate<String> wanted, String margin) {
        List<String> lines = new ArrayList<>();
        int leftOut = 0;
        for (Map.Entry<String, String> part : parts.entrySet()) {
            if (parts.size() > MANY && !wanted.test(part.getKey())) {
                leftOut++;
            } else {
                comment(leftOut, margin).ifPresent(lines::add);
                lines.add(margin + part.getValue() + ",\n");
                leftOut = 0;
            }
        }
        comment(leftOut, margin).ifPresent(lines::add);
        String text = String.join("", lines);
        int lastComma = text.lastIndexOf(",\n");
        return text.substring(0, lastComma) + text.substring(lastComma + 1);
    }

    private static Optional<String> comment(int leftOut, String margin) {
        return leftOut == 0 ? Optional.empty() : Optional.of(margin + more(leftOut) + "\n");
    }

    private static String more(int leftOut) {
        return "/* … " + leftOut + " more */";
    }
}
