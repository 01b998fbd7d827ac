package dev.preflight.catalog.entity;

import static dev.preflight.catalog.entity.Products.after;
import static dev.preflight.catalog.entity.Products.known;
import static org.assertj.core.api.Assertions.assertThat;

import dev.preflight.logic.Knowledge;
import dev.preflight.logic.Need;
import dev.preflight.state.EntityState;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProductEffectsTest {
    private static final Product SAVED =
            Products.saved("{'Compatibility':{'AvailableInstanceTypes':['m5.large','c5.large']},"
                    + "'RegionAvailability':{'Regions':['us-east-1','eu-west-1']},"
                    + "'Repositories':[{'Url':'registry/seller/web'}],"
                    + "'Dimensions':[{'Key':'m5.large','Name':'M5','Types':['Metered']}]}");

    private static Function<Product, Inventory<String>> names(String what) {
        return switch (what) {
            case "InstanceTypes" -> product -> product.delivery().instanceTypes();
            case "Regions" -> product -> product.delivery().regions();
            default -> product -> product.delivery().repositories();
        };
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "AddInstanceTypes      | InstanceTypes | {'InstanceTypes':['t3.micro','m5.large']} | [c5.large, m5.large, t3.micro]",
                "RestrictInstanceTypes | InstanceTypes | {'InstanceTypes':['m5.large','t3.micro']} | [c5.large]",
                "AddRegions            | Regions       | {'Regions':['ca-west-1']}                 | [ca-west-1, eu-west-1, us-east-1]",
                "RestrictRegions       | Regions       | {'Regions':['us-east-1']}                 | [eu-west-1]",
                "AddRepositories       | Repositories  | {'Repositories':[{'RepositoryName':'api','RepositoryType':'ECR'},{}]} | [api, web]"
            })
    void change_adds_names_or_takes_them_away(String changeType, String what, String details, String expected) {
        Product product = after(SAVED, changeType, details);

        assertThat(new TreeSet<>(known(names(what).apply(product).all()))).hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "AddInstanceTypes      | InstanceTypes | {'InstanceTypes':['new']}                   | true",
                "RestrictInstanceTypes | InstanceTypes | {'InstanceTypes':['new']}                   | false",
                "AddRegions            | Regions       | {'Regions':['new']}                         | true",
                "RestrictRegions       | Regions       | {'Regions':['new']}                         | false",
                "AddRepositories       | Repositories  | {'Repositories':[{'RepositoryName':'new'}]} | true"
            })
    void what_a_change_does_is_known_without_a_snapshot(
            String changeType, String what, String details, boolean expected) {
        Inventory<String> names = names(what).apply(after(Products.unsaved(), changeType, details));

        assertThat(names.contains("new")).isEqualTo(Knowledge.known(expected));
        assertThat(names.contains("other")).isEqualTo(Products.unknown());
    }

    @ParameterizedTest
    @CsvSource({"AddInstanceTypes", "RestrictInstanceTypes", "AddRegions", "RestrictRegions", "AddRepositories"})
    void change_of_one_set_of_names_leaves_all_else_as_it_was(String changeType) {
        Product product = after(
                SAVED,
                changeType,
                "{'InstanceTypes':['m5.large','new'],'Regions':['us-east-1','new'],"
                        + "'Repositories':[{'RepositoryName':'new'}]}");

        long changed = Set.of("InstanceTypes", "Regions", "Repositories").stream()
                .filter(what -> !names(what).apply(product).equals(names(what).apply(SAVED)))
                .count();
        assertThat(changed).isEqualTo(1);
        assertThat(product.withDelivery(SAVED.delivery())).isEqualTo(SAVED);
    }

    @ParameterizedTest
    @CsvSource({"AddInstanceTypes", "RestrictInstanceTypes", "AddRegions", "RestrictRegions", "AddRepositories"})
    void details_of_another_form_change_nothing(String changeType) {
        assertThat(after(SAVED, changeType, "{'InstanceTypes':'m5.large','Regions':[7],'Repositories':['web']}"))
                .isEqualTo(SAVED);
    }

    @Test
    void restricted_dimensions_are_told_by_key_and_types_and_stay_among_the_dimensions() {
        Product product = after(
                after(SAVED, "RestrictDimensions", "[{'Key':'m5.large','Types':['Metered']},{'Key':'unreadable'}]"),
                "RestrictDimensions",
                "[{'Key':'seats','Types':['Metered','ExternallyMetered']}]");

        assertThat(product.restrictedDimensions().added())
                .containsExactlyInAnyOrder(
                        new Dimension.Identity("m5.large", Set.of("Metered")),
                        new Dimension.Identity("seats", Set.of("ExternallyMetered")));
        assertThat(product.dimensions()).isEqualTo(SAVED.dimensions());
    }

    @Test
    void product_that_the_set_creates_has_nothing_and_that_is_known() {
        Delivery delivery = after(Products.unsaved(), "CreateProduct", "{'ProductTitle':'P'}")
                .delivery();

        assertThat(delivery.instanceTypes().all()).isEqualTo(Knowledge.known(List.of()));
        assertThat(delivery.regions().all()).isEqualTo(Knowledge.known(List.of()));
        assertThat(delivery.repositories().all()).isEqualTo(Knowledge.known(List.of()));
        assertThat(delivery.versions().inventory().any()).isEqualTo(Knowledge.known(false));
    }

    @Test
    void other_changes_leave_what_buyers_get_as_it_was() {
        Product product = after(
                after(
                        after(
                                after(SAVED, "ReleaseProduct", "{}"),
                                "UpdateVisibility",
                                "{'TargetVisibility':'Public'}"),
                        "UpdateInformation",
                        "{'ProductTitle':'P'}"),
                "UpdateTargeting",
                "{'PositiveTargeting':{'BuyerAccounts':['111122223333']}}");

        assertThat(product.delivery()).isEqualTo(SAVED.delivery());
        assertThat(product.visibility()).isEqualTo(Knowledge.known("Public"));
        assertThat(product.buyerAccounts()).isEqualTo(Knowledge.known(Set.of("111122223333")));
    }

    @Test
    void entity_that_is_no_product_is_one_of_which_nothing_is_known() {
        Product product = after(
                new EntityState.Unknown(new Need.Reference("unmodelled")), "AddRegions", "{'Regions':['us-east-1']}");

        assertThat(product.delivery().regions().contains("us-east-1")).isEqualTo(Knowledge.known(true));
        assertThat(product.visibility()).isEqualTo(Knowledge.missing(new Need.Reference("unmodelled")));
    }
}
