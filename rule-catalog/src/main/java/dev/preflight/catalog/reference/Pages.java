package dev.preflight.catalog.reference;

import dev.preflight.Section;
import dev.preflight.dsl.Page;
import dev.preflight.rule.ChangeScene;
import dev.preflight.rule.Rule;
import dev.preflight.state.Effect;
import java.util.Arrays;
import java.util.List;

/** Pages of the reference whose errata are those of this catalog. */
public final class Pages {
    private Pages() {}

    /**
     * @param rulePrefix the first segments of the ids of its rules
     * @param rowPrefix the first segments of the ids of its documented constraints
     */
    public static Page page(String rulePrefix, String rowPrefix) {
        return new Page(rulePrefix, rowPrefix, Errata::levels);
    }

    /** The section of a page: what the change does, and the rules that are judged by code, in the order of the page. */
    @SafeVarargs
    public static SectionPage section(Page page, Effect effect, List<Rule<ChangeScene>>... rules) {
        List<Rule<ChangeScene>> all = Arrays.stream(rules).flatMap(List::stream).toList();
        return new SectionPage(page.rulePrefix(), new Section.Body(effect, all), false);
    }

    /** A section whose rules come later. */
    public static SectionPage planned(String id, Effect effect) {
        return new SectionPage(id, new Section.Body(effect, List.of()), true);
    }
}
