package org.zhest.infra.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Lets in who has the token, and hands requests to the resources. */
final class ControlHandler implements HttpHandler {
    private static final Logger LOG = Logger.getLogger("zhest.gateway");
    /** Far above any offer. */
    private static final int MOST_BYTES = 256 * 1024;

    private final byte[] authorization;
    private final LegsResource legs;
    private final OperationsResource operations;

    ControlHandler(String token, LegsResource legs, OperationsResource operations) {
        this.authorization = ("Bearer " + token).getBytes(StandardCharsets.UTF_8);
        this.legs = legs;
        this.operations = operations;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Answer answer = answer(exchange);
            if (answer.contentType() != null) {
                exchange.getResponseHeaders().set("Content-Type", answer.contentType());
            }
            exchange.sendResponseHeaders(answer.status(), answer.body().length == 0 ? -1 : answer.body().length);
            if (answer.body().length > 0) {
                exchange.getResponseBody().write(answer.body());
            }
        }
    }

    private Answer answer(HttpExchange exchange) throws IOException {
        try {
            String path = exchange.getRequestURI().getPath();
            String method = exchange.getRequestMethod();
            if (path.equals("/health")) {
                // Without a token, for who watches over processes: it says nothing of calls.
                return operations.health(method);
            }
            if (!allowed(exchange.getRequestHeaders().getFirst("Authorization"))) {
                throw new Problem(Problem.Code.UNAUTHORIZED, "The token is missing or wrong");
            }
            byte[] body = exchange.getRequestBody().readNBytes(MOST_BYTES + 1);
            if (body.length > MOST_BYTES) {
                throw new Problem(Problem.Code.TOO_LARGE, "The body is too large");
            }
            if (path.equals("/metrics")) {
                return operations.metrics(method);
            }
            return legs.answer(method, path, body);
        } catch (Problem problem) {
            return Answer.problem(problem);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "A request failed: {0}", e.getClass().getName());
            throw e;
        }
    }

    private boolean allowed(@Nullable String header) {
        return header != null && MessageDigest.isEqual(authorization, header.getBytes(StandardCharsets.UTF_8));
    }
}
