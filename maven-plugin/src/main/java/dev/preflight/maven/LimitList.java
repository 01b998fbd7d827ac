package dev.preflight.maven;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Limits with the values that they have now, in one parameter: {@code dimensions=200, repositories=70}. */
final class LimitList {
    private static final Pattern FORM = Pattern.compile("\\s*(?<name>[a-z-]+)\\s*=\\s*(?<value>[0-9]{1,9})\\s*");

    private LimitList() {}

    static Map<String, Integer> parse(String list) throws WrongConfigurationException {
        Map<String, Integer> limits = new TreeMap<>();
        for (String each : list.split(",", -1)) {
            Matcher limit = FORM.matcher(each);
            if (!limit.matches() || limits.containsKey(limit.group("name"))) {
                throw new WrongConfigurationException("preflight.limits has \"" + each.strip()
                        + "\", where a name and its number, such as dimensions=200, are expected once");
            }
            limits.put(limit.group("name"), Integer.parseInt(limit.group("value")));
        }
        return Collections.unmodifiableMap(limits);
    }
}
