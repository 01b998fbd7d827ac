package dev.preflight.catalog.terms;

import dev.preflight.document.JsonValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A term as it is sent or saved; every part of it knows its place.
 *
 * @param at the object in the list of terms
 */
public record Term(JsonValue at) {
    /** The terms in a list; items that are no objects are none. */
    public static List<Term> all(JsonValue list) {
        return list.items().stream().filter(JsonValue::isObject).map(Term::new).toList();
    }

    /** The term in a list that has that member. */
    public static Term of(JsonValue member, JsonValue list) {
        List<String> way = member.pointer().segments();
        return new Term(list.item(Integer.parseInt(way.get(way.size() - 2))));
    }

    /** Its type; empty when it names none. */
    public String type() {
        return at.member("Type").text().orElse("");
    }

    public boolean isA(String type) {
        return type().equals(type);
    }

    /** Whether it prices what is used, in an offer or in an authorization. */
    public boolean isOfUsage() {
        return type().endsWith(TermType.USAGE_BASED);
    }

    public Optional<String> currency() {
        return at.member("CurrencyCode").text();
    }

    public Optional<Price> price() {
        return Price.of(at.member("Price"));
    }

    public Optional<Span> duration() {
        return Span.of(at.member("Duration"));
    }

    /** The day in one of its members. */
    public Optional<LocalDate> day(String member) {
        return Day.of(at.member(member));
    }

    /** The rate cards of a term that has them. */
    public List<RateCard> rateCards() {
        return at.member("RateCards").items().stream().map(RateCard::new).toList();
    }

    /** What a term grants without further payment. */
    public List<Grant> grants() {
        return at.member("Grants").items().stream().map(Grant::new).toList();
    }

    /** The charges of a payment schedule. */
    public List<Charge> charges() {
        return at.member("Schedule").items().stream().map(Charge::new).toList();
    }

    /** All prices in it that can be read, charges included. */
    public List<Price> prices() {
        return pricePlaces().stream().flatMap(place -> Price.of(place).stream()).toList();
    }

    /** Where it may have prices, charges included; members that are missing are not among them. */
    public List<JsonValue> pricePlaces() {
        List<JsonValue> places = new ArrayList<>(List.of(at.member("Price")));
        rateCards()
                .forEach(card ->
                        card.rates().forEach(rate -> places.add(rate.at().member("Price"))));
        charges().forEach(charge -> places.add(charge.at().member("ChargeAmount")));
        places.removeIf(JsonValue::isAbsent);
        return places;
    }

    /** The dimensions that it prices or grants. */
    public List<JsonValue> dimensionKeys() {
        List<JsonValue> keys = new ArrayList<>();
        rateCards()
                .forEach(card -> card.rates().forEach(rate -> keys.add(rate.at().member("DimensionKey"))));
        grants().forEach(grant -> keys.add(grant.at().member("DimensionKey")));
        return keys;
    }
}
