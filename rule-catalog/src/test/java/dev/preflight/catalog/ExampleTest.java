package dev.preflight.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.preflight.Report;
import dev.preflight.Undecided;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The examples beside the rules say exactly what they promise, in both modes. */
class ExampleTest {
    @TestFactory
    Stream<DynamicTest> every_example_gives_exactly_its_findings() {
        return Example.all().stream()
                .map(example -> DynamicTest.dynamicTest(
                        Example.ROOT.relativize(example.file()).toString(), () -> verify(example)));
    }

    private static void verify(Example example) {
        for (boolean strict : List.of(false, true)) {
            Report report = example.check(strict);

            assertThat(Example.lines(report))
                    .as(strict ? "strict mode" : "default mode")
                    .isEqualTo(example.expected(strict));

            List<String> undecided =
                    report.undecided().stream().map(Undecided::rule).toList();
            boolean undecidedRule = undecided.stream().anyMatch(example::isOf);
            // A rule that is off by default is never undecided there.
            if (strict || undecidedRule) {
                assertThat(undecidedRule)
                        .as("the rule of the example is undecided, among %s", undecided)
                        .isEqualTo(example.kind() == Example.Kind.UNDECIDED);
            }
        }
    }

    @Test
    void update_of_findings_fails_so_that_it_is_read() {
        if (System.getProperty("golden.update") != null && System.getenv("CI") == null) {
            Example.all().forEach(Example::update);
            fail("findings are rewritten; read the difference, then run again without golden.update");
        }
    }
}
