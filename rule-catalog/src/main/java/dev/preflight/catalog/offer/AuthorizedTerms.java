package dev.preflight.catalog.offer;

import dev.preflight.catalog.entity.Offer;
import dev.preflight.catalog.entity.ResaleAuthorization;
import dev.preflight.catalog.terms.Span;
import dev.preflight.catalog.terms.Term;
import dev.preflight.catalog.terms.TermType;
import dev.preflight.document.JsonValue;
import dev.preflight.logic.Decision;
import dev.preflight.logic.Knowledge;
import dev.preflight.rule.ChangeScene;
import dev.preflight.rule.View;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** What the resale authorization that an offer comes from says in its terms. */
final class AuthorizedTerms {
    private static final View<Knowledge<List<Term>>> TERMS =
            scene -> ResaleAuthorization.of(Offer.finished(scene), scene).flatMap(ResaleAuthorization::terms);

    private static final View<Knowledge<Set<String>>> CURRENCIES = scene -> scene.view(TERMS)
            .map(terms -> terms.stream()
                    .flatMap(term -> term.currency().stream())
                    .collect(Collectors.toCollection(TreeSet::new)));

    private static final View<Knowledge<List<Span>>> FIXED_DURATIONS = scene -> scene.view(TERMS)
            .map(terms -> terms.stream()
                    .filter(term -> term.isA(TermType.RESALE_FIXED_UPFRONT))
                    .flatMap(term -> term.duration().stream())
                    .distinct()
                    .toList());

    private static final View<Knowledge<Optional<LocalDate>>> LATEST_START = scene -> scene.view(TERMS)
            .map(terms -> terms.stream()
                    .flatMap(term -> term.day("MaximumAgreementStartDate").stream())
                    .min(Comparator.naturalOrder()));

    private AuthorizedTerms() {}

    static Knowledge<Set<String>> currencies(ChangeScene scene) {
        return scene.view(CURRENCIES);
    }

    /** The last day on which an agreement may start; empty when there is none. */
    static Knowledge<Optional<LocalDate>> latestStart(ChangeScene scene) {
        return scene.view(LATEST_START);
    }

    /**
     * A duration is that of the fixed price. Twelve months and 365 days may be the same; only what never is, is refused.
     *
     * @param detail what is wrong, from the duration and that of the authorization
     */
    static Decision sameDuration(JsonValue duration, ChangeScene scene, BiFunction<JsonValue, Span, String> detail) {
        Optional<Span> own = Span.of(duration);
        if (own.isEmpty()) {
            return Decision.holds();
        }
        return scene.view(FIXED_DURATIONS)
                .decide(durations -> durations.stream()
                        .filter(other -> other.sameLength(own.get()).equals(Optional.of(false)))
                        .findFirst()
                        .map(other -> Decision.violated(duration.pointer(), detail.apply(duration, other)))
                        .orElseGet(Decision::holds));
    }
}
