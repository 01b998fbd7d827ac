package dev.preflight.catalog.entity;

import dev.preflight.document.JsonValue;
import dev.preflight.logic.Knowledge;
import dev.preflight.logic.Need;
import java.util.List;

/**
 * A machine image of an AMI version.
 *
 * @param architecture the processors that it is built for, such as {@code x86_64}
 * @param virtualization how it starts: {@code hvm} or {@code paravirtual}
 * @param system the name of its operating system
 */
public record Image(Knowledge<String> architecture, Knowledge<String> virtualization, Knowledge<String> system) {
    /** Those of a version that AddDeliveryOptions adds; EC2 alone knows what they are made of. */
    static List<Image> added(JsonValue details, Need need) {
        List<Image> images = details.member("DeliveryOptions").items().stream()
                .map(option -> option.member("Details")
                        .member("AmiDeliveryOptionDetails")
                        .member("AmiSource"))
                .filter(JsonValue::isObject)
                .map(source -> running(source.member("OperatingSystemName"), need))
                .toList();
        return images.isEmpty() ? List.of(unknown(need)) : images;
    }

    private static Image running(JsonValue systemName, Need need) {
        Knowledge<String> system = systemName.text().map(Knowledge::known).orElseGet(() -> Knowledge.missing(need));
        return new Image(Knowledge.missing(need), Knowledge.missing(need), system);
    }

    /** Those of a version in a snapshot. */
    static List<Image> saved(JsonValue sources, Shown shown) {
        return sources.items().isEmpty()
                ? List.of(unknown(shown.need(sources)))
                : sources.items().stream().map(source -> shownBy(source, shown)).toList();
    }

    private static Image shownBy(JsonValue source, Shown shown) {
        return new Image(
                shown.text(source.member("Architecture")),
                shown.text(source.member("VirtualizationType")),
                shown.text(source.member("OperatingSystem").member("Name")));
    }

    private static Image unknown(Need need) {
        return new Image(Knowledge.missing(need), Knowledge.missing(need), Knowledge.missing(need));
    }
}
