package dev.preflight.catalog.offer;

import static dev.preflight.text.Quotes.quoted;

import dev.preflight.catalog.entity.Offer;
import dev.preflight.catalog.pricing.PricedTerms;
import dev.preflight.catalog.pricing.ShortList;
import dev.preflight.catalog.terms.Price;
import dev.preflight.catalog.terms.RateCard;
import dev.preflight.catalog.terms.Span;
import dev.preflight.catalog.terms.Term;
import dev.preflight.catalog.terms.TermType;
import dev.preflight.document.JsonValue;
import dev.preflight.logic.Decision;
import dev.preflight.logic.Knowledge;
import dev.preflight.rule.ChangeScene;
import dev.preflight.rule.Gate;
import dev.preflight.rule.View;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/** What prices may do once buyers see them: compared with those that the snapshot shows. */
final class PricesAfterRelease {
    /** Open for a public offer that is released. */
    static final Gate PUBLIC = scene -> {
        Offer offer = Offer.before(scene);
        return offer.release()
                .before()
                .flatMap(
                        released -> released ? offer.isPrivate().map(isPrivate -> !isPrivate) : Knowledge.known(false));
    };

    /** How the usage prices move; empty where there are none before or now. */
    private static final View<Knowledge<Optional<Movement>>> USAGE = scene -> stored(TermType.USAGE_BASED, scene)
            .map(before -> before.flatMap(
                    term -> PricingRequest.term(TermType.USAGE_BASED, scene).map(now -> Movement.between(term, now))));

    private PricesAfterRelease() {}

    /** A rate, by the duration of its card where the term has several, and by its dimension. */
    private record RateKey(Optional<Span> duration, String dimension) {}

    /** How prices move from the stored term to the one in the request. */
    private record Movement(boolean up, boolean down, boolean newDimension) {
        private static Movement between(Term stored, Term now) {
            Map<RateKey, Price> before = prices(stored);
            Set<String> dimensions = new HashSet<>();
            before.keySet().forEach(key -> dimensions.add(key.dimension()));
            boolean up = false;
            boolean down = false;
            boolean more = false;
            for (Map.Entry<RateKey, Price> rate : prices(now).entrySet()) {
                Price was = before.get(rate.getKey());
                up |= was != null && rate.getValue().isAbove(was);
                down |= was != null && was.isAbove(rate.getValue());
                more |= !dimensions.contains(rate.getKey().dimension());
            }
            return new Movement(up, down, more && !dimensions.isEmpty());
        }

        private static Map<RateKey, Price> prices(Term term) {
            Map<RateKey, Price> prices = new HashMap<>();
            for (RateCard card : term.rateCards()) {
                Optional<Span> duration = card.duration().map(PricedTerms::normal);
                for (RateCard.Rate rate : card.rates()) {
                    rate.price()
                            .ifPresent(price -> prices.put(
                                    new RateKey(duration, rate.dimensionKey().orElse("")), price));
                }
            }
            return prices;
        }
    }

    private static Knowledge<Optional<Term>> stored(String type, ChangeScene scene) {
        return Offer.before(scene).terms().first(type);
    }

    /** The term of the request that has that list of rate cards, with the stored one of its type. */
    private static Decision compared(
            JsonValue cards, ChangeScene scene, Function<Term, Function<Term, Decision>> comparison) {
        Term now = PricedTerms.of(cards, scene);
        return stored(now.type(), scene)
                .decide(before ->
                        before.map(term -> comparison.apply(term).apply(now)).orElseGet(Decision::holds));
    }

    static Decision sameConstraint(JsonValue answer, ChangeScene scene) {
        return stored(TermType.CONFIGURABLE_UPFRONT, scene).decide(before -> {
            Set<String> answers = new LinkedHashSet<>();
            before.ifPresent(term -> term.rateCards()
                    .forEach(card -> card.at()
                            .member("Constraints")
                            .member(answer.pointer().segment())
                            .text()
                            .ifPresent(answers::add)));
            return answers.isEmpty() || answer.text().filter(answers::contains).isPresent()
                    ? Decision.holds()
                    : Decision.violated(
                            answer.pointer(),
                            "is " + quoted(answer.text().orElse("")) + ", but the released offer has "
                                    + ShortList.of(answers) + ", which cannot change; keep it");
        });
    }

    static Decision durationsKept(JsonValue cards, ChangeScene scene) {
        return compared(cards, scene, before -> now -> {
            Set<Span> kept = new HashSet<>();
            now.rateCards()
                    .forEach(card -> card.duration().map(PricedTerms::normal).ifPresent(kept::add));
            Set<String> gone = new LinkedHashSet<>();
            before.rateCards().stream()
                    .filter(card -> card.duration()
                            .map(PricedTerms::normal)
                            .filter(span -> !kept.contains(span))
                            .isPresent())
                    .forEach(card -> card.selectorValue().text().ifPresent(gone::add));
            return gone.isEmpty()
                    ? Decision.holds()
                    : Decision.violated(
                            cards.pointer(),
                            "lacks a rate card for " + ShortList.of(gone)
                                    + ", which the released offer has; keep every duration");
        });
    }

    static Decision ratesKept(JsonValue cards, ChangeScene scene) {
        return compared(cards, scene, before -> now -> {
            Set<String> gone = keys(before);
            gone.removeAll(keys(now));
            return gone.isEmpty()
                    ? Decision.holds()
                    : Decision.violated(
                            cards.pointer(),
                            "has no price for " + ShortList.of(gone)
                                    + ", which the released offer prices; keep every dimension");
        });
    }

    private static Set<String> keys(Term term) {
        Set<String> keys = new TreeSet<>();
        term.rateCards()
                .forEach(
                        card -> card.rates().forEach(rate -> rate.dimensionKey().ifPresent(keys::add)));
        return keys;
    }

    static Decision noIncreaseBesideNewDimension(JsonValue cards, ChangeScene scene) {
        return moved(
                cards,
                scene,
                movement -> movement.up() && movement.newDimension(),
                "raises a price and adds a dimension to a released offer; add the dimension first, then raise the price in"
                        + " another request");
    }

    static Decision oneDirection(JsonValue cards, ChangeScene scene) {
        return moved(
                cards,
                scene,
                movement -> movement.up() && movement.down(),
                "raises one usage price of a released offer and lowers another; lower prices first, then raise the others"
                        + " in another request");
    }

    private static Decision moved(JsonValue cards, ChangeScene scene, Predicate<Movement> wrong, String detail) {
        return compared(
                cards,
                scene,
                before -> now -> wrong.test(Movement.between(before, now))
                        ? Decision.violated(cards.pointer(), detail)
                        : Decision.holds());
    }

    static Decision noIncreaseBesideDecrease(JsonValue price, ChangeScene scene) {
        return recurring(price, scene, true);
    }

    static Decision noDecreaseBesideIncrease(JsonValue price, ChangeScene scene) {
        return recurring(price, scene, false);
    }

    private static Decision recurring(JsonValue price, ChangeScene scene, boolean rises) {
        Optional<Price> now = Price.of(price);
        if (now.isEmpty() || PricingRequest.term(TermType.USAGE_BASED, scene).isEmpty()) {
            return Decision.holds();
        }
        Knowledge<Boolean> moves = stored(TermType.RECURRING_PAYMENT, scene)
                .map(before -> before.flatMap(Term::price)
                        .filter(was -> rises ? now.get().isAbove(was) : was.isAbove(now.get()))
                        .isPresent());
        Knowledge<Boolean> against = scene.view(USAGE)
                .map(movement -> movement.filter(usage -> rises ? usage.down() : usage.up())
                        .isPresent());
        return moves.with(against, (each, other) -> each && other)
                .decide(both -> both
                        ? Decision.violated(
                                price.pointer(),
                                "is " + quoted(price.text().orElse("")) + ", "
                                        + (rises
                                                ? "more than before, while a usage price falls"
                                                : "less than before, while a usage price rises")
                                        + "; lower prices first, then raise the others in another request")
                        : Decision.holds());
    }
}
