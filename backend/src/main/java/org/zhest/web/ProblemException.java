package org.zhest.web;

import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** How a controller answers with a problem; use cases return refusals, controllers turn them into this. */
public final class ProblemException extends RuntimeException {

    private final ProblemCode code;
    private final Map<String, FieldCode> fields;
    private final @Nullable Duration retryAfter;

    private ProblemException(ProblemCode code, Map<String, FieldCode> fields, @Nullable Duration retryAfter) {
        super(code.code(), null, false, false);
        this.code = code;
        this.fields = Map.copyOf(fields);
        this.retryAfter = retryAfter;
    }

    public static ProblemException of(ProblemCode code) {
        return new ProblemException(code, Map.of(), null);
    }

    public static Supplier<ProblemException> notFound() {
        return () -> of(ProblemCode.NOT_FOUND);
    }

    public static ProblemException invalid(Map<String, FieldCode> fields) {
        return new ProblemException(ProblemCode.INVALID, fields, null);
    }

    public static ProblemException invalid(String field, FieldCode code) {
        return invalid(Map.of(field, code));
    }

    public static ProblemException throttled(Duration retryAfter) {
        return new ProblemException(ProblemCode.SIGN_IN_THROTTLED, Map.of(), retryAfter);
    }

    ProblemCode code() {
        return code;
    }

    Map<String, FieldCode> fields() {
        return fields;
    }

    @Nullable Duration retryAfter() {
        return retryAfter;
    }
}
