package dev.preflight.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.preflight.document.Change.DetailsForm;
import dev.preflight.ring.Internal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads change set documents: a whole StartChangeSet request or the bare array of changes, as UTF-8 bytes with or without
 * a byte order mark. Never throws on bad input; memory and time are bounded by {@link JsonFile#MAX_BYTES}.
 *
 * <p>A bare array becomes a request to the catalog that the API documents, so that places are the same in both forms.
 */
@Internal
public final class ChangeSetReader {
    private static final String CHANGE_SET = "ChangeSet";

    private ChangeSetReader() {}

    /** Reads one document. */
    public static Reading read(byte[] bytes) {
        JsonFile file = JsonFile.read(bytes);
        Optional<JsonNode> root = file.tree();
        if (root.isEmpty()) {
            return new Reading.Unreadable(problemsOf(file));
        }
        if (!root.get().isContainerNode()) {
            return new Reading.Unreadable(List.of(new ReadProblem(
                    ReadProblem.Kind.ROOT,
                    JsonPointer.ROOT,
                    SourcePosition.START,
                    "a change set is a JSON object or an array of changes, this is neither")));
        }
        return new Reading.Readable(document(file.source(), root.get(), file.problems()));
    }

    /** What is wrong in a bare array that cannot be read is addressed as in one that can. */
    private static List<ReadProblem> problemsOf(JsonFile file) {
        boolean bareArray = file.source().characters().stripLeading().startsWith("[");
        return file.problems().stream()
                .map(problem ->
                        bareArray && !problem.pointer().equals(JsonPointer.ROOT) ? underChangeSet(problem) : problem)
                .toList();
    }

    private static ChangeSetDocument document(SourceText source, JsonNode root, List<ReadProblem> rootProblems) {
        boolean bareArray = root.isArray();
        JsonNode request = bareArray
                ? JsonNodeFactory.instance
                        .objectNode()
                        .put("Catalog", "AWSMarketplace")
                        .set(CHANGE_SET, root)
                : root;
        SourceMap places = new SourceMap(source, bareArray);
        List<ReadProblem> problems = new ArrayList<>();
        for (ReadProblem problem : rootProblems) {
            problems.add(bareArray ? underChangeSet(problem) : problem);
        }
        List<Change> changes = new ArrayList<>();
        Map<JsonPointer, List<JsonSource.Problem>> detailsProblems = new LinkedHashMap<>();
        JsonValue value = JsonValue.of(request, JsonPointer.ROOT);
        for (JsonValue element : value.member(CHANGE_SET).items()) {
            changes.add(change(changes.size(), element, detailsProblems));
        }
        if (!detailsProblems.isEmpty()) {
            problems.addAll(located(detailsProblems, places));
        }
        return new ChangeSetDocument(value, changes, problems, places);
    }

    private static Change change(
            int index, JsonValue element, Map<JsonPointer, List<JsonSource.Problem>> detailsProblems) {
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
        if (!json.problems().isEmpty()) {
            detailsProblems.put(legacy.pointer(), tree.isPresent() ? json.problems() : broken(json, legacy));
        }
        return new Change(
                index,
                element,
                JsonValue.of(tree.orElse(MissingNode.getInstance()), details.pointer()),
                tree.isPresent() ? DetailsForm.STRING : DetailsForm.UNREADABLE);
    }

    /** The last problem is the one that ended the reading. */
    private static List<JsonSource.Problem> broken(JsonSource json, JsonValue legacy) {
        JsonSource.Problem last = json.problems().get(json.problems().size() - 1);
        return List.of(new JsonSource.Problem(
                ReadProblem.Kind.BROKEN_DETAILS,
                legacy.pointer(),
                last.offset(),
                "Details holds no readable JSON (" + last.message()
                        + "); send DetailsDocument, which needs no escaping"));
    }

    private static List<ReadProblem> located(Map<JsonPointer, List<JsonSource.Problem>> problems, SourceMap places) {
        List<ReadProblem> located = new ArrayList<>();
        places.strings(problems.keySet()).forEach((string, escaped) -> {
            for (JsonSource.Problem problem : problems.getOrDefault(string, List.of())) {
                located.add(problem.at(places.position(escaped.outerOffset(problem.offset()))));
            }
        });
        return located;
    }

    private static ReadProblem underChangeSet(ReadProblem problem) {
        JsonPointer pointer = JsonPointer.parse("/" + CHANGE_SET + problem.pointer());
        return new ReadProblem(problem.kind(), pointer, problem.position(), problem.message());
    }
}
