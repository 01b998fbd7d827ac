package dev.preflight.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.preflight.Section;
import dev.preflight.catalog.reference.ChangeTypes;
import dev.preflight.catalog.reference.Pages;
import dev.preflight.catalog.reference.SectionPage;
import dev.preflight.document.EntityType;
import dev.preflight.rule.ChangeType;
import dev.preflight.state.Effect;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Change types, pages and schemas belong together, or there is no catalog. */
class RegistryTest {
    private static final ChangeType GROW = new ChangeType(
            List.of(EntityType.parse("Thing@1.0")), "Grow", "thing.grow", 1, false, false, "Grow a thing");
    private static final SectionPage PLANNED = Pages.planned("thing.grow", Effect.NONE);

    @Test
    void planned_page_is_found_by_its_change_type() {
        assertThat(AwsMarketplaceCatalog.catalog(List.of(GROW), List.of(PLANNED))
                        .sections()
                        .values())
                .extracting(Section::id)
                .containsOnly("thing.grow");
    }

    @Test
    void change_type_without_a_page_is_refused() {
        assertThatThrownBy(() -> AwsMarketplaceCatalog.catalog(List.of(GROW), List.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no page stands for thing.grow");
    }

    @Test
    void page_without_a_change_type_is_refused() {
        assertThatThrownBy(() -> AwsMarketplaceCatalog.catalog(List.of(), List.of(PLANNED)))
                .hasMessage("no change type is documented for thing.grow");
    }

    @Test
    void page_that_is_named_twice_is_refused() {
        assertThatThrownBy(() -> AwsMarketplaceCatalog.catalog(List.of(GROW), List.of(PLANNED, PLANNED)))
                .hasMessage("two pages are called thing.grow");
    }

    @Test
    void page_without_a_schema_is_refused() {
        SectionPage page = Pages.section(Pages.page("thing.grow", "Thing.Grow"), Effect.NONE);

        assertThatThrownBy(() -> AwsMarketplaceCatalog.catalog(List.of(GROW), List.of(page)))
                .hasMessage("thing.grow has no schema");
    }

    @Test
    void every_schema_stands_beside_a_page() throws IOException {
        Path root = Path.of("src/main/resources/dev/preflight/catalog");
        Set<String> sections = ChangeTypes.ALL.stream().map(ChangeType::section).collect(Collectors.toSet());

        try (Stream<Path> files = Files.walk(root)) {
            assertThat(files.filter(file -> file.endsWith("schema.json"))
                            .map(file -> root.relativize(file.getParent())
                                    .toString()
                                    .replace('\\', '.')
                                    .replace('/', '.'))
                            .filter(section -> !section.equals("change-set.request")))
                    .isSubsetOf(sections);
        }
    }
}
