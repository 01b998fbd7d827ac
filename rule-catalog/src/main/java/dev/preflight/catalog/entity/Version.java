package dev.preflight.catalog.entity;

import dev.preflight.document.JsonValue;
import dev.preflight.logic.Knowledge;
import dev.preflight.logic.Need;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A version of a product.
 *
 * @param title its VersionTitle; SaaS products have none
 * @param releaseNotes its ReleaseNotes
 * @param options how buyers get it
 * @param hidden what would show the options, when a snapshot leaves their list out
 * @param images what its images are built for; a request tells of a new version only the operating system
 */
public record Version(
        Knowledge<String> title,
        Knowledge<String> releaseNotes,
        List<DeliveryOption> options,
        Optional<Need> hidden,
        List<Image> images) {
    public Version {
        options = List.copyOf(options);
        images = List.copyOf(images);
    }

    /** The version that AddDeliveryOptions adds. */
    static Version added(JsonValue details, Need need) {
        List<DeliveryOption> options = details.member("DeliveryOptions").items().stream()
                .map(option -> DeliveryOption.added(option, need))
                .toList();
        JsonValue version = details.member("Version");
        return new Version(
                text(version.member("VersionTitle"), need),
                text(version.member("ReleaseNotes"), need),
                options,
                Optional.empty(),
                Image.added(details, need));
    }

    /** A version in a snapshot. */
    static Version saved(JsonValue version, Shown shown) {
        JsonValue listed = version.member("DeliveryOptions");
        List<DeliveryOption> options = listed.items().stream()
                .map(option -> DeliveryOption.saved(option, source(version, option), shown))
                .toList();
        return new Version(
                shown.text(version.member("VersionTitle")),
                shown.text(version.member("ReleaseNotes")),
                options,
                listed.isArray() ? Optional.empty() : Optional.of(shown.need(listed)),
                Image.saved(version.member("Sources"), shown));
    }

    private static Knowledge<String> text(JsonValue value, Need need) {
        return value.text().map(Knowledge::known).orElseGet(() -> Knowledge.missing(need));
    }

    private static JsonValue source(JsonValue version, JsonValue option) {
        JsonValue id = option.member("SourceId");
        return version.member("Sources").items().stream()
                .filter(source -> id.isText() && source.member("Id").text().equals(id.text()))
                .findFirst()
                .orElse(id);
    }

    /** Whether a delivery option of any of those ids belongs to it. */
    public boolean ownsAny(Set<String> optionIds) {
        return options.stream()
                .anyMatch(option -> option.id().filter(optionIds::contains).isPresent());
    }

    /** Whether that is true of any of its delivery options; of those that a snapshot leaves out it is unknown. */
    public Knowledge<Boolean> anyOption(Function<DeliveryOption, Knowledge<Boolean>> question) {
        return Knowledge.any(
                Stream.concat(options.stream().map(question), hidden.stream().map(Knowledge::missing)));
    }

    Version withOptions(UnaryOperator<DeliveryOption> change) {
        return new Version(title, releaseNotes, options.stream().map(change).toList(), hidden, images);
    }

    /** With what UpdateDeliveryOptions says of the version itself. */
    Version described(JsonValue version) {
        return new Version(
                version.member("VersionTitle").text().map(Knowledge::known).orElse(title),
                version.member("ReleaseNotes").text().map(Knowledge::known).orElse(releaseNotes),
                options,
                hidden,
                images);
    }
}
