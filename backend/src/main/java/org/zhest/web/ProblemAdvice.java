package org.zhest.web;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.util.DisconnectedClientHelper;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.InvalidFormatException;

/** Every failure of a controller becomes a problem with a code. */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    @ExceptionHandler
    ResponseEntity<Object> answer(ProblemException problem, WebRequest request) {
        var headers = new HttpHeaders();
        var wait = problem.retryAfter();
        if (wait != null) {
            headers.set(HttpHeaders.RETRY_AFTER, String.valueOf(Math.max(1, wait.toSeconds())));
        }
        return answer(problem.code(), problem.fields(), headers, request);
    }

    @ExceptionHandler
    @Nullable ResponseEntity<Object> answer(Exception failure, WebRequest request) throws Exception {
        if (failure instanceof AccessDeniedException || failure instanceof AuthenticationException) {
            throw failure; // the security filters answer these
        }
        if (DisconnectedClientHelper.isClientDisconnectedException(failure)) {
            return null; // the page went elsewhere: nobody is there to be answered
        }
        var code = DatabaseAway.isCauseOf(failure) ? ProblemCode.UNAVAILABLE : ProblemCode.INTERNAL;
        LOG.error("{} answered {}", request.getDescription(false), code, failure);
        return answer(code, Map.of(), new HttpHeaders(), request);
    }

    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception failure, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var code = BodyLimitFilter.BodyTooLarge.isCauseOf(failure)
                ? ProblemCode.TOO_LARGE
                : isNoId(failure) ? ProblemCode.NOT_FOUND : ProblemCode.of(status.value());
        return answer(code, fieldsOf(failure), headers, request);
    }

    /** A mistyped address leads nowhere, like one that leads to nothing of that id. */
    private static boolean isNoId(Exception failure) {
        return failure instanceof MethodArgumentTypeMismatchException mismatch
                && mismatch.getParameter().hasParameterAnnotation(PathVariable.class);
    }

    private static ResponseEntity<Object> answer(
            ProblemCode code, Map<String, FieldCode> fields, HttpHeaders headers, WebRequest request) {
        return ResponseEntity.status(code.status())
                .headers(headers)
                .body(Problems.of(code, fields, request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)));
    }

    private static Map<String, FieldCode> fieldsOf(Exception failure) {
        return switch (failure) {
            case MethodArgumentNotValidException invalid -> {
                var fields = new HashMap<String, FieldCode>();
                for (FieldError error : invalid.getFieldErrors()) {
                    fields.merge(nameOf(error), codeOf(error), ProblemAdvice::worse);
                }
                yield fields;
            }
            case HandlerMethodValidationException invalid -> {
                var fields = new HashMap<String, FieldCode>();
                for (var parameter : invalid.getParameterValidationResults()) {
                    var name = String.valueOf(parameter.getMethodParameter().getParameterName());
                    parameter.getResolvableErrors().forEach(error -> fields.put(name, codeOf(error)));
                }
                yield fields;
            }
            case MissingServletRequestParameterException missing ->
                Map.of(missing.getParameterName(), FieldCode.REQUIRED);
            case MethodArgumentTypeMismatchException mismatch -> Map.of(mismatch.getName(), FieldCode.FORMAT);
            case HttpMessageNotReadableException unreadable -> fieldOf(unreadable.getCause());
            default -> Map.of();
        };
    }

    /** The field's own name: forms may come wrapped, with a version beside them. */
    private static String nameOf(FieldError error) {
        return error.getField().substring(error.getField().lastIndexOf('.') + 1);
    }

    /** A blank that is also ill-formed is first of all missing. */
    private static FieldCode worse(FieldCode one, FieldCode other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static FieldCode codeOf(MessageSourceResolvable error) {
        var codes = error.getCodes();
        var constraint = codes == null || codes.length == 0 ? "" : codes[codes.length - 1];
        return switch (constraint) {
            case "NotNull", "NotBlank", "NotEmpty" -> FieldCode.REQUIRED;
            case "Size" -> isTooShort(error) ? FieldCode.TOO_SHORT : FieldCode.TOO_LONG;
            case "Past", "PastOrPresent" -> FieldCode.UNKNOWN;
            default -> FieldCode.FORMAT;
        };
    }

    /** The arguments of a size constraint are the field, the most and the least, in this order. */
    private static boolean isTooShort(MessageSourceResolvable error) {
        var arguments = error.getArguments();
        return error instanceof FieldError field
                && field.getRejectedValue() instanceof String text
                && arguments != null
                && arguments.length == 3
                && arguments[2] instanceof Integer least
                && text.length() < least;
    }

    private static Map<String, FieldCode> fieldOf(@Nullable Throwable cause) {
        if (!(cause instanceof JacksonException json) || json.getPath().isEmpty()) {
            return Map.of();
        }
        var code = cause instanceof InvalidFormatException format
                        && format.getTargetType().isEnum()
                ? FieldCode.UNKNOWN
                : FieldCode.FORMAT;
        var name = json.getPath().getLast().getPropertyName();
        return name == null ? Map.of() : Map.of(name, code);
    }
}
