package dev.preflight.document;

import com.fasterxml.jackson.databind.JsonNode;
import dev.preflight.text.NearMiss;
import dev.preflight.text.Quotes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Files that are no change set, but something else that people keep beside them. */
final class OtherKind {
    private static final String CHANGE_SET = "ChangeSet";
    private static final List<String> REQUEST =
            List.of("Catalog", CHANGE_SET, "ChangeSetName", "ChangeSetTags", "ClientRequestToken", "Intent");
    private static final int MOST_NAMES = 3;

    private OtherKind() {}

    /** What a file is instead and where it belongs; empty for a change set, be it a broken one. */
    static Optional<String> of(JsonNode root) {
        if (!root.isObject() || root.has("Catalog")) {
            return Optional.empty();
        }
        if (root.has(CHANGE_SET)) {
            boolean answer = root.has("ChangeSetId") && root.has("Status");
            return answer
                    ? Optional.of(
                            "is an answer of DescribeChangeSet, not a request; to send it again, keep its ChangeSet, add"
                                    + " Catalog, and drop what AWS added, such as Status and ErrorDetailList")
                    : Optional.empty();
        }
        if (root.has("EntityType") && (root.has("EntityIdentifier") || root.has("EntityArn"))) {
            return Optional.of("is a saved entity (an answer of DescribeEntity), not a change set; move it to the saved"
                    + " entities, where rules look it up");
        }
        if (root.has("ChangeType")) {
            return Optional.of("is one change, not a request; put it into an array: [ { … } ]");
        }
        return isForeign(root)
                ? Optional.of("is no change set: it has neither Catalog nor ChangeSet, but " + names(root)
                        + "; keep it out of the change sets")
                : Optional.empty();
    }

    /** No member is one of a request, or a slip for one. */
    private static boolean isForeign(JsonNode root) {
        return !root.isEmpty()
                && root.properties().stream()
                        .noneMatch(
                                member -> !NearMiss.of(member.getKey(), REQUEST).isEmpty());
    }

    private static String names(JsonNode root) {
        List<String> names = new ArrayList<>();
        root.properties().stream().limit(MOST_NAMES).forEach(member -> names.add(Quotes.quoted(member.getKey())));
        int more = root.size() - names.size();
        return String.join(", ", names) + (more == 0 ? "" : " and " + more + " more");
    }
}
