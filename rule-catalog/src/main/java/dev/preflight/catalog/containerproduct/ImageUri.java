package dev.preflight.catalog.containerproduct;

import dev.preflight.schema.LinearPattern;
import java.util.Optional;

/**
 * The address of a container image: {@code <registry>/<repository>:<tag>}, or with {@code @<digest>} for the tag.
 *
 * @param registry the host, with its port if it has one
 * @param repository the path behind it, with the seller's namespace
 * @param tag behind the colon
 * @param digest behind the at sign
 */
record ImageUri(String registry, String repository, Optional<String> tag, Optional<String> digest) {
    private static final LinearPattern HOST =
            new LinearPattern("^[a-zA-Z0-9]([a-zA-Z0-9-]|\\.[a-zA-Z0-9])*(:[0-9]{1,5})?$");
    private static final LinearPattern ECR =
            new LinearPattern("^[0-9]{12}\\.dkr\\.ecr\\.[a-z0-9-]+\\.amazonaws\\.com$");
    private static final LinearPattern REPOSITORY = new LinearPattern("^[a-z0-9]+(([._/]|__|-+)[a-z0-9]+)*$");
    /** Counted by itself: a repetition with a limit would cost the engine as much for each character. */
    private static final int MOST_CHARACTERS_OF_A_TAG = 128;

    private static final LinearPattern TAG = new LinearPattern("^[a-zA-Z0-9_][a-zA-Z0-9_.-]*$");
    private static final LinearPattern DIGEST = new LinearPattern("^sha256:[0-9a-f]{64}$");

    /** Reads an address; empty when it can be none. */
    static Optional<ImageUri> parse(String text) {
        return fault(text).isEmpty() ? parts(text) : Optional.empty();
    }

    /** Why a text is no address, continuing "it"; empty when it is one. */
    static Optional<String> fault(String text) {
        if (text.contains("://")) {
            return Optional.of("begins with a scheme");
        }
        return text.chars().anyMatch(Character::isWhitespace)
                ? Optional.of("has white space")
                : parts(text).map(ImageUri::fault).orElseGet(() -> Optional.of("names no registry"));
    }

    private Optional<String> fault() {
        if (registry.contains(".dkr.ecr.")) {
            if (!isInEcr()) {
                return Optional.of("names no registry of Amazon ECR, which begins with an account of 12 digits");
            }
        } else if (!isHost()) {
            return Optional.of("names no registry");
        }
        if (!REPOSITORY.find(repository)) {
            return Optional.of("has a malformed repository name");
        }
        return tag.filter(text -> text.length() > MOST_CHARACTERS_OF_A_TAG || !TAG.find(text))
                .map(text -> "has a malformed tag")
                .or(() -> digest.filter(text -> !DIGEST.find(text)).map(text -> "has a malformed digest"));
    }

    private boolean isHost() {
        boolean host = registry.contains(".") || registry.contains(":") || registry.equals("localhost");
        return host && HOST.find(registry);
    }

    private static Optional<ImageUri> parts(String text) {
        int slash = text.indexOf('/');
        int at = text.indexOf('@');
        String name = at < 0 ? text : text.substring(0, at);
        int colon = name.lastIndexOf(':');
        int end = colon > slash ? colon : name.length();
        if (slash < 0 || slash >= end) {
            return Optional.empty();
        }
        return Optional.of(new ImageUri(
                text.substring(0, slash),
                name.substring(slash + 1, end),
                end < name.length() ? Optional.of(name.substring(end + 1)) : Optional.empty(),
                at < 0 ? Optional.empty() : Optional.of(text.substring(at + 1))));
    }

    /** Whether it lies in an Amazon ECR private registry, as those of AWS Marketplace do. */
    boolean isInEcr() {
        return ECR.find(registry);
    }

    /** The repository without the seller's namespace. */
    String repositoryOfSeller() {
        return repository.substring(repository.indexOf('/') + 1);
    }
}
