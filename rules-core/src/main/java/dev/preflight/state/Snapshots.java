package dev.preflight.state;

import dev.preflight.document.JsonFile;
import dev.preflight.document.JsonValue;
import dev.preflight.document.ReadProblem;
import dev.preflight.document.SourcePosition;
import dev.preflight.logic.Knowledge;
import dev.preflight.logic.Need;
import dev.preflight.text.FileList;
import dev.preflight.text.Quotes;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * The saved entities that a check may rely on: answers of DescribeEntity, or of BatchDescribeEntities with up to 20 in one.
 * Of several of one entity the highest revision counts; two of one revision that differ tell nothing.
 */
public final class Snapshots {
    /** No entity was saved. */
    public static final Snapshots NONE = new Snapshots(Map.of(), Set.of(), List.of(), read -> {});

    private static final int LONGEST_MOMENT = 40;

    private final Map<String, EntitySnapshot> byId;
    private final Set<String> contradicting;
    private final List<Problem> problems;
    private final Consumer<EntitySnapshot> reader;

    private Snapshots(
            Map<String, EntitySnapshot> byId,
            Set<String> contradicting,
            List<Problem> problems,
            Consumer<EntitySnapshot> reader) {
        this.byId = byId;
        this.contradicting = contradicting;
        this.problems = problems.stream().sorted().toList();
        this.reader = reader;
    }

    /** A file of saved entities. */
    public record File(String path, byte[] bytes) {}

    /** A file, or a part of one, that tells nothing; in the order of the files. */
    public record Problem(String path, SourcePosition position, String message) implements Comparable<Problem> {
        private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::path)
                .thenComparing(Problem::position)
                .thenComparing(Problem::message);

        @Override
        public int compareTo(Problem other) {
            return ORDER.compare(this, other);
        }
    }

    /** Reads saved answers; what cannot be read is left out and told by {@link #problems()}. */
    public static Snapshots read(Collection<File> files) {
        Map<String, List<EntitySnapshot>> all = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (File file : files) {
            JsonFile json = JsonFile.read(file.bytes());
            for (ReadProblem problem : json.problems()) {
                problems.add(new Problem(file.path(), problem.position(), problem.message()));
            }
            if (json.value().isPresent()) {
                for (JsonValue answer : answers(json.value().get())) {
                    Optional<EntitySnapshot> snapshot = entity(answer, file.path());
                    snapshot.ifPresent(found -> all.computeIfAbsent(found.id(), id -> new ArrayList<>())
                            .add(found));
                    whatIsMissing(snapshot)
                            .ifPresent(what -> problems.add(new Problem(file.path(), SourcePosition.START, what)));
                }
            }
        }
        Map<String, EntitySnapshot> byId = new LinkedHashMap<>();
        Set<String> contradicting = new HashSet<>();
        all.forEach((id, saved) ->
                newest(saved, problems).ifPresentOrElse(newest -> byId.put(id, newest), () -> contradicting.add(id)));
        return new Snapshots(Collections.unmodifiableMap(byId), contradicting, problems, read -> {});
    }

    /** The same, with more files that tell nothing. */
    public Snapshots withProblems(Collection<Problem> more) {
        List<Problem> all = new ArrayList<>(problems);
        all.addAll(more);
        return new Snapshots(byId, contradicting, all, reader);
    }

    /** The same, which tells each snapshot that is looked at. */
    public Snapshots noting(Consumer<EntitySnapshot> whoever) {
        return new Snapshots(byId, contradicting, problems, whoever);
    }

    /** The snapshot of the entity with that id. */
    public Knowledge<EntitySnapshot> of(String id) {
        return Optional.ofNullable(byId.get(id))
                .map(this::lookedAt)
                .map(Knowledge::known)
                .orElseGet(() -> Knowledge.missing(
                        contradicting.contains(id) ? new Need.OneSnapshot(id) : new Need.Snapshot(id)));
    }

    /** The snapshot of that entity; one that the set creates, or that cannot be found, has none. */
    public Knowledge<EntitySnapshot> of(EntityKey key) {
        if (key instanceof EntityKey.Stored stored) {
            return of(stored.id());
        }
        String identifier = key instanceof EntityKey.Unresolved unresolved ? unresolved.identifier() : "";
        return Knowledge.missing(new Need.Reference(identifier));
    }

    /** That snapshot, of which it is told that it was looked at. */
    EntitySnapshot lookedAt(EntitySnapshot snapshot) {
        reader.accept(snapshot);
        return snapshot;
    }

    /** All snapshots, in the order of their files; none of them counts as looked at yet. */
    public Collection<EntitySnapshot> all() {
        return byId.values();
    }

    /** What could not be read or cannot be relied on. */
    public List<Problem> problems() {
        return problems;
    }

    /** The newest of one entity; none when several that are equally new show different things. */
    private static Optional<EntitySnapshot> newest(List<EntitySnapshot> saved, List<Problem> problems) {
        long revision = saved.stream()
                .mapToLong(each -> each.revision().orElse(-1))
                .max()
                .orElse(-1);
        List<EntitySnapshot> newest = saved.stream()
                .filter(each -> each.revision().orElse(-1) == revision)
                .toList();
        EntitySnapshot first = newest.get(0);
        if (newest.stream().allMatch(each -> showsTheSame(each, first))) {
            return Optional.of(first);
        }
        Set<String> paths = newest.stream().map(EntitySnapshot::path).collect(Collectors.toCollection(TreeSet::new));
        problems.add(new Problem(
                first.path(),
                SourcePosition.START,
                newest.size() + " answers for " + Quotes.cut(first.id()) + " of one revision show different things ("
                        + FileList.of(paths) + "); nothing is known of it, keep one"));
        return Optional.empty();
    }

    private static boolean showsTheSame(EntitySnapshot left, EntitySnapshot right) {
        return left.entityType().equals(right.entityType())
                && left.details().node().equals(right.details().node());
    }

    /** The answer itself, or those in an answer to BatchDescribeEntities. */
    private static List<JsonValue> answers(JsonValue answer) {
        JsonValue batch = answer.member("EntityDetails");
        return batch.isObject() && !batch.isEmpty()
                ? batch.memberNames().stream().map(batch::member).toList()
                : List.of(answer);
    }

    private static Optional<String> whatIsMissing(Optional<EntitySnapshot> snapshot) {
        if (snapshot.isEmpty()) {
            return Optional.of("no DescribeEntity answer: EntityIdentifier is missing");
        }
        return snapshot.get().details().isObject()
                ? Optional.empty()
                : Optional.of("neither DetailsDocument nor Details of "
                        + snapshot.get().id() + " holds an object; nothing is known of it");
    }

    private static Optional<EntitySnapshot> entity(JsonValue answer, String path) {
        return answer.member("EntityIdentifier")
                .text()
                .filter(id -> !id.isEmpty())
                .map(identifier -> {
                    int at = identifier.indexOf('@');
                    String id = at < 0 ? identifier : identifier.substring(0, at);
                    String type = answer.member("EntityType").text().orElse("");
                    return new EntitySnapshot(
                            type,
                            id,
                            revision(identifier, at),
                            account(answer),
                            lastModified(answer),
                            details(answer),
                            path);
                });
    }

    private static OptionalLong revision(String identifier, int at) {
        String digits = at < 0 ? "" : identifier.substring(at + 1);
        boolean number =
                !digits.isEmpty() && digits.length() <= 18 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? OptionalLong.of(Long.parseLong(digits)) : OptionalLong.empty();
    }

    /** The fifth part of an ARN. */
    private static Optional<String> account(JsonValue answer) {
        String[] parts = answer.member("EntityArn").text().orElse("").split(":", 6);
        return Optional.of(parts)
                .filter(all -> all.length == 6)
                .map(all -> all[4])
                .filter(Snapshots::isAccount);
    }

    private static boolean isAccount(String id) {
        return id.length() == 12 && id.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** The day in UTC. */
    private static Optional<LocalDate> lastModified(JsonValue answer) {
        try {
            return answer.member("LastModifiedDate")
                    .text()
                    .filter(text -> text.length() <= LONGEST_MOMENT)
                    .map(OffsetDateTime::parse)
                    .map(moment -> moment.withOffsetSameInstant(ZoneOffset.UTC).toLocalDate());
        } catch (DateTimeException noMoment) {
            return Optional.empty();
        }
    }

    private static JsonValue details(JsonValue answer) {
        JsonValue document = answer.member("DetailsDocument");
        if (document.isObject()) {
            return document;
        }
        return answer.member("Details")
                .text()
                .flatMap(text ->
                        JsonFile.read(text.getBytes(StandardCharsets.UTF_8)).value())
                .filter(JsonValue::isObject)
                .orElse(document);
    }
}
