package dev.preflight;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The undecided rules of one document: of each rule the first times, and how many there are in all. */
final class OpenRules {
    private final Map<String, Integer> byRule = new HashMap<>();
    private final List<Undecided> first = new ArrayList<>();
    private int all;

    void add(Undecided undecided) {
        all++;
        if (byRule.merge(undecided.rule(), 1, Integer::sum) <= DocumentReport.MOST_UNDECIDED_OF_A_RULE) {
            first.add(undecided);
        }
    }

    int size() {
        return all;
    }

    /** These and then others, as many as are listed. */
    List<Undecided> listedBefore(OpenRules others) {
        List<Undecided> listed = new ArrayList<>(first);
        listed.addAll(others.first);
        return listed.subList(0, Math.min(listed.size(), DocumentReport.MOST_UNDECIDED));
    }
}
