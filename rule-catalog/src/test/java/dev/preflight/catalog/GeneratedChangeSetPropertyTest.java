package dev.preflight.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.preflight.ChangeSetFile;
import dev.preflight.DocumentReport;
import dev.preflight.Facts;
import dev.preflight.Finding;
import dev.preflight.Preflight;
import dev.preflight.Undecided;
import dev.preflight.document.JsonPointer;
import dev.preflight.fixtures.AmiArbitraries;
import dev.preflight.fixtures.AmiChanges;
import dev.preflight.fixtures.ChangeSetArbitraries;
import dev.preflight.fixtures.ChangeSets;
import dev.preflight.fixtures.ContainerArbitraries;
import dev.preflight.fixtures.ContainerChanges;
import dev.preflight.fixtures.OfferArbitraries;
import dev.preflight.fixtures.OfferChanges;
import dev.preflight.fixtures.ProductChanges;
import dev.preflight.fixtures.SaasArbitraries;
import dev.preflight.fixtures.SaasChanges;
import dev.preflight.text.KebabCase;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is true of every change set that a seller could rightly send. */
class GeneratedChangeSetPropertyTest {
    private static final Preflight PREFLIGHT = Preflight.of(AwsMarketplaceCatalog.standard());
    private static final int LONGEST_DETAILS = 16_384;
    private static final Facts FACTS = Facts.asOf(LocalDate.of(2024, 6, 1));

    @Provide
    Arbitrary<JsonNode> validChangeSets() {
        return changeSets();
    }

    static Arbitrary<JsonNode> changeSets() {
        return Arbitraries.oneOf(
                ChangeSetArbitraries.validProductChangeSet(),
                AmiArbitraries.validAmiChangeSet(),
                ContainerArbitraries.validContainerChangeSet(),
                SaasArbitraries.validSaasChangeSet(),
                OfferArbitraries.validOfferChangeSet());
    }

    /** A change with the section that it belongs to. */
    record Changed(String section, JsonNode change) {}

    /** Sections with the valid changes of each change type. */
    private record Family(String name, List<String> changeTypes, Function<String, Arbitrary<JsonNode>> changes) {
        Stream<String> sections() {
            return changeTypes.stream().map(this::section);
        }

        Arbitrary<Changed> validChanges() {
            return Arbitraries.of(changeTypes)
                    .flatMap(type -> changes.apply(type).map(change -> new Changed(section(type), change)));
        }

        private String section(String changeType) {
            return name + "." + KebabCase.of(changeType);
        }
    }

    private static final List<Family> FAMILIES = List.of(
            new Family("product", ProductChanges.CHANGE_TYPES, GeneratedChangeSetPropertyTest::validProductChange),
            new Family("ami-product", AmiChanges.CHANGE_TYPES, AmiArbitraries::validAmiChange),
            new Family("container-product", ContainerChanges.CHANGE_TYPES, ContainerArbitraries::validContainerChange),
            new Family("saas-product", SaasChanges.CHANGE_TYPES, SaasArbitraries::validSaasChange),
            new Family("offer", builtOfferChanges(), OfferArbitraries::validOfferChange));

    private static List<String> builtOfferChanges() {
        return OfferChanges.CHANGE_TYPES.stream()
                .filter(changeType -> RulePage.isBuilt("Offer." + changeType))
                .toList();
    }

    private static Arbitrary<JsonNode> validProductChange(String changeType) {
        return Arbitraries.of(ProductChanges.ENTITY_TYPES)
                .filter(entityType -> !ProductChanges.warnsAlone(entityType, changeType))
                .flatMap(entityType -> ChangeSetArbitraries.validProductChange(entityType, changeType));
    }

    /** The sections whose changes are generated. */
    static Set<String> sections() {
        return FAMILIES.stream().flatMap(Family::sections).collect(Collectors.toSet());
    }

    @Provide
    Arbitrary<Changed> validChanges() {
        return Arbitraries.oneOf(FAMILIES.stream().map(Family::validChanges).toList());
    }

    @Property
    void a_valid_change_set_has_no_findings(@ForAll("validChangeSets") JsonNode request) {
        assertThat(check(request).findings()).isEmpty();
    }

    /** Those whose details all fit into a string. */
    @Provide
    Arbitrary<JsonNode> changeSetsWithShortDetails() {
        return validChangeSets().filter(10_000, request -> {
            for (JsonNode change : request.required("ChangeSet")) {
                if (change.path("DetailsDocument").toString().length() > LONGEST_DETAILS) {
                    return false;
                }
            }
            return true;
        });
    }

    @Property
    void a_details_string_is_judged_like_a_details_document(@ForAll("changeSetsWithShortDetails") JsonNode request) {
        DocumentReport document = check(request);
        DocumentReport string = check(ChangeSets.legacyDetails(request));

        assertThat(string.findings()).isEqualTo(document.findings());
        assertThat(string.counts()).isEqualTo(document.counts());
    }

    @Property
    void a_bare_array_is_judged_like_the_request_around_it(@ForAll("validChangeSets") JsonNode request) {
        assertThat(check(ChangeSets.bareArray(request)).undecided())
                .isEqualTo(check(request).undecided());
    }

    @Property
    void the_order_of_changes_decides_nothing_but_where_they_stand(
            @ForAll("validChangeSets") JsonNode request, @ForAll Random random) {
        JsonNode shuffled = request.deepCopy();
        List<JsonNode> changes = new ArrayList<>();
        request.required("ChangeSet").forEach(changes::add);
        Collections.shuffle(changes, random);
        ArrayNode list =
                ((ArrayNode) shuffled.required("ChangeSet")).removeAll().addAll(changes);
        assertThat(list).hasSameSizeAs(request.required("ChangeSet"));

        DocumentReport report = check(shuffled);

        assertThat(report.findings())
                .extracting(finding -> finding.rule().text())
                .allMatch("change-set.reference.forward"::equals);
        assertThat(rules(report)).containsExactlyInAnyOrderElementsOf(rules(check(request)));
    }

    @Property
    void one_step_over_any_boundary_of_a_schema_breaks_that_assertion_and_no_other(
            @ForAll("validChanges") Changed changed, @ForAll Random random) {
        String page = changed.section();
        ArrayNode document = JsonNodeFactory.instance.arrayNode().add(changed.change());
        List<SchemaStep> steps =
                SchemaStep.of(SchemaStep.schema(page), document, JsonPointer.parse("/0/DetailsDocument"));
        SchemaStep step = steps.get(random.nextInt(steps.size()));

        List<Finding> findings = check(step.over()).findings().stream()
                .filter(finding -> !MoreItems.mayBreakToo(finding.rule().text()))
                .toList();

        assertThat(findings).as("%s %s", step.keyword(), step.over()).hasSize(1);
        assertThat(findings.get(0).rule().text()).startsWith(page).endsWith("." + KebabCase.of(step.keyword()));
        assertThat(findings.get(0).pointer()).hasToString("/ChangeSet" + step.pointer());
    }

    private static List<String> rules(DocumentReport report) {
        return report.undecided().stream().map(Undecided::rule).toList();
    }

    private static DocumentReport check(JsonNode document) {
        byte[] bytes = document.toString().getBytes(StandardCharsets.UTF_8);
        return PREFLIGHT
                .check(List.of(new ChangeSetFile("generated.json", bytes)), FACTS)
                .documents()
                .get(0);
    }
}
