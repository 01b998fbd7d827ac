package dev.preflight.rule;

/** What AWS answers when a rule is broken, spelled as AWS spells it. */
public sealed interface AwsCode {
    Phase phase();

    /** The HTTP status of the call. */
    record Http(int status) implements AwsCode {
        @Override
        public Phase phase() {
            return Phase.SYNC;
        }
    }

    /** The code in the error details of a failed change. */
    record ErrorCode(String name) implements AwsCode {
        @Override
        public Phase phase() {
            return Phase.ASYNC;
        }
    }

    /** No code is documented. */
    record Uncoded(Phase phase) implements AwsCode {}

    static AwsCode http(int status) {
        return new Http(status);
    }

    static AwsCode errorCode(String name) {
        return new ErrorCode(name);
    }

    static AwsCode noCode(Phase phase) {
        return new Uncoded(phase);
    }
}
