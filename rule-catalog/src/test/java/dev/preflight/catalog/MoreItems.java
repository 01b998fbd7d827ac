package dev.preflight.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Makes a valid list longer without repeating an item. */
final class MoreItems {
    private static final Set<String> NAMES = Set.of(
            "Id",
            "Key",
            "Name",
            "Title",
            "Url",
            "TemplateUrl",
            "RepositoryName",
            "DeliveryOptionTitle",
            "DimensionKey");

    private static final Set<String> RULES_THAT_MAY_BREAK_TOO = Set.of(
            "compatible-kubernetes-versions.supported",
            "instance-types.known",
            "regions.known",
            "search-keywords.combined-length",
            "override-parameters.license-secret",
            "override-parameters.service-account",
            "delivery-options.one-add-on",
            "rate-cards.same-keys",
            "rate-card.of-free-trial");

    private MoreItems() {}

    /**
     * Whether a step over a boundary may break that rule too: so many names can but be made up or are too long together, and a
     * longer value is no longer the one that is asked for.
     */
    static boolean mayBreakToo(String rule) {
        return RULES_THAT_MAY_BREAK_TOO.stream().anyMatch(name -> rule.endsWith("." + name));
    }

    /** A copy of the item of that list that differs from the other ones. */
    static JsonNode different(JsonNode item, String list, int position) {
        if (item.isTextual()) {
            return TextNode.valueOf(text(item.asText(), list, position));
        }
        if (list.equals("ChangeSet")) {
            ((ObjectNode) item.get("Entity")).put("Identifier", "prod-number" + position);
            return ((ObjectNode) item).without("ChangeName");
        }
        if (list.equals("RateCards")) {
            select(item, position);
            return item;
        }
        rename(item, position);
        return item;
    }

    /** Rate cards of one term differ by their durations and price the same dimensions. */
    private static void select(JsonNode card, int position) {
        if (card.path("Selector") instanceof ObjectNode selector) {
            selector.put("Value", "P" + (40 + position) + "M");
        }
    }

    private static void rename(JsonNode item, int position) {
        if (item instanceof ObjectNode object) {
            for (String name : List.copyOf(names(object))) {
                JsonNode value = object.get(name);
                if (NAMES.contains(name) && value.isTextual()) {
                    object.put(name, ending(value.asText(), position));
                } else {
                    rename(value, position);
                }
            }
        }
    }

    private static List<String> names(ObjectNode object) {
        return object.properties().stream().map(java.util.Map.Entry::getKey).toList();
    }

    private static String text(String text, String list, int position) {
        return switch (list) {
            case "SearchKeywords" -> "keyword";
            case "BuyerAccounts" -> String.format(Locale.ROOT, "%012d", 100_000_000_000L + position);
            case "CompatibleKubernetesVersions" -> "1." + (100 + position);
            case "InstanceTypes" -> "m5.size-" + position;
            case "Regions" -> "eu-part" + "abcdefghijklmnopqrstuvwxyz".charAt(position / 10) + "-" + position % 10;
            case "IpRanges" -> "10." + position + ".0.0/16";
            case "DeliveryOptionIds" -> ending(text, position);
            case "ContainerImages" -> text.replaceFirst("/(?=[^/]*$)", "/x" + position + "-");
            default -> text;
        };
    }

    /** Another end for a text that may be as long as it can be. */
    private static String ending(String text, int position) {
        String end = "x" + position;
        int characters = text.codePointCount(0, text.length());
        int kept = characters > 20 ? text.offsetByCodePoints(0, characters - end.length()) : text.length();
        return text.substring(0, kept) + end;
    }
}
