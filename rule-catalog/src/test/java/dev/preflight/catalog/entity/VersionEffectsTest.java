package dev.preflight.catalog.entity;

import static dev.preflight.catalog.entity.Products.after;
import static dev.preflight.catalog.entity.Products.known;
import static org.assertj.core.api.Assertions.assertThat;

import dev.preflight.logic.Knowledge;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VersionEffectsTest {
    private static final Product SAVED = Products.saved("{'Versions':["
            + "{'VersionTitle':'1.0','ReleaseNotes':'first','DeliveryOptions':["
            + "{'Id':'do-1','Title':'A','Visibility':'Public'},{'Id':'do-2','Title':'B','Visibility':'Limited'}]},"
            + "{'VersionTitle':'2.0','ReleaseNotes':'second','DeliveryOptions':["
            + "{'Id':'do-3','Title':'C','Visibility':'Public'}]}]}");

    private static List<Knowledge<String>> titles(Product product) {
        return known(product.versions().all()).stream().map(Version::title).toList();
    }

    private static List<Knowledge<String>> optionTitles(Product product) {
        return known(product.versions().options()).stream()
                .map(option -> option.text("DeliveryOptionTitle"))
                .toList();
    }

    private static List<Knowledge<String>> visibilities(Product product) {
        return known(product.versions().options()).stream()
                .map(DeliveryOption::visibility)
                .toList();
    }

    private static List<Knowledge<String>> allKnown(String... texts) {
        return List.of(texts).stream().map(Knowledge::known).toList();
    }

    @Test
    void adding_delivery_options_adds_a_version() {
        Product product = after(
                SAVED,
                "AddDeliveryOptions",
                "{'Version':{'VersionTitle':'3.0','ReleaseNotes':'third'},'DeliveryOptions':["
                        + "{'DeliveryOptionTitle':'D'},{'DeliveryOptionTitle':'E'}]}");

        assertThat(titles(product)).isEqualTo(allKnown("1.0", "2.0", "3.0"));
        assertThat(optionTitles(product)).isEqualTo(allKnown("A", "B", "C", "D", "E"));
        assertThat(product.versions().added()).hasSize(1);
        assertThat(product.versions().added().get(0).releaseNotes()).isEqualTo(Knowledge.known("third"));
    }

    @Test
    void what_the_added_version_does_not_say_its_change_would_have_to() {
        Product product = after(Products.unsaved(), "AddDeliveryOptions", "{'DeliveryOptions':[{}]}");

        Version version = product.versions().added().get(0);
        assertThat(version.title()).isEqualTo(Knowledge.missing(Products.DETAILS));
        assertThat(version.options().get(0).kind()).isEqualTo(Knowledge.missing(Products.DETAILS));
    }

    @Test
    void version_of_a_product_that_the_set_creates_is_its_only_one() {
        Product created = after(Products.unsaved(), "CreateProduct", "{'ProductTitle':'P'}");

        Product product = after(created, "AddDeliveryOptions", "{'Version':{'VersionTitle':'1.0'}}");

        assertThat(created.versions().inventory().any()).isEqualTo(Knowledge.known(false));
        assertThat(titles(product)).isEqualTo(allKnown("1.0"));
    }

    @Test
    void updating_delivery_options_changes_those_that_are_named() {
        Product product = after(
                SAVED,
                "UpdateDeliveryOptions",
                "{'DeliveryOptions':[{'Id':'do-2','DeliveryOptionTitle':'X'},{'Id':'do-9','DeliveryOptionTitle':'Y'}]}");

        assertThat(optionTitles(product)).isEqualTo(allKnown("A", "X", "C"));
        assertThat(visibilities(product)).isEqualTo(allKnown("Public", "Limited", "Public"));
    }

    @Test
    void update_describes_the_version_of_its_options_and_no_other() {
        Product product = after(
                SAVED,
                "UpdateDeliveryOptions",
                "{'Version':{'VersionTitle':'2.1','ReleaseNotes':'mended'},'DeliveryOptions':[{'Id':'do-3'}]}");

        assertThat(titles(product)).isEqualTo(allKnown("1.0", "2.1"));
        assertThat(known(product.versions().all()))
                .extracting(Version::releaseNotes)
                .isEqualTo(allKnown("first", "mended"));
    }

    @Test
    void update_keeps_what_it_does_not_say_of_the_version() {
        Product product = after(
                SAVED,
                "UpdateDeliveryOptions",
                "{'Version':{'ReleaseNotes':'mended'},'DeliveryOptions':[{'Id':'do-1'}]}");

        Version first = known(product.versions().all()).get(0);
        assertThat(first.title()).isEqualTo(Knowledge.known("1.0"));
        assertThat(first.releaseNotes()).isEqualTo(Knowledge.known("mended"));
    }

    @Test
    void of_two_updates_of_one_option_in_a_request_the_first_counts() {
        Product product = after(
                SAVED,
                "UpdateDeliveryOptions",
                "{'DeliveryOptions':[{'Id':'do-1','DeliveryOptionTitle':'X'},{'Id':'do-1','DeliveryOptionTitle':'Y'}]}");

        assertThat(optionTitles(product)).isEqualTo(allKnown("X", "B", "C"));
    }

    @Test
    void updating_the_visibility_of_delivery_options_changes_it_for_those_that_are_named() {
        Product product = after(
                SAVED,
                "UpdateDeliveryOptionsVisibility",
                "{'DeliveryOptions':[{'Id':'do-1','TargetVisibility':'Restricted'},"
                        + "{'Id':'do-2','TargetVisibility':'Public'}]}");

        assertThat(visibilities(product)).isEqualTo(allKnown("Restricted", "Public", "Public"));
        assertThat(optionTitles(product)).isEqualTo(allKnown("A", "B", "C"));
        assertThat(titles(product)).isEqualTo(allKnown("1.0", "2.0"));
    }

    @Test
    void restricting_delivery_options_restricts_those_that_are_named() {
        Product product = after(SAVED, "RestrictDeliveryOptions", "{'DeliveryOptionIds':['do-3','do-1','do-9']}");

        assertThat(visibilities(product)).isEqualTo(allKnown("Restricted", "Limited", "Restricted"));
        assertThat(optionTitles(product)).isEqualTo(allKnown("A", "B", "C"));
    }

    @Test
    void option_that_was_updated_can_be_restricted() {
        Product updated =
                after(SAVED, "UpdateDeliveryOptions", "{'DeliveryOptions':[{'Id':'do-1','DeliveryOptionTitle':'X'}]}");

        Product product = after(updated, "RestrictDeliveryOptions", "{'DeliveryOptionIds':['do-1']}");

        assertThat(optionTitles(product)).isEqualTo(allKnown("X", "B", "C"));
        assertThat(visibilities(product)).isEqualTo(allKnown("Restricted", "Limited", "Public"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UpdateDeliveryOptions", "UpdateDeliveryOptionsVisibility", "RestrictDeliveryOptions"})
    void versions_that_were_not_saved_stay_unknown(String changeType) {
        Product product = after(
                Products.unsaved(),
                changeType,
                "{'Version':{'VersionTitle':'3.0'},'DeliveryOptions':[{'Id':'do-1','TargetVisibility':'Public'}],"
                        + "'DeliveryOptionIds':['do-1']}");

        assertThat(product.versions().all()).isEqualTo(Products.unknown());
        assertThat(product.versions().added()).isEmpty();
    }

    @Test
    void what_an_update_says_is_kept_when_the_versions_were_not_saved() {
        Product product = after(
                Products.unsaved(),
                "UpdateDeliveryOptions",
                "{'DeliveryOptions':[{'Id':'do-9','DeliveryOptionTitle':'X'},{'DeliveryOptionTitle':'no id'},"
                        + "{'Id':'do-1','DeliveryOptionTitle':'Y'},{'Id':'do-9','DeliveryOptionTitle':'Z'}]}");

        assertThat(product.versions().updated())
                .extracting(option -> option.text("DeliveryOptionTitle"))
                .isEqualTo(allKnown("X", "Y"));
        assertThat(after(SAVED, "UpdateDeliveryOptions", "{'DeliveryOptions':[{'Id':'do-1'}]}")
                        .versions()
                        .updated())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UpdateDeliveryOptions", "UpdateDeliveryOptionsVisibility", "RestrictDeliveryOptions"})
    void versions_that_the_set_adds_have_no_ids_to_be_changed_by(String changeType) {
        Product added = after(
                Products.saved("{'Versions':[]}"),
                "AddDeliveryOptions",
                "{'Version':{'VersionTitle':'1.0'},'DeliveryOptions':[{'Id':'do-1','DeliveryOptionTitle':'A'}]}");

        Product product = after(
                added,
                changeType,
                "{'Version':{'VersionTitle':'2.0'},'DeliveryOptions':[{'Id':'do-1','DeliveryOptionTitle':'X'}],"
                        + "'DeliveryOptionIds':['do-1']}");

        assertThat(titles(product)).isEqualTo(allKnown("1.0"));
        assertThat(optionTitles(product)).isEqualTo(allKnown("A"));
        assertThat(visibilities(product)).containsExactly(Knowledge.missing(Products.DETAILS));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AddDeliveryOptions",
                "UpdateDeliveryOptions",
                "UpdateDeliveryOptionsVisibility",
                "RestrictDeliveryOptions"
            })
    void details_of_another_form_change_no_saved_version(String changeType) {
        for (String details : List.of("{}", "[]", "{'DeliveryOptions':{},'DeliveryOptionIds':'do-1','Version':7}")) {
            Product product = after(SAVED, changeType, details);

            assertThat(known(product.versions().saved()))
                    .extracting(Version::title)
                    .isEqualTo(allKnown("1.0", "2.0"));
            assertThat(visibilities(product).subList(0, 3)).isEqualTo(allKnown("Public", "Limited", "Public"));
        }
    }
}
