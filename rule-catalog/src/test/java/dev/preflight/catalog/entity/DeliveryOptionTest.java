package dev.preflight.catalog.entity;

import static dev.preflight.catalog.entity.Products.json;
import static org.assertj.core.api.Assertions.assertThat;

import dev.preflight.catalog.listing.Scenes;
import dev.preflight.logic.Knowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeliveryOptionTest {
    private static DeliveryOption saved(String option) {
        return saved(option, "{}");
    }

    private static DeliveryOption saved(String option, String source) {
        return DeliveryOption.saved(Scenes.value(option), Scenes.value(source), Products.SHOWN);
    }

    private static DeliveryOption added(String request) {
        return DeliveryOption.added(Scenes.value(request), Products.DETAILS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "DeliveryOptionTitle          | {'Title':'A'}                               | 'A'",
                "Description                  | {'ShortDescription':'A'}                    | 'A'",
                "LongDescription              | {'LongDescription':'A'}                     | 'A'",
                "UsageInstructions            | {'Instructions':{'Usage':'A'}}              | 'A'",
                "UsageInstructions            | {'UsageInstructions':'A'}                   | 'A'",
                "RecommendedInstanceType      | {'Recommendations':{'InstanceType':'A'}}    | 'A'",
                "CompatibleServices           | {'Compatibility':{'AWSServices':['A']}}     | ['A']",
                "CompatibleServices           | {'Compatibility':{'AWServices':['A']}}      | ['A']",
                "CompatibleServices           | {'Compatibility':{'AWSServices':null,'AWServices':['A']}} | ['A']",
                "CompatibleServices           | {'Compatibility':{'AWServices':['B'],'AWSServices':['A']}} | ['A']",
                "CompatibleKubernetesVersions | {'Compatibility':{'KubernetesVersions':[]}} | []",
                "SupportedArchitectures       | {'Compatibility':{'Architectures':['A']}}   | ['A']",
                "DeploymentResources          | {'Recommendations':{'DeploymentResources':[{'Url':'A'}]}} | [{'Url':'A'}]",
                "AddOnName                    | {'AddOnName':'seller_A'}                    | 'seller_A'",
                "AddOnName                    | {'AddOnName':'seller_A','DisplayAddOnName':'A'} | 'A'",
                "AddOnVersion                 | {'AddOnVersion':'A'}                        | 'A'",
                "AddOnVersion                 | {'AddOnVersion':'B','DisplayAddOnVersion':'A'} | 'A'",
                "QuickLaunchEnabled           | {'QuickLaunchEnabled':false}                | false",
                "FulfillmentUrl               | {'FulfillmentUrl':''}                       | ''"
            })
    void field_of_a_request_stands_elsewhere_in_a_snapshot(String field, String option, String value) {
        assertThat(json(saved(option).field(field))).isEqualTo(Knowledge.known(value));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "ContainerImages | {'Images':['registry/seller/web:1']}      | ['registry/seller/web:1']",
                "HelmChartUri    | {'HelmChartUri':'registry/seller/web:1'} | 'registry/seller/web:1'"
            })
    void what_is_delivered_stands_in_the_source(String field, String source, String value) {
        DeliveryOption option =
                saved("{'Images':['other'],'ContainerImages':['other'],'HelmChartUri':'other'}", source);

        assertThat(json(option.field(field))).isEqualTo(Knowledge.known(value));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "DeliveryOptionTitle     | {'Title':null} | /Title",
                "DeliveryOptionTitle     | {'DeliveryOptionTitle':'A'} | /Title",
                "Description             | {'Description':'A'} | /ShortDescription",
                "UsageInstructions       | {'Instructions':null} | /UsageInstructions",
                "UsageInstructions       | {'Instructions':{'Usage':null},'UsageInstructions':null} | /UsageInstructions",
                "RecommendedInstanceType | {'Recommendations':{}} | /Recommendations/InstanceType",
                "RecommendedInstanceType | {'Recommendations':{'InstanceType':null}} | /Recommendations/InstanceType",
                "RecommendedInstanceType | {'Recommendations':'m5.large'} | /Recommendations/InstanceType",
                "CompatibleServices      | {'Compatibility':{'AWSServices':null}} | /Compatibility/AWSServices",
                "FulfillmentUrl          | {} | /FulfillmentUrl",
                "FulfillmentUrl          | {'FulfillmentUrl':null} | /FulfillmentUrl",
                "ContainerImages         | {'ContainerImages':['A']} | /Images"
            })
    void what_a_snapshot_leaves_out_or_shows_as_null_is_unknown(String field, String option, String member) {
        assertThat(saved(option).field(field)).isEqualTo(Products.lacking(member));
    }

    @ParameterizedTest
    @CsvSource({"ContainerImages, /Images", "HelmChartUri, /HelmChartUri"})
    void source_that_shows_null_leaves_unknown_what_is_delivered(String field, String member) {
        DeliveryOption option = saved("{}", "{'Images':null,'HelmChartUri':null}");

        assertThat(option.field(field)).isEqualTo(Products.lacking(member));
    }

    @ParameterizedTest
    @CsvSource({
        "ElasticContainerRegistry, EcrDeliveryOptionDetails",
        "Helm, HelmDeliveryOptionDetails",
        "EksAddOn, EksAddOnDeliveryOptionDetails",
        "SoftwareRegistration, SaaSUrlDeliveryOptionDetails",
        "ApiDelivery, ApiDelivery"
    })
    void kind_of_a_saved_option_is_named_as_in_a_request(String type, String kind) {
        assertThat(saved("{'Type':'" + type + "'}").kind()).isEqualTo(Knowledge.known(kind));
    }

    @Test
    void saved_option_shows_its_id_and_visibility() {
        DeliveryOption option = saved("{'Id':'do-1','Visibility':'Limited'}");

        assertThat(option.id()).contains("do-1");
        assertThat(option.visibility()).isEqualTo(Knowledge.known("Limited"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{'Id':null,'Type':null,'Visibility':null}"})
    void saved_option_may_show_nothing_of_itself(String option) {
        assertThat(saved(option).id()).isEmpty();
        assertThat(saved(option).kind()).isEqualTo(Products.lacking("/Type"));
        assertThat(saved(option).visibility()).isEqualTo(Products.lacking("/Visibility"));
    }

    @Test
    void text_of_a_field_is_empty_when_it_holds_something_else() {
        assertThat(saved("{'Title':'A'}").text("DeliveryOptionTitle")).isEqualTo(Knowledge.known("A"));
        assertThat(saved("{'Title':[]}").text("DeliveryOptionTitle")).isEqualTo(Knowledge.known(""));
        assertThat(saved("{}").text("DeliveryOptionTitle")).isEqualTo(Products.lacking("/Title"));
    }

    @Test
    void added_option_has_what_the_request_says_beside_its_details_and_in_them() {
        DeliveryOption option = added("{'DeliveryOptionTitle':'A','Details':{'HelmDeliveryOptionDetails':"
                + "{'Description':'B','HelmChartUri':'C'}}}");

        assertThat(option.kind()).isEqualTo(Knowledge.known("HelmDeliveryOptionDetails"));
        assertThat(option.text("DeliveryOptionTitle")).isEqualTo(Knowledge.known("A"));
        assertThat(option.text("Description")).isEqualTo(Knowledge.known("B"));
        assertThat(option.text("HelmChartUri")).isEqualTo(Knowledge.known("C"));
    }

    @Test
    void added_option_is_known_to_lack_what_the_request_does_not_say() {
        DeliveryOption option = added("{'Id':'do-1','Details':{'HelmDeliveryOptionDetails':{}}}");

        assertThat(option.id()).isEmpty();
        assertThat(option.field("Description").map(value -> value.isAbsent())).isEqualTo(Knowledge.known(true));
        assertThat(option.text("Description")).isEqualTo(Knowledge.known(""));
    }

    @Test
    void visibility_and_kind_of_an_added_option_are_unknown_unless_the_request_gives_them() {
        assertThat(added("{}").visibility()).isEqualTo(Knowledge.missing(Products.DETAILS));
        assertThat(added("{'Visibility':'Public'}").visibility()).isEqualTo(Knowledge.known("Public"));
        assertThat(added("{}").kind()).isEqualTo(Knowledge.missing(Products.DETAILS));
        assertThat(added("{'Details':{}}").kind()).isEqualTo(Knowledge.missing(Products.DETAILS));
    }

    @Test
    void update_lies_over_what_the_option_was() {
        DeliveryOption before =
                saved("{'Id':'do-1','Type':'Helm','Visibility':'Public','Title':'A','ShortDescription':'B',"
                        + "'Recommendations':{'InstanceType':'m5.large'}}");
        DeliveryOption option = before.updated(
                Scenes.value("{'Id':'do-1','DeliveryOptionTitle':'C','Details':{'HelmDeliveryOptionDetails':"
                        + "{'Description':''}}}"));

        assertThat(option.text("DeliveryOptionTitle")).isEqualTo(Knowledge.known("C"));
        assertThat(option.text("Description")).isEqualTo(Knowledge.known(""));
        assertThat(option.text("RecommendedInstanceType")).isEqualTo(Knowledge.known("m5.large"));
        assertThat(option.field("FulfillmentUrl")).isEqualTo(Products.lacking("/FulfillmentUrl"));
        assertThat(option.id()).contains("do-1");
        assertThat(option.kind()).isEqualTo(Knowledge.known("HelmDeliveryOptionDetails"));
        assertThat(option.visibility()).isEqualTo(Knowledge.known("Public"));
    }

    @Test
    void update_tells_what_no_snapshot_shows() {
        DeliveryOption option = saved("{'Id':'do-1'}")
                .updated(Scenes.value("{'Id':'do-1','TargetVisibility':'Limited','LaunchUrl':'A'}"));

        assertThat(option.visibility()).isEqualTo(Knowledge.known("Limited"));
        assertThat(option.text("LaunchUrl")).isEqualTo(Knowledge.known("A"));
    }

    @Test
    void of_two_updates_the_later_counts_field_by_field() {
        DeliveryOption first =
                saved("{'Title':'A'}").updated(Scenes.value("{'DeliveryOptionTitle':'B','LaunchUrl':'C'}"));
        DeliveryOption second = first.updated(Scenes.value("{'DeliveryOptionTitle':'D'}"));

        assertThat(second.text("DeliveryOptionTitle")).isEqualTo(Knowledge.known("D"));
        assertThat(second.text("LaunchUrl")).isEqualTo(Knowledge.known("C"));
    }

    @Test
    void restricting_changes_the_visibility_alone() {
        DeliveryOption option = saved("{'Id':'do-1','Type':'Helm','Visibility':'Public','Title':'A'}")
                .restricted();

        assertThat(option.visibility()).isEqualTo(Knowledge.known("Restricted"));
        assertThat(option.id()).contains("do-1");
        assertThat(option.kind()).isEqualTo(Knowledge.known("HelmDeliveryOptionDetails"));
        assertThat(option.text("DeliveryOptionTitle")).isEqualTo(Knowledge.known("A"));
        assertThat(option.field("FulfillmentUrl")).isEqualTo(Products.lacking("/FulfillmentUrl"));
    }
}
