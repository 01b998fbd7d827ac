package dev.preflight.catalog.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.preflight.logic.Knowledge;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeliveryTest {
    private static Delivery saved(String details) {
        return Products.saved(details).delivery();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'Versions':null,'Compatibility':null,'RegionAvailability':null,'Repositories':null}",
                "{'Compatibility':{'AvailableInstanceTypes':null},'RegionAvailability':{'Regions':null}}",
                "{'Versions':{},'Compatibility':[],'RegionAvailability':{'Regions':'All'},'Repositories':'none'}"
            })
    void what_a_snapshot_does_not_show_is_unknown(String details) {
        Delivery delivery = saved(details);

        assertThat(delivery.versions().all()).isEqualTo(Products.lacking("/DetailsDocument/Versions"));
        assertThat(delivery.instanceTypes().all())
                .isEqualTo(Products.lacking("/DetailsDocument/Compatibility/AvailableInstanceTypes"));
        assertThat(delivery.regions().all()).isEqualTo(Products.lacking("/DetailsDocument/RegionAvailability/Regions"));
        assertThat(delivery.repositories().all()).isEqualTo(Products.lacking("/DetailsDocument/Repositories"));
    }

    @Test
    void nothing_is_known_of_a_product_that_was_not_saved() {
        Delivery delivery = Products.unsaved().delivery();

        assertThat(delivery.versions().inventory().any()).isEqualTo(Products.unknown());
        assertThat(delivery.instanceTypes().all()).isEqualTo(Products.unknown());
        assertThat(delivery.regions().all()).isEqualTo(Products.unknown());
        assertThat(delivery.repositories().all()).isEqualTo(Products.unknown());
    }

    @Test
    void empty_lists_of_a_snapshot_are_known_to_be_empty() {
        Delivery delivery = saved("{'Versions':[],'Compatibility':{'AvailableInstanceTypes':[]},"
                + "'RegionAvailability':{'Regions':[]},'Repositories':[]}");

        assertThat(delivery.versions().inventory().any()).isEqualTo(Knowledge.known(false));
        assertThat(delivery.instanceTypes().all()).isEqualTo(Knowledge.known(List.of()));
        assertThat(delivery.regions().all()).isEqualTo(Knowledge.known(List.of()));
        assertThat(delivery.repositories().all()).isEqualTo(Knowledge.known(List.of()));
    }

    @Test
    void restricted_instance_types_are_not_available() {
        Delivery delivery = saved("{'Compatibility':{'AvailableInstanceTypes':['m5.large','c5.large','t2.micro'],"
                + "'RestrictedInstanceTypes':['t2.micro','x1.32xlarge']}}");

        assertThat(Products.known(delivery.instanceTypes().all())).containsExactly("m5.large", "c5.large");
        assertThat(delivery.instanceTypes().contains("t2.micro")).isEqualTo(Knowledge.known(false));
    }

    @Test
    void instance_types_are_available_when_none_is_restricted() {
        Delivery delivery = saved("{'Compatibility':{'AvailableInstanceTypes':['m5.large']}}");

        assertThat(Products.known(delivery.instanceTypes().all())).containsExactly("m5.large");
    }

    @Test
    void regions_are_those_of_the_availability() {
        Delivery delivery = saved("{'RegionAvailability':{'Regions':['us-east-1','eu-west-1']}}");

        assertThat(Products.known(delivery.regions().all())).containsExactly("us-east-1", "eu-west-1");
    }

    @Test
    void repository_is_known_by_the_name_behind_registry_and_seller() {
        Delivery delivery = saved("{'Repositories':["
                + "{'Url':'709825985650.dkr.ecr.us-east-1.amazonaws.com/seller/web','Type':'ECR'},"
                + "{'Url':'709825985650.dkr.ecr.us-east-1.amazonaws.com/seller/team/worker','Type':'ECR'}]}");

        assertThat(Products.known(delivery.repositories().all())).containsExactly("web", "team/worker");
    }
}
