package dev.preflight.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AwsCodeTest {
    @Test
    void http_status_is_the_answer_of_the_call() {
        AwsCode code = AwsCode.http(422);

        assertThat(code.phase()).isEqualTo(Phase.SYNC);
    }

    @Test
    void error_code_is_the_answer_of_the_failed_change() {
        AwsCode code = AwsCode.errorCode("INVALID_INPUT");

        assertThat(code.phase()).isEqualTo(Phase.ASYNC);
    }

    @ParameterizedTest
    @EnumSource
    void undocumented_code_belongs_to_the_phase_it_is_given(Phase phase) {
        AwsCode code = AwsCode.noCode(phase);

        assertThat(code.phase()).isEqualTo(phase);
    }
}
