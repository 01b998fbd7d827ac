package dev.preflight.catalog.entity;

import static dev.preflight.catalog.entity.Products.json;
import static dev.preflight.catalog.entity.Products.known;
import static org.assertj.core.api.Assertions.assertThat;

import dev.preflight.catalog.listing.Scenes;
import dev.preflight.document.JsonValue;
import dev.preflight.logic.Knowledge;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VersionsTest {
    private static final String LIST =
            "[{'VersionTitle':'1.0','ReleaseNotes':'first','DeliveryOptions':[{'Id':'do-1'}]},"
                    + "{'VersionTitle':'2.0','DeliveryOptions':[{'Id':'do-2'},{'Id':'do-3'},{}]},{'DeliveryOptions':[]}]";

    private static Versions saved(String list) {
        return Versions.saved(Scenes.value(list), Products.SHOWN);
    }

    private static Version added(String details) {
        return Version.added(Scenes.value(details), Products.DETAILS);
    }

    private static List<Knowledge<String>> titles(List<Version> versions) {
        return versions.stream().map(Version::title).toList();
    }

    @Test
    void saved_versions_stand_in_the_order_of_the_snapshot() {
        List<Version> versions = known(saved(LIST).all());

        assertThat(titles(versions))
                .containsExactly(Knowledge.known("1.0"), Knowledge.known("2.0"), Products.lacking("/2/VersionTitle"));
        assertThat(versions)
                .extracting(Version::releaseNotes)
                .containsExactly(
                        Knowledge.known("first"),
                        Products.lacking("/1/ReleaseNotes"),
                        Products.lacking("/2/ReleaseNotes"));
        assertThat(versions).extracting(version -> version.options().size()).containsExactly(1, 3, 0);
    }

    @Test
    void added_versions_follow_those_that_were_saved() {
        Versions versions = saved(LIST)
                .plus(added("{'Version':{'VersionTitle':'3.0'}}"))
                .plus(added("{'Version':{'VersionTitle':'4.0'}}"));

        assertThat(titles(known(versions.all())))
                .containsExactly(
                        Knowledge.known("1.0"),
                        Knowledge.known("2.0"),
                        Products.lacking("/2/VersionTitle"),
                        Knowledge.known("3.0"),
                        Knowledge.known("4.0"));
        assertThat(titles(known(versions.saved()))).hasSize(3);
        assertThat(titles(versions.added())).containsExactly(Knowledge.known("3.0"), Knowledge.known("4.0"));
    }

    @Test
    void added_version_tells_what_its_change_says() {
        Version version = added("{'Version':{'VersionTitle':'3.0'},'DeliveryOptions':[{'DeliveryOptionTitle':'A'}]}");

        assertThat(version.title()).isEqualTo(Knowledge.known("3.0"));
        assertThat(version.releaseNotes()).isEqualTo(Knowledge.missing(Products.DETAILS));
        assertThat(version.options()).hasSize(1);
        assertThat(version.options().get(0).text("DeliveryOptionTitle")).isEqualTo(Knowledge.known("A"));
        assertThat(version.images()).noneMatch(image -> image.architecture().isKnown());
    }

    @Test
    void whether_there_is_any_version_is_known_as_soon_as_the_set_adds_one() {
        Versions unsaved = Versions.unknown(Products.SNAPSHOT);

        assertThat(unsaved.inventory().any()).isEqualTo(Products.unknown());
        assertThat(unsaved.plus(added("{}")).inventory().any()).isEqualTo(Knowledge.known(true));
        assertThat(saved("[{}]").inventory().any()).isEqualTo(Knowledge.known(true));
        assertThat(saved("[]").inventory().any()).isEqualTo(Knowledge.known(false));
        assertThat(Versions.NONE.inventory().any()).isEqualTo(Knowledge.known(false));
        assertThat(Versions.NONE.plus(added("{}")).inventory().any()).isEqualTo(Knowledge.known(true));
    }

    @Test
    void added_versions_do_not_make_the_others_known() {
        Versions versions = Versions.unknown(Products.SNAPSHOT).plus(added("{'DeliveryOptions':[{}]}"));

        assertThat(versions.all()).isEqualTo(Products.unknown());
        assertThat(versions.options()).isEqualTo(Products.unknown());
        assertThat(Options.of(versions)).isEqualTo(Products.unknown());
    }

    @Test
    void updates_are_kept_while_it_is_unknown_which_options_there_are() {
        List<JsonValue> requests = Scenes.value(
                        "[{'Id':'do-1','TargetVisibility':'Public','LaunchUrl':'A'},{'LaunchUrl':'B'}]")
                .items();

        List<DeliveryOption> updated =
                Versions.unknown(Products.SNAPSHOT).withUpdates(requests).updated();

        assertThat(updated).extracting(DeliveryOption::id).containsExactly(Optional.of("do-1"), Optional.empty());
        assertThat(updated)
                .extracting(option -> option.text("LaunchUrl"))
                .containsExactly(Knowledge.known("A"), Knowledge.known("B"));
        assertThat(updated)
                .extracting(DeliveryOption::visibility)
                .containsExactly(Knowledge.known("Public"), Products.unknown());
        assertThat(updated).extracting(DeliveryOption::kind).containsOnly(Products.unknown());
        assertThat(updated).extracting(option -> option.field("FulfillmentUrl")).containsOnly(Products.unknown());
    }

    @Test
    void updates_of_versions_that_are_known_are_not_kept_apart() {
        List<JsonValue> requests = Scenes.value("[{'Id':'do-1'}]").items();

        assertThat(saved(LIST).withUpdates(requests).updated()).isEmpty();
        assertThat(Versions.NONE.withUpdates(requests).updated()).isEmpty();
    }

    @Test
    void updates_are_kept_in_order_through_what_follows() {
        Versions versions = Versions.unknown(Products.SNAPSHOT)
                .withUpdates(Scenes.value("[{'Id':'do-2'},{'Id':'do-1'}]").items())
                .plus(added("{}"))
                .with(version -> version)
                .withUpdates(Scenes.value("[{'Id':'do-3'}]").items());

        assertThat(versions.updated())
                .extracting(DeliveryOption::id)
                .containsExactly(Optional.of("do-2"), Optional.of("do-1"), Optional.of("do-3"));
        assertThat(versions.added()).hasSize(1);
    }

    @Test
    void options_are_those_of_all_versions() {
        Versions versions = saved(LIST).plus(added("{'DeliveryOptions':[{'DeliveryOptionTitle':'A'}]}"));

        assertThat(known(versions.options()))
                .extracting(DeliveryOption::id)
                .containsExactly(
                        Optional.of("do-1"),
                        Optional.of("do-2"),
                        Optional.of("do-3"),
                        Optional.empty(),
                        Optional.empty());
    }

    @Test
    void option_and_the_version_that_owns_it_are_found_by_id() {
        Versions versions = saved(LIST);

        Options options = known(Options.of(versions));
        assertThat(options.option("do-3").flatMap(DeliveryOption::id)).contains("do-3");
        assertThat(options.owner("do-3").map(Version::title)).contains(Knowledge.known("2.0"));
        assertThat(options.owner("do-1").map(Version::title)).contains(Knowledge.known("1.0"));
    }

    @Test
    void id_that_no_option_has_is_known_to_belong_to_none() {
        Versions versions = saved(LIST).plus(added("{'DeliveryOptions':[{'Id':'do-9'}]}"));

        Options options = known(Options.of(versions));
        assertThat(options.ids()).doesNotContain("do-9");
        assertThat(options.option("do-9")).isEmpty();
        assertThat(options.owner("do-9")).isEmpty();
    }

    @Test
    void nothing_is_known_of_options_when_a_snapshot_leaves_out_the_list_of_a_version() {
        Versions versions = saved("[{'DeliveryOptions':[{'Id':'do-1'}]},{'VersionTitle':'2.0'}]");

        assertThat(versions.inventory().any()).isEqualTo(Knowledge.known(true));
        assertThat(versions.options()).isEqualTo(Products.lacking("/1/DeliveryOptions"));
        assertThat(Options.of(versions)).isEqualTo(Products.lacking("/1/DeliveryOptions"));
    }

    @Test
    void option_delivers_the_source_that_it_names() {
        Versions versions = saved("[{'Sources':[{'Id':'s-1','Images':['one']},{'Id':'s-2','Images':['two']}],"
                + "'DeliveryOptions':[{'Id':'do-1','SourceId':'s-2'},{'Id':'do-2','SourceId':'s-1'}]}]");

        assertThat(known(versions.options()))
                .extracting(option -> json(option.field("ContainerImages")))
                .containsExactly(Knowledge.known("['two']"), Knowledge.known("['one']"));
    }

    @Test
    void option_that_names_no_source_of_its_version_delivers_something_unknown() {
        Versions versions = saved(
                "[{'Sources':[{'Images':['one']},{'Id':null,'Images':['two']}],"
                        + "'DeliveryOptions':[{},{'SourceId':null},{'SourceId':'s-3'}]},"
                        + "{'Sources':[{'Id':'s-3','Images':['three']}],'DeliveryOptions':[]},{'DeliveryOptions':[{'SourceId':'s-3'}]}]");

        assertThat(known(versions.options()))
                .extracting(option -> option.field("ContainerImages"))
                .containsExactly(
                        Products.lacking("/0/DeliveryOptions/0/SourceId/Images"),
                        Products.lacking("/0/DeliveryOptions/1/SourceId/Images"),
                        Products.lacking("/0/DeliveryOptions/2/SourceId/Images"),
                        Products.lacking("/2/DeliveryOptions/0/SourceId/Images"));
    }
}
