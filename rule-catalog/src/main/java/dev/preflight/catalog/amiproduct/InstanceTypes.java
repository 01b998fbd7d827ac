package dev.preflight.catalog.amiproduct;

import static dev.preflight.rule.AwsCode.errorCode;
import static dev.preflight.text.Quotes.quoted;

import dev.preflight.catalog.entity.Product;
import dev.preflight.catalog.reference.ReferenceList;
import dev.preflight.document.JsonValue;
import dev.preflight.dsl.Page;
import dev.preflight.logic.Decision;
import dev.preflight.rule.ChangeScene;
import dev.preflight.rule.Gate;
import dev.preflight.rule.Provenance;
import dev.preflight.rule.Rule;
import dev.preflight.schema.LinearPattern;
import dev.preflight.text.NearMiss;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What the pages of AMI products that name EC2 instance types have in common. */
final class InstanceTypes {
    static final String INVALID_INSTANCE_TYPES = "INVALID_INSTANCE_TYPES";

    private static final LinearPattern NAME = new LinearPattern("^[a-z0-9-]+\\.[a-z0-9-]+$");
    private static final LinearPattern ARM =
            new LinearPattern("^(a1|[a-z]+[0-9]+[a-z]*g[a-z]*|[a-z]+[0-9]+[a-z]*-gb[0-9]+)\\.");

    private static final Set<String> PARAVIRTUAL = Set.of("c1", "c3", "hs1", "m1", "m2", "m3", "t1");

    private InstanceTypes() {}

    static boolean isWellFormed(String name) {
        return name.length() <= 24 && NAME.find(name);
    }

    /** By the letter g behind the generation, which EC2 gives to families with Graviton processors, or gb for Grace. */
    static boolean isArm(String name) {
        return ARM.find(name);
    }

    /** Whether its family is one of the few that start paravirtual images. */
    static boolean startsParavirtual(String name) {
        return PARAVIRTUAL.contains(name.substring(0, name.indexOf('.')));
    }

    /** Whether an operating system of that name is Windows. */
    static boolean isWindows(String system) {
        return system.toUpperCase(Locale.ROOT).startsWith("WINDOWS");
    }

    /** The processors that the name tells of, as EC2 calls the architecture of an image for them. */
    static String processor(String type) {
        if (type.startsWith("mac")) {
            return type.startsWith("mac1.") ? "x86_64_mac" : "arm64_mac";
        }
        return isArm(type) ? "arm64" : "x86_64";
    }

    /** Whether an image of that architecture runs on an instance of that type; i386 runs where x86_64 does. */
    static boolean runs(String architecture, String type) {
        return (architecture.equals("i386") ? "x86_64" : architecture).equals(processor(type));
    }

    /** Where it is known what the product is available for, that is the better list for what it should have already. */
    static final Gate WHERE_UNKNOWN = Gate.of(
            scene -> !Product.before(scene).delivery().instanceTypes().stored().isKnown());

    /** A name that the call lets pass must have the form of an instance type. */
    static Rule<ChangeScene> form(Page page, String row) {
        return page.ruleOn("InstanceTypes.*", "form")
                .must("be a family and a size with a dot between them", (value, scene) -> {
                    Optional<String> wrong = value.text().filter(name -> !isWellFormed(name));
                    return wrong.isEmpty()
                            ? Decision.holds()
                            : Decision.violated(
                                    value.pointer(),
                                    () -> "is " + quoted(wrong.get())
                                            + ", but an instance type is a family and a size in lower"
                                            + " case with a dot between them"
                                            + NearMiss.question(wrong.get(), ReferenceList.INSTANCE_TYPES.values())
                                                    .map(question -> "; " + question)
                                                    .orElse(", such as m5.large"));
                })
                .otherwise(errorCode(INVALID_INSTANCE_TYPES))
                .documentedAs(row);
    }

    /** A type that the list lacks may be newer than the list. */
    static Page.LastStep<Rule<ChangeScene>> known(Page page, String path, Gate applies, String code) {
        return page.ruleOn(path, "known")
                .when(applies)
                .must("be an instance type of the dated list", InstanceTypes::known)
                .otherwise(errorCode(code))
                .asWarning(Provenance.INFERRED);
    }

    private static Decision known(JsonValue value, ChangeScene scene) {
        String name = value.text().orElse("");
        return !isWellFormed(name) || ReferenceList.INSTANCE_TYPES.contains(name)
                ? Decision.holds()
                : Decision.violated(
                        value.pointer(),
                        () -> "is " + quoted(name) + ", which is not among the EC2 instance types of "
                                + ReferenceList.INSTANCE_TYPES.asOf()
                                + NearMiss.question(name, ReferenceList.INSTANCE_TYPES.values())
                                        .map(question -> "; " + question)
                                        .orElse("; correct it, unless it is newer"));
    }
}
