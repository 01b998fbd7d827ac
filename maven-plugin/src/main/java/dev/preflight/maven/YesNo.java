package dev.preflight.maven;

/** A parameter that is on or off, in words; anything else is no quiet off. */
final class YesNo {
    private YesNo() {}

    static boolean parse(String parameter, String word) throws WrongConfigurationException {
        return switch (word.strip()) {
            case "true", "yes" -> true;
            case "false", "no" -> false;
            default ->
                throw new WrongConfigurationException(
                        parameter + " is \"" + word + "\", where true, yes, false or no is expected");
        };
    }
}
