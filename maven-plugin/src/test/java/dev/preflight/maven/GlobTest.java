package dev.preflight.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobTest {
    private final BaseDirectory base = new BaseDirectory(Path.of("base[1]"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    *.json              | a.json          | true
                    *.json              | x/a.json        | false
                    **/*.json           | a.json          | true
                    **/*.json           | x/y/a.json      | true
                    src/**/*.json       | src/a.json      | true
                    src/**/*.json       | src/x/a.json    | true
                    src/**/*.json       | src/a.txt       | false
                    src/**/v1/**/*.json | src/v1/a.json   | true
                    src/**/v1/**/*.json | src/x/v1/a.json | true
                    src/**/v1/**/*.json | src/x/a.json    | false
                    src/**              | src/x/a.txt     | true
                    {x,y}/a.json        | y/a.json        | true
                    {x,y}/a.json        | z/a.json        | false
                    ./x/a?.json         | x/a1.json       | true
                    ../x/[ab].json      | ../x/b.json     | true
                    ../x/[ab].json      | ../x/c.json     | false
                    """)
    void globs_match_as_one_expects(String glob, String file, boolean expected) throws Exception {
        Glob parsed = Glob.parse("preflight.changeSets", glob, base);

        assertThat(parsed.matches(base.path().resolve(file).normalize())).isEqualTo(expected);
    }

    @Test
    void the_walk_starts_and_ends_where_matches_can_be() throws Exception {
        Glob flat = Glob.parse("preflight.changeSets", "src/main/x-*/*.json", base);
        Glob deep = Glob.parse("preflight.changeSets", "src/**/*.json", base);

        assertThat(flat.start()).isEqualTo(base.path().resolve("src/main"));
        assertThat(flat.depth()).isEqualTo(2);
        assertThat(deep.start()).isEqualTo(base.path().resolve("src"));
        assertThat(deep.depth()).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void a_malformed_glob_is_refused_by_name() {
        assertThatExceptionOfType(WrongConfigurationException.class)
                .isThrownBy(() -> Glob.parse("preflight.changeSets", "a/{b", base))
                .withMessageStartingWith("preflight.changeSets: malformed glob a/{b: ");
    }
}
