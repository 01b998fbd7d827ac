package dev.preflight.catalog.entity;

import dev.preflight.catalog.terms.Day;
import dev.preflight.document.JsonValue;
import dev.preflight.logic.Knowledge;
import java.time.LocalDate;
import java.util.Optional;

/** The list of rules in a snapshot of an offer or a resale authorization. It is shown as a whole: what it lacks is not there. */
final class SavedRules {
    private SavedRules() {}

    static Knowledge<Optional<LocalDate>> availableUntil(JsonValue rules, Shown shown) {
        for (JsonValue rule : rules.items()) {
            JsonValue day = rule.member("AvailabilityEndDate");
            if (!day.isAbsent()) {
                return shown.read(day, Day.of(day).map(Optional::of));
            }
        }
        return rules.isArray() ? Knowledge.known(Optional.empty()) : shown.missing(rules);
    }
}
