package dev.preflight.catalog.entity;

import dev.preflight.logic.Knowledge;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Until when an offer can be accepted.
 *
 * @param until the last day; empty when it has none
 * @param inThisSet whether a change of the set gives it that day
 */
public record Availability(Knowledge<Optional<LocalDate>> until, boolean inThisSet) {
    static Availability before(Knowledge<Optional<LocalDate>> until) {
        return new Availability(until, false);
    }
}
