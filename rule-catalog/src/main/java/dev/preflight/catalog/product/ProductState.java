package dev.preflight.catalog.product;

import dev.preflight.catalog.entity.Product;
import dev.preflight.catalog.entity.Visibility;
import dev.preflight.logic.Decision;
import dev.preflight.logic.Knowledge;
import dev.preflight.rule.ChangeScene;
import dev.preflight.rule.Rule;
import java.util.Collection;

/** The demand that a product is in one of some states of its lifecycle. */
public final class ProductState {
    private ProductState() {}

    /**
     * Violated at the identifier when the product is in none of the states, neither before the change nor when the set is
     * done: the service orders the changes of a set.
     *
     * @param fix what to do about it, after a semicolon
     */
    public static Rule.Judgement<ChangeScene> among(Collection<String> states, String fix) {
        return scene -> {
            Knowledge<String> before = Product.before(scene).visibility();
            Knowledge<String> finished = Product.finished(scene).visibility();
            return before.decide(now -> states.contains(now)
                    ? Decision.holds()
                    : finished.decide(
                            later -> states.contains(later) ? Decision.holds() : wrong(scene, now, states, fix)));
        };
    }

    /**
     * Violated at the identifier when the product is a Draft and the set does not release it. A warning says what the reference
     * says against that, since an erratum decides.
     */
    public static Decision released(ChangeScene scene) {
        Knowledge<String> before = Product.before(scene).visibility();
        Knowledge<String> finished = Product.finished(scene).visibility();
        return before.decide(now -> !now.equals(Visibility.DRAFT)
                ? Decision.holds()
                : finished.decide(later -> !later.equals(Visibility.DRAFT)
                        ? Decision.holds()
                        : Decision.violated(
                                scene.change().identifier().pointer(),
                                "names a Draft product; the table of errors takes a new version only for a Public or"
                                        + " Limited one, though releasing a product needs a version and an example adds"
                                        + " one to a new product; add ReleaseProduct to this set to be sure")));
    }

    private static Decision wrong(ChangeScene scene, String now, Collection<String> states, String fix) {
        return Decision.violated(
                scene.change().identifier().pointer(),
                "names a " + now + " product, but this change takes only a " + String.join(" or ", states) + " one; "
                        + fix);
    }
}
