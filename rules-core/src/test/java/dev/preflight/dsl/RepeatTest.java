package dev.preflight.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RepeatTest {
    private static Optional<Character> firstLetter(String word) {
        return word.isEmpty() ? Optional.empty() : Optional.of(word.charAt(0));
    }

    @Test
    void every_later_one_is_a_repeat_of_the_first() {
        assertThat(Repeat.among(List.of("ab", "b", "ac", "ad"), RepeatTest::firstLetter))
                .containsExactly(new Repeat<>("ac", "ab"), new Repeat<>("ad", "ab"));
    }

    @Test
    void those_without_an_identity_are_like_no_other() {
        assertThat(Repeat.among(List.of("", ""), RepeatTest::firstLetter)).isEmpty();
    }
}
