package dev.preflight.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OtherKindTest {
    private static Optional<String> kind(String json) throws Exception {
        return OtherKind.of(new JsonMapper().readTree(json.replace('\'', '"')));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "{'EntityType':'a','EntityIdentifier':'b','Details':'{}'}      | is a saved entity (an answer of DescribeEntity)",
                "{'EntityType':'a','EntityArn':'b'}                            | is a saved entity (an answer of DescribeEntity)",
                "{'ChangeSetId':'a','Status':'FAILED','ChangeSet':[]}          | is an answer of DescribeChangeSet",
                "{'ChangeType':'a','Entity':{},'DetailsDocument':{}}           | is one change, not a request; put it into an array",
                "{'name':'a','version':'b'}                                    | but \"name\", \"version\"; keep",
                "{'a':1,'b':1,'c':1,'d':1,'e':1}                               | but \"a\", \"b\", \"c\" and 2 more; keep"
            })
    void says_what_a_file_is_instead(String json, String words) throws Exception {
        assertThat(kind(json).orElseThrow()).contains(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "{'ChangeSet':[]}",
                "{'Catalog':'AWSMarketplace'}",
                "{'Catalog':'AWSMarketplace','ChangeType':'a','EntityType':'b','EntityArn':'c'}",
                "{'changeset':[],'x':1}",
                "{'Intent':'VALIDATE'}",
                "{'ChangeSet':[],'ChangeSetId':'a'}"
            })
    void broken_change_set_is_one(String json) throws Exception {
        assertThat(kind(json)).isEmpty();
    }

    @Test
    void is_told_as_the_only_problem_of_the_file() {
        ChangeSetDocument document = Parsed.document("{\"name\":\"x\"}");

        assertThat(document.isOfOtherKind()).isTrue();
        assertThat(document.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(ReadProblem.Kind.OTHER_KIND);
            assertThat(problem.message()).startsWith("the file is no change set: it has neither Catalog nor ChangeSet");
        });
    }
}
