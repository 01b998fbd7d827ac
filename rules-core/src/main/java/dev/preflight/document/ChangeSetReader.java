package dev.preflight.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.preflight.document.Change.DetailsForm;
import dev.preflight.ring.Internal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads change set documents: a whole StartChangeSet request or the bare array of changes, as UTF-8 bytes with or without
 * a byte order mark. Never throws on bad input; memory and time are bounded by {@link JsonFile#MAX_BYTES}, and of a number of changes
 * that is beyond any request the first ones are read.
 *
 * <p>A bare array becomes a request to the catalog that the API documents, so that places are the same in both forms.
 */
@Internal
public final class ChangeSetReader {
    private static final String CHANGE_SET = "ChangeSet";

    /** No service takes a request of so many changes. */
    private static final int MOST_CHANGES = 300;

    /** So many are read of more. */
    private static final int FIRST_CHANGES = 20;

    private final JsonFile file;
    private final Map<JsonPointer, List<JsonSource.Problem>> detailsProblems = new LinkedHashMap<>();
    private final Map<ReadProblem.Kind, Integer> problemCounts = new EnumMap<>(ReadProblem.Kind.class);

    private ChangeSetReader(JsonFile file) {
        this.file = file;
        this.problemCounts.putAll(file.problemCounts());
    }

    /** Reads one document. */
    public static Reading read(byte[] bytes) {
        JsonFile file = JsonFile.read(bytes);
        Optional<JsonNode> root = file.tree();
        if (root.isEmpty()) {
            boolean bareArray = file.source().characters().stripLeading().startsWith("[");
            return new Reading.Unreadable(problemsOf(file, bareArray), file.problemCounts());
        }
        if (!root.get().isContainerNode()) {
            ReadProblem problem = new ReadProblem(
                    ReadProblem.Kind.ROOT,
                    JsonPointer.ROOT,
                    SourcePosition.START,
                    "a change set is a JSON object or an array of changes, this is neither");
            return new Reading.Unreadable(List.of(problem), Map.of(problem.kind(), 1));
        }
        return new Reading.Readable(new ChangeSetReader(file).document(root.get()));
    }

    /** What is wrong in a bare array that cannot be read is addressed as in one that can. */
    private static List<ReadProblem> problemsOf(JsonFile file, boolean bareArray) {
        return file.problems().stream()
                .map(problem ->
                        bareArray && !problem.pointer().equals(JsonPointer.ROOT) ? underChangeSet(problem) : problem)
                .toList();
    }

    private ChangeSetDocument document(JsonNode root) {
        boolean bareArray = root.isArray();
        JsonNode whole = bareArray
                ? JsonNodeFactory.instance
                        .objectNode()
                        .put("Catalog", "AWSMarketplace")
                        .set(CHANGE_SET, root)
                : root;
        SourceMap places = new SourceMap(file.source(), bareArray);
        List<ReadProblem> problems = new ArrayList<>(problemsOf(file, bareArray));
        OtherKind.of(root).ifPresent(words -> {
            problems.add(new ReadProblem(
                    ReadProblem.Kind.OTHER_KIND, JsonPointer.ROOT, SourcePosition.START, "the file " + words));
            problemCounts.put(ReadProblem.Kind.OTHER_KIND, 1);
        });
        int size = whole.path(CHANGE_SET).isArray() ? whole.path(CHANGE_SET).size() : 0;
        JsonNode request = size > MOST_CHANGES ? withFirstChanges(whole) : whole;
        if (size > MOST_CHANGES) {
            problems.add(tooMany(size, places));
            problemCounts.put(ReadProblem.Kind.CHANGES, 1);
        }
        List<Change> changes = new ArrayList<>();
        JsonValue value = JsonValue.of(request, JsonPointer.ROOT);
        for (JsonValue element : value.member(CHANGE_SET).items()) {
            changes.add(change(changes.size(), element));
        }
        if (!detailsProblems.isEmpty()) {
            problems.addAll(located(places));
        }
        return new ChangeSetDocument(value, changes, problems, problemCounts, places);
    }

    private static JsonNode withFirstChanges(JsonNode request) {
        ArrayNode first = JsonNodeFactory.instance.arrayNode(FIRST_CHANGES);
        for (int i = 0; i < FIRST_CHANGES; i++) {
            first.add(request.path(CHANGE_SET).path(i));
        }
        ObjectNode shorter = JsonNodeFactory.instance.objectNode();
        request.properties().forEach(member -> shorter.set(member.getKey(), member.getValue()));
        return shorter.set(CHANGE_SET, first);
    }

    private static ReadProblem tooMany(int size, SourceMap places) {
        Place place = Place.value(JsonPointer.ROOT.member(CHANGE_SET));
        return new ReadProblem(
                ReadProblem.Kind.CHANGES,
                place.pointer(),
                places.locate(List.of(place)).getOrDefault(place, SourcePosition.START),
                "ChangeSet has " + size + " changes, far more than a request can have; the first " + FIRST_CHANGES
                        + " were checked, so split it into several requests");
    }

    private Change change(int index, JsonValue element) {
        JsonValue details = element.member("DetailsDocument");
        JsonValue legacy = element.member("Details");
        if (!details.isAbsent()) {
            return new Change(index, element, details, legacy.isAbsent() ? DetailsForm.DOCUMENT : DetailsForm.BOTH);
        }
        if (!legacy.isText()) {
            return new Change(index, element, details, DetailsForm.NONE);
        }
        JsonSource json = new JsonSource(legacy.text().orElse(""));
        Optional<JsonNode> tree = json.parse(details.pointer());
        if (tree.isEmpty()) {
            add(legacy, List.of(broken(json, legacy)), Map.of(ReadProblem.Kind.BROKEN_DETAILS, 1));
        } else {
            add(legacy, json.problems(), json.counts());
        }
        return new Change(
                index,
                element,
                JsonValue.of(tree.orElse(MissingNode.getInstance()), details.pointer()),
                tree.isPresent() ? DetailsForm.STRING : DetailsForm.UNREADABLE);
    }

    private void add(JsonValue legacy, List<JsonSource.Problem> problems, Map<ReadProblem.Kind, Integer> counts) {
        List<JsonSource.Problem> first = new ArrayList<>();
        Map<ReadProblem.Kind, Integer> before = new EnumMap<>(problemCounts);
        for (JsonSource.Problem problem : problems) {
            if (before.merge(problem.kind(), 1, Integer::sum) <= JsonSource.MOST_PROBLEMS_OF_A_KIND) {
                first.add(problem);
            }
        }
        if (!first.isEmpty()) {
            detailsProblems.put(legacy.pointer(), first);
        }
        counts.forEach((kind, count) -> problemCounts.merge(kind, count, Integer::sum));
    }

    /** The last problem is the one that ended the reading. */
    private static JsonSource.Problem broken(JsonSource json, JsonValue legacy) {
        JsonSource.Problem last = json.problems().get(json.problems().size() - 1);
        return new JsonSource.Problem(
                ReadProblem.Kind.BROKEN_DETAILS,
                legacy.pointer(),
                last.offset(),
                "Details holds no readable JSON (" + last.message()
                        + "); send DetailsDocument, which needs no escaping");
    }

    private List<ReadProblem> located(SourceMap places) {
        List<ReadProblem> located = new ArrayList<>();
        places.strings(detailsProblems.keySet()).forEach((string, escaped) -> {
            for (JsonSource.Problem problem : detailsProblems.getOrDefault(string, List.of())) {
                located.add(problem.at(places.position(escaped.outerOffset(problem.offset()))));
            }
        });
        return located;
    }

    private static ReadProblem underChangeSet(ReadProblem problem) {
        JsonPointer pointer = problem.pointer().under(JsonPointer.ROOT.member(CHANGE_SET));
        return new ReadProblem(problem.kind(), pointer, problem.position(), problem.message());
    }
}
