package dev.preflight.catalog.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import dev.preflight.Catalog;
import dev.preflight.ChangeSetFile;
import dev.preflight.Facts;
import dev.preflight.Preflight;
import dev.preflight.catalog.AwsMarketplaceCatalog;
import dev.preflight.rule.Limit;
import dev.preflight.rule.Provenance;
import dev.preflight.rule.RuleDescription;
import dev.preflight.rule.RuleId;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every number of {@code limits.json} moves the boundary of the rules that say it, and of no other. */
class LimitsTest {
    private static final Catalog CATALOG = AwsMarketplaceCatalog.standard();
    private static final Preflight PREFLIGHT = Preflight.of(CATALOG);

    /** In strict mode no rule is switched off. */
    private static final Facts FACTS = Facts.asOf(LocalDate.of(2024, 6, 1)).inStrictMode();

    /**
     * A rule that reads a limit.
     *
     * @param beyond how many more than the limit are refused first: 1, or 0 where the reference prints "fewer than"
     * @param documents a change set with so many of what is limited
     */
    record Reader(String limit, String rule, int beyond, IntFunction<String> documents) {
        boolean refuses(int size, Facts facts) {
            byte[] bytes = documents.apply(size).replace('\'', '"').getBytes(StandardCharsets.UTF_8);
            return PREFLIGHT.check(List.of(new ChangeSetFile("set.json", bytes)), facts).findings().stream()
                    .anyMatch(finding -> finding.rule().text().equals(rule));
        }

        RuleDescription description() {
            return CATALOG.find(new RuleId(rule)).orElseThrow();
        }

        @Override
        public String toString() {
            return limit + " of " + rule;
        }
    }

    static Stream<Reader> readers() {
        Stream<Reader> containers = Stream.of("AddDeliveryOptions", "UpdateDeliveryOptions")
                .flatMap(type -> Stream.of(
                        fewerThan(
                                "container-images",
                                type,
                                "container-images",
                                n -> ecr(type, "'ContainerImages':[" + list(n, i -> "'image" + i + "'") + "]")),
                        fewerThan(
                                "deployment-resource-name-characters",
                                type,
                                "ecr.deployment-resources.name",
                                n -> ecr(type, "'DeploymentResources':[{'Name':'" + "n".repeat(n) + "'}]")),
                        fewerThan(
                                "deployment-resource-url-characters",
                                type,
                                "ecr.deployment-resources.url",
                                n -> ecr(type, "'DeploymentResources':[{'Url':'" + "u".repeat(n) + "'}]")),
                        fewerThan(
                                "container-description-characters",
                                type,
                                "description",
                                n -> ecr(type, "'Description':'" + "d".repeat(n) + "'"))));
        Stream<Reader> others = Stream.of(
                atMost(
                        "tags",
                        "change-set.request.change-set-tags.documented-max-items",
                        n -> "{'Catalog':"
                                + "'AWSMarketplace','ChangeSetTags':[" + list(n, i -> "{'Key':'k" + i + "'}")
                                + "],'ChangeSet':"
                                + set(change("ReleaseProduct", "SaaSProduct", "{}")) + "}"),
                atMost(
                        "tags",
                        "change-set.change.entity-tags.documented-max-items",
                        n -> "[{'EntityTags':[" + list(n, i -> "{'Key':'k" + i + "'}") + "]}]"),
                information(
                        "additional-resource-url-characters",
                        "additional-resources.url.max-length",
                        n -> "'AdditionalResources':[{'Text':'a','Url':'" + "u".repeat(n) + "'}]"),
                information(
                        "additional-resources",
                        "additional-resources.max-items",
                        n -> "'AdditionalResources':["
                                + list(n, i -> "{'Text':'a','Url':'https://example.com/" + i + "'}") + "]"),
                information(
                        "search-keywords-of-the-table",
                        "search-keywords.documented-max-items",
                        n -> "'SearchKeywords':[" + list(n, i -> "'word" + i + "'") + "]"),
                information(
                        "search-keywords-characters",
                        "search-keywords.combined-length",
                        n -> "'SearchKeywords':['" + "k".repeat(n / 2) + "','" + "w".repeat(n - n / 2) + "']"),
                information(
                        "search-keyword-characters",
                        "search-keywords.item-length",
                        n -> "'SearchKeywords':['" + "k".repeat(n) + "']"),
                information("media-url-characters", "logo-url.max-length", n -> "'LogoUrl':'" + "l".repeat(n) + "'"),
                information(
                        "media-url-characters",
                        "video-urls.item.max-length",
                        n -> "'VideoUrls':['" + "v".repeat(n) + "']"),
                atMost(
                        "buyer-accounts-of-the-client-schema",
                        "product.update-targeting.positive-targeting" + ".buyer-accounts.shape-max-items",
                        n -> set(change(
                                "UpdateTargeting",
                                "SaaSProduct",
                                "{'PositiveTargeting':{'BuyerAccounts':[" + list(n, LimitsTest::account) + "]}}"))),
                atMost(
                        "saas-dimension-name-characters",
                        "product.add-dimensions.name.max-length-of-saas",
                        n -> set(change("AddDimensions", "SaaSProduct", "[{'Name':'" + "n".repeat(n) + "'}]"))),
                atMost(
                        "saas-dimension-name-characters",
                        "product.update-dimensions.name.max-length-of-saas",
                        n -> set(change("UpdateDimensions", "SaaSProduct", "[{'Name':'" + "n".repeat(n) + "'}]"))),
                atMost(
                        "dimensions",
                        "product.add-dimensions.details.max-dimensions",
                        n -> set(change("AddDimensions", "SaaSProduct", dimensions(0, n)))),
                atMost(
                        "dimensions",
                        "product.add-dimensions.details.max-dimensions-of-product",
                        n -> set(
                                create("SaaSProduct"),
                                change("AddDimensions", "SaaSProduct", dimensions(0, 9)),
                                change("AddDimensions", "SaaSProduct", dimensions(9, n)))),
                atMost(
                        "repositories",
                        "container-product.add-repositories.repositories.max-items",
                        n -> set(change("AddRepositories", "ContainerProduct", repositories(0, n)))),
                atMost(
                        "repositories",
                        "container-product.add-repositories.repositories.max-of-product",
                        n -> set(
                                create("ContainerProduct"),
                                change("AddRepositories", "ContainerProduct", repositories(0, 9)),
                                change("AddRepositories", "ContainerProduct", repositories(9, n)))),
                atMost(
                        "saas-delivery-options",
                        "saas-product.update-delivery-options-visibility.delivery-options" + ".max-items",
                        n -> set(change(
                                "UpdateDeliveryOptionsVisibility",
                                "SaaSProduct",
                                "{'DeliveryOptions':[" + list(n, i -> "{'Id':'do-" + i + "'}") + "]}"))));
        return Stream.of(others, containers, offers()).flatMap(each -> each);
    }

    private static Stream<Reader> offers() {
        String partner = offer("CreateOfferUsingResaleAuthorization", "{'ResaleAuthorizationId':'resaleauthz-1'}");
        String seller = offer("CreateOffer", "{'ProductId':'prod-1'}");
        return Stream.of(
                atMost(
                        "buyer-accounts-of-a-channel-partner",
                        "offer.update-targeting.positive-targeting.buyer-accounts.channel-partner-max-items",
                        n -> set(
                                partner,
                                change(
                                        "UpdateTargeting",
                                        "Offer",
                                        "{'PositiveTargeting':{'BuyerAccounts':[" + list(n, LimitsTest::account)
                                                + "]}}"))),
                atMost(
                        "charges",
                        "offer.update-payment-schedule-terms.terms.schedule.partner-max-items",
                        n -> set(partner, schedule(n))),
                atMost(
                        "charges",
                        "offer.update-payment-schedule-terms.terms.schedule.seller-max-items",
                        n -> set(seller, schedule(n))),
                atMost(
                        "agreement-start-years",
                        "offer.update-validity-terms.terms.agreement-start-date.years",
                        n -> set(
                                seller,
                                change(
                                        "UpdateValidityTerms",
                                        "Offer",
                                        "{'Terms':[{'Type':'ValidityTerm','AgreementStartDate':'"
                                                + LocalDate.of(2024, 6, 2).plusYears(n - 1) + "'}]}"))));
    }

    private static String offer(String changeType, String details) {
        return "{'ChangeType':'" + changeType + "','ChangeName':'New','Entity':{'Type':'Offer@1.0'},'DetailsDocument':"
                + details + "}";
    }

    private static String schedule(int charges) {
        return change(
                "UpdatePaymentScheduleTerms",
                "Offer",
                "{'Terms':[{'Type':'PaymentScheduleTerm','CurrencyCode':'USD','Schedule':["
                        + list(
                                charges,
                                i -> "{'ChargeDate':'"
                                        + LocalDate.of(2025, 1, 1).plusDays(i) + "','ChargeAmount':'1'}")
                        + "]}]}");
    }

    private static Reader atMost(String limit, String rule, IntFunction<String> documents) {
        return new Reader(limit, rule, 1, documents);
    }

    private static Reader fewerThan(String limit, String changeType, String subject, IntFunction<String> documents) {
        String page = changeType.equals("AddDeliveryOptions") ? "add" : "update";
        String rule = "container-product." + page + "-delivery-options." + subject + ".fewer-than";
        return new Reader(limit, rule, 0, documents);
    }

    private static Reader information(String limit, String rule, IntFunction<String> member) {
        return atMost(
                limit,
                "product.update-information." + rule,
                n -> set(change("UpdateInformation", "SaaSProduct", "{" + member.apply(n) + "}")));
    }

    private static String ecr(String changeType, String member) {
        return set(change(
                changeType,
                "ContainerProduct",
                "{'DeliveryOptions':[{'Details':{'EcrDeliveryOptionDetails':{" + member + "}}}]}"));
    }

    private static String dimensions(int from, int to) {
        return "["
                + list(
                        from,
                        to,
                        i -> "{'Key':'k" + i + "','Name':'n" + i + "','Types':['Entitled'],'Unit':'Units',"
                                + "'Description':'d'}")
                + "]";
    }

    private static String repositories(int from, int to) {
        return "{'Repositories':[" + list(from, to, i -> "{'RepositoryName':'r" + i + "','RepositoryType':'ECR'}")
                + "]}";
    }

    private static String account(int i) {
        return String.format(Locale.ROOT, "'%012d'", i);
    }

    private static String create(String entityType) {
        return "{'ChangeType':'CreateProduct','ChangeName':'New','Entity':{'Type':'" + entityType
                + "@1.0'},'DetailsDocument':{}}";
    }

    private static String change(String changeType, String entityType, String details) {
        return "{'ChangeType':'" + changeType + "','Entity':{'Type':'" + entityType
                + "@1.0','Identifier':'$New.Entity.Identifier'},'DetailsDocument':" + details + "}";
    }

    private static String set(String... changes) {
        return "[" + String.join(",", changes) + "]";
    }

    private static String list(int size, IntFunction<String> item) {
        return list(0, size, item);
    }

    private static String list(int from, int to, IntFunction<String> item) {
        return IntStream.range(from, to).mapToObj(item).collect(Collectors.joining(","));
    }

    private static Stream<JsonNode> rows() {
        JsonNode values = Resources.referenceData("limits").path("values");
        return StreamSupport.stream(values.spliterator(), false);
    }

    @ParameterizedTest
    @MethodSource("readers")
    void an_override_moves_the_boundary_of_the_rule(Reader reader) {
        int limit = Limits.of(reader.limit()).value();
        int refused = limit + reader.beyond();

        assertThat(reader.refuses(refused, FACTS)).isTrue();
        assertThat(reader.refuses(refused - 1, FACTS)).isFalse();
        assertThat(reader.refuses(refused, FACTS.withLimit(reader.limit(), limit + 1)))
                .isFalse();
        assertThat(reader.refuses(refused - 1, FACTS.withLimit(reader.limit(), limit - 1)))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("readers")
    void an_override_of_another_limit_moves_nothing(Reader reader) {
        int refused = Limits.of(reader.limit()).value() + reader.beyond();
        Facts others = FACTS;
        for (Limit limit : Limits.all()) {
            others = limit.name().equals(reader.limit()) ? others : others.withLimit(limit.name(), 100_000);
        }

        assertThat(reader.refuses(refused, others)).isTrue();
        assertThat(reader.refuses(refused - 1, others)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("readers")
    void the_demand_of_the_rule_names_the_number(Reader reader) {
        assertThat(reader.description().demand().replaceAll("[^0-9 ]", "").split(" +"))
                .contains(Integer.toString(Limits.of(reader.limit()).value()));
    }

    @Test
    void every_limit_has_a_rule_that_reads_it_and_stands_in_the_rows_of_those() {
        Map<String, Set<String>> read = new TreeMap<>();
        readers()
                .forEach(reader -> read.computeIfAbsent(reader.limit(), limit -> new TreeSet<>())
                        .addAll(reader.description().constraints()));
        Map<String, Set<String>> stated = new TreeMap<>();
        rows().forEach(row -> {
            Set<String> constraints = new TreeSet<>();
            row.path("rows").forEach(constraint -> constraints.add(constraint.asText()));
            stated.put(row.path("name").asText(), constraints);
        });

        assertThat(read).isEqualTo(stated);
        assertThat(CATALOG.limits())
                .isEqualTo(Limits.all())
                .extracting(Limit::name)
                .containsExactlyInAnyOrderElementsOf(read.keySet());
    }

    @Test
    void every_limit_says_where_it_stands_and_of_which_day_it_is() {
        LocalDate edition = LocalDate.parse(ChangeTypes.EDITION);

        assertThat(rows()).allSatisfy(row -> {
            assertThat(row.fieldNames())
                    .toIterable()
                    .containsExactly("name", "value", "rows", "provenance", "asOf", "source");
            assertThat(row.path("name").asText()).matches("[a-z]+(-[a-z]+)*");
            assertThat(row.path("value").canConvertToInt()).isTrue();
            assertThat(row.path("rows")).isNotEmpty();
            Provenance provenance =
                    Provenance.valueOf(row.path("provenance").asText().toUpperCase(Locale.ROOT));
            LocalDate day = LocalDate.parse(row.path("asOf").asText());
            assertThat(day.equals(edition)).isEqualTo(provenance == Provenance.DOCUMENTED);
            assertThat(day).isAfterOrEqualTo(edition);
            assertThat(row.path("source").asText()).isNotBlank();
        });
        assertThat(rows().map(row -> row.path("name").asText())).doesNotHaveDuplicates();
    }

    @Test
    void a_limit_that_the_file_lacks_is_a_mistake_of_the_page() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Limits.of("things"))
                .withMessage("no limit things in limits.json");
    }

    @Test
    void facts_can_set_no_limit_that_the_catalog_lacks() {
        Facts facts = FACTS.withLimit("dimension", 200);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> PREFLIGHT.check(List.of(), facts))
                .withMessageStartingWith(
                        "no limit is called \"dimension\"; did you mean \"dimensions\"? the limits are: tags, ");
    }
}
