package dev.preflight.state;

import static org.assertj.core.api.Assertions.assertThat;

import dev.preflight.document.EntityType;
import dev.preflight.logic.Knowledge;
import dev.preflight.logic.Need;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EntitiesTest {
    private record Sized(Knowledge<Integer> size) implements EntityState {}

    private record Other() implements EntityState {}

    private static final EntityType THING = EntityType.parse("Thing@1.0");
    private static final EntityKey ONE = new EntityKey.Stored("one");
    private static final EntityKey CREATED = new EntityKey.Created(0);
    private static final Entity<EntityState> CHANGED = new Entity<>(ONE, THING, new Sized(Knowledge.known(7)));
    private static final Entity<EntityState> NEW = new Entity<>(CREATED, THING, new Sized(Knowledge.known(0)));

    private static Entities entities(Map<EntityKey, Entity<EntityState>> touched, String... saved) {
        List<Snapshots.File> files = java.util.Arrays.stream(saved)
                .map(json ->
                        new Snapshots.File("e.json", json.replace('\'', '"').getBytes(StandardCharsets.UTF_8)))
                .toList();
        return new Entities(touched, Snapshots.read(files), EntitiesTest::initial);
    }

    private static EntityState initial(EntityType type, Knowledge<EntitySnapshot> snapshot) {
        return type.equals(THING)
                ? new Sized(snapshot.map(saved ->
                        saved.details().member("Size").number().orElseThrow().intValue()))
                : new Other();
    }

    private static String saved(String type, String id) {
        return "{'EntityType':'" + type + "','EntityIdentifier':'" + id + "@1','DetailsDocument':{'Size':3}}";
    }

    @Test
    void entity_that_the_set_touches_is_as_it_leaves_it_whatever_was_saved() {
        Entities entities = entities(Map.of(ONE, CHANGED), saved("Thing@1.0", "one"));

        assertThat(entities.of(ONE)).isEqualTo(CHANGED.state());
    }

    @Test
    void any_other_entity_is_as_it_was_saved() {
        Entities entities = entities(Map.of(), saved("Thing@1.0", "one"));

        assertThat(entities.of(ONE)).isEqualTo(new Sized(Knowledge.known(3)));
    }

    @Test
    void entity_that_was_not_saved_is_unknown_and_says_what_would_make_it_known() {
        Entities entities = entities(Map.of());

        assertThat(entities.of(ONE)).isEqualTo(new EntityState.Unknown(new Need.Snapshot("one")));
        assertThat(entities.of(new EntityKey.Unresolved("$X.Entity.Identifier")))
                .isEqualTo(new EntityState.Unknown(new Need.Reference("$X.Entity.Identifier")));
    }

    @Test
    void all_of_a_kind_are_those_of_the_set_and_then_the_saved_ones_each_once() {
        Map<EntityKey, Entity<EntityState>> touched = new LinkedHashMap<>();
        touched.put(CREATED, NEW);
        touched.put(ONE, CHANGED);
        Entities entities =
                entities(touched, saved("Thing@1.0", "one"), saved("Stone@1.0", "two"), saved("Thing@1.0", "three"));

        assertThat(entities.all(Sized.class))
                .extracting(Entity::key)
                .containsExactly(CREATED, ONE, new EntityKey.Stored("three"));
        assertThat(entities.all(Other.class)).extracting(Entity::type).containsExactly(EntityType.parse("Stone@1.0"));
    }
}
