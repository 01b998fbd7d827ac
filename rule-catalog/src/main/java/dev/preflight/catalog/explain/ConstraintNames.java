package dev.preflight.catalog.explain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Ids of documented constraints in few words, {@code Product.AddDimensions sync.04, async.06}, page by page. */
public record ConstraintNames(List<String> pages) {
    public ConstraintNames {
        pages = List.copyOf(pages);
    }

    /** The names of those ids, in their order. */
    public static ConstraintNames of(Collection<String> ids) {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        for (String id : ids) {
            String[] words = id.split("\\.", 3);
            rows.computeIfAbsent(words[0] + "." + words[1], page -> new ArrayList<>())
                    .add(words[2]);
        }
        return new ConstraintNames(rows.entrySet().stream()
                .map(page -> page.getKey() + " " + String.join(", ", page.getValue()))
                .toList());
    }

    /** The first page, and how many there are, when they are many. */
    String brief(int many) {
        return pages.size() <= many ? toString() : pages.get(0) + "; and " + (pages.size() - 1) + " more pages";
    }

    @Override
    public String toString() {
        return String.join("; ", pages);
    }
}
