package dev.preflight.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How expectations stand in a case file. */
class CaseLinesTest {
    private static final String KEY_PATTERN = "product.add-dimensions.key.pattern";
    private static final String MARK = "//";

    @Test
    void the_caret_stands_under_the_value() {
        assertThat(comments("product.update-targeting.positive-targeting.type", """
                // refused
                {
                  "ChangeType": "UpdateTargeting",
                  "Entity": { "Type": "SaaSProduct@1.0", "Identifier": "prod-tallybird" },
                  "DetailsDocument": { "PositiveTargeting": [] }
                }
                """))
                .containsExactly(
                        "// refused",
                        "//                                          ^ error 422 PositiveTargeting is an array, an object is required");
    }

    @Test
    void columns_of_the_slashes_are_numbers() {
        assertThat(comments("change-set.change.details.required", """
                // refused
                 { "ChangeType": "AddDimensions", "Entity": { "Type": "SaaSProduct@1.0", "Identifier": "prod-tallybird" } }
                """))
                .containsExactly("// refused", "//^2 error 422 DetailsDocument is missing; AddDimensions requires it");
    }

    @Test
    void findings_of_one_line_stand_below_each_other_and_name_other_rules() {
        assertThat(comments("change-set.entity.identifier.type", """
                // refused
                {
                  "ChangeType": "UpdateTargeting",
                  "Entity": { "Type": 5, "Identifier": 6 },
                  "DetailsDocument": { "PositiveTargeting": {} }
                }
                """))
                .hasSize(3)
                .anyMatch(line -> line.startsWith("//                    ^ error [change-set.entity.type.type] 422 "))
                .anyMatch(line ->
                        line.startsWith("//                                     ^ error 422 Entity.Identifier "));
    }

    @Test
    void a_value_of_several_lines_has_its_expectation_where_it_starts() {
        assertThat(rendered("product.update-targeting.positive-targeting.type", """
                // refused
                {
                  "ChangeType": "UpdateTargeting",
                  "Entity": { "Type": "SaaSProduct@1.0", "Identifier": "prod-tallybird" },
                  "DetailsDocument": {
                    "PositiveTargeting": [
                      1
                    ]
                  }
                }
                """)
                        .get(6))
                .startsWith("//                       ^ error 422 PositiveTargeting is an array");
    }

    @Test
    void modes_that_differ_stand_side_by_side() {
        assertThat(comments("change-set.request.change-set-tags.documented-max-items", """
                // refused
                {
                  "Catalog": "AWSMarketplace",
                  "ChangeSet": [
                    { "ChangeType": "CreateProduct", "Entity": { "Type": "SaaSProduct@1.0" }, "DetailsDocument": {} }
                  ],
                  "ChangeSetTags": [%s]
                }
                """.formatted(tags(51))))
                .anyMatch(line ->
                        line.startsWith("//                 ^ warning, strict error 422 ChangeSetTags has 51 items"));
    }

    @Test
    void a_finding_outside_the_case_has_its_whole_position() {
        assertThat(comments("change-set.document.empty", "// accepted\n[]\n\n// refused\n\n"))
                .endsWith("//^1:1 error - the text is empty, where JSON is expected");
    }

    @Test
    void the_pointer_is_told_where_the_message_does_not_start_with_it() {
        assertThat(comments("change-set.document.duplicate-member", """
                // refused
                {
                  "ChangeSet": [],
                  "Catalog": "AWSMarketplace",
                  "Catalog": "AWSMarketplace"
                }
                """))
                .anyMatch(line -> line.startsWith("//^ error - (/Catalog) the member \"Catalog\" occurs twice"));
    }

    @Test
    void what_an_undecided_rule_needs_stands_behind_the_document() {
        assertThat(rendered("product.add-dimensions.key.exists", """
                // undecided
                {
                  "ChangeType": "AddDimensions",
                  "Entity": { "Type": "SaaSProduct@1.0", "Identifier": "prod-tallybird" },
                  "DetailsDocument": [
                    { "Key": "seats", "Name": "Seats", "Description": "Seats", "Unit": "Users", "Types": ["Entitled"] }
                  ]
                }

                """))
                .endsWith("}", "// needs snapshot prod-tallybird", "");
    }

    @Test
    void right_expectations_stay_as_they_are_and_wrong_ones_are_replaced() {
        String document = """
                {
                  "ChangeType": "AddDimensions",
                  "Entity": { "Type": "SaaSProduct@1.0", "Identifier": "prod-tallybird" },
                  "DetailsDocument": [
                    { "Key": "!", "Name": "Seats", "Description": "Seats", "Unit": "Users", "Types": ["Entitled"] }
                """;
        String end = """
                  ]
                }

                // accepted: again
                []
                """;
        List<String> right = rendered(KEY_PATTERN, "// refused\n" + document + end);

        assertThat(right).anyMatch(line -> line.startsWith("//           ^ error 422 DetailsDocument[0].Key "));
        assertThat(rendered(KEY_PATTERN, String.join("\n", right) + "\n")).isEqualTo(right);
        assertThat(rendered(KEY_PATTERN, "// refused\n" + document + "//  ^ error 422 something else\n" + end))
                .isEqualTo(right);
    }

    @Test
    void headers_and_documents_of_all_case_files_are_enough_to_write_their_expectations() {
        for (CaseFile file : CaseFiles.ALL) {
            String text = CaseFiles.read(file.path());
            String bare = text.lines()
                    .filter(line -> !Expectation.isOne(line))
                    .map(line -> line + "\n")
                    .collect(Collectors.joining());

            assertThat(text(CaseFile.parse(file.path(), file.rule(), bare))).isEqualTo(text);
        }
    }

    private static List<String> comments(String rule, String text) {
        return rendered(rule, text).stream()
                .filter(line -> line.startsWith(MARK))
                .toList();
    }

    private static List<String> rendered(String rule, String text) {
        Path path = CaseFiles.ROOT.resolve("x/cases/y.jsonc");
        return text(CaseFile.parse(path, rule, text)).lines().toList();
    }

    private static String text(CaseFile file) {
        return CaseLines.text(file.cases().stream().map(CaseOutcome::of).toList());
    }

    private static String tags(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "{ \"Key\": \"k" + i + "\", \"Value\": \"v\" }")
                .collect(Collectors.joining(", "));
    }
}
