package dev.preflight.catalog.entity;

import dev.preflight.catalog.terms.Family;
import dev.preflight.catalog.terms.Term;
import dev.preflight.logic.Knowledge;
import dev.preflight.logic.Need;
import dev.preflight.rule.ChangeScene;
import dev.preflight.state.EntityKey;
import dev.preflight.state.EntitySnapshot;
import dev.preflight.state.EntityState;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is known of a resale authorization.
 *
 * @param status Draft, Active or Restricted
 * @param product the product that it lets a partner sell
 * @param availableUntil the last day on which offers can be made from it; empty when it has none
 * @param limited whether it says how many offers can be made from it
 * @param buyers the accounts that it is for; none when it is for all
 * @param preExistingAgreement whether it names an agreement that buyers have already
 * @param families its terms by family; their types begin with Resale or Buyer
 */
public record ResaleAuthorization(
        Knowledge<String> status,
        Knowledge<EntityKey> product,
        Knowledge<Optional<LocalDate>> availableUntil,
        Knowledge<Boolean> limited,
        Knowledge<Set<String>> buyers,
        Knowledge<Boolean> preExistingAgreement,
        Terms families)
        implements EntityState {
    public static final String DRAFT = "Draft";
    public static final String ACTIVE = "Active";
    public static final String RESTRICTED = "Restricted";

    static ResaleAuthorization unknown(Need need) {
        return new ResaleAuthorization(
                Knowledge.missing(need),
                Knowledge.missing(need),
                Knowledge.missing(need),
                Knowledge.missing(need),
                Knowledge.missing(need),
                Knowledge.missing(need),
                Terms.unknown(need));
    }

    /** One that a change of the set creates, for that product. */
    static ResaleAuthorization created(Knowledge<EntityKey> product) {
        return new ResaleAuthorization(
                Knowledge.known(DRAFT),
                product,
                Knowledge.known(Optional.empty()),
                Knowledge.known(false),
                Knowledge.known(Set.of()),
                Knowledge.known(false),
                Terms.none());
    }

    static ResaleAuthorization initial(Knowledge<EntitySnapshot> snapshot) {
        return snapshot.fold(
                SavedAuthorization::read, needs -> unknown(needs.iterator().next()));
    }

    /** The authorization that a change is about, before the change. */
    public static ResaleAuthorization before(ChangeScene scene) {
        return of(scene.entityBefore());
    }

    /** The authorization that a change is about, as the set leaves it. */
    public static ResaleAuthorization finished(ChangeScene scene) {
        return of(scene.entityFinished());
    }

    /** The authorization that an offer comes from, as far as both are known. */
    public static Knowledge<ResaleAuthorization> of(Offer offer, ChangeScene scene) {
        return offer.origin()
                .authorization()
                .map(key -> of(scene.set().entities().of(key)));
    }

    /** The state as an authorization; unknown when the catalog models something else there. */
    public static ResaleAuthorization of(EntityState state) {
        if (state instanceof ResaleAuthorization authorization) {
            return authorization;
        }
        return unknown(
                state instanceof EntityState.Unknown nothing ? nothing.need() : new Need.Reference("unmodelled"));
    }

    /** All its terms; missing when one family is. */
    public Knowledge<List<Term>> terms() {
        Knowledge<List<Term>> all = Knowledge.known(List.of());
        for (Family family : Family.values()) {
            all = all.with(
                    families.of(family).all(),
                    (some, more) -> Stream.concat(some.stream(), more.stream()).toList());
        }
        return all;
    }

    ResaleAuthorization withStatus(String now) {
        return new ResaleAuthorization(
                Knowledge.known(now), product, availableUntil, limited, buyers, preExistingAgreement, families);
    }

    ResaleAuthorization withAvailability(Knowledge<Optional<LocalDate>> until, Knowledge<Boolean> isLimited) {
        return new ResaleAuthorization(status, product, until, isLimited, buyers, preExistingAgreement, families);
    }

    ResaleAuthorization withBuyers(Knowledge<Set<String>> now) {
        return new ResaleAuthorization(status, product, availableUntil, limited, now, preExistingAgreement, families);
    }

    ResaleAuthorization withPreExistingAgreement(boolean now) {
        return new ResaleAuthorization(
                status, product, availableUntil, limited, buyers, Knowledge.known(now), families);
    }

    ResaleAuthorization withFamilies(Terms now) {
        return new ResaleAuthorization(status, product, availableUntil, limited, buyers, preExistingAgreement, now);
    }
}
