package org.zhest.infra.embedded.bridge;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Hands HTTP requests to the resources and their answers back. */
final class RestExchange implements HttpHandler {
    /** Far above any request of the protocol. */
    private static final int MOST_BYTES = 1 << 20;

    private final ColibriResource colibri;
    private final OperationsResource operations;

    RestExchange(ColibriResource colibri, OperationsResource operations) {
        this.colibri = colibri;
        this.operations = operations;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readNBytes(MOST_BYTES + 1);
            Answer answer = body.length > MOST_BYTES ? Answer.empty(413) : answer(exchange, body);
            if (answer.contentType() != null) {
                exchange.getResponseHeaders().set("Content-Type", answer.contentType());
            }
            exchange.sendResponseHeaders(answer.status(), answer.body().length == 0 ? -1 : answer.body().length);
            if (answer.body().length > 0) {
                exchange.getResponseBody().write(answer.body());
            }
        }
    }

    private Answer answer(HttpExchange exchange, byte[] body) {
        String path = exchange.getRequestURI().getPath();
        String method = exchange.getRequestMethod();
        if (path.equals(ColibriResource.PATH) || path.startsWith(ColibriResource.PATH + "/")) {
            return colibri.answer(new ColibriResource.Request(method, path, header(exchange, "Content-Type"), body));
        }
        Answer answer = operations.answer(method, path, header(exchange, "Accept"));
        return answer != null ? answer : Answer.page(404, "Not Found", path);
    }

    private static @Nullable String header(HttpExchange exchange, String name) {
        return exchange.getRequestHeaders().getFirst(name);
    }
}
