package org.zhest.infra.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** What an HTTP request gets. */
record Answer(int status, @Nullable String contentType, byte[] body) {

    static Answer json(int status, JsonNode body) {
        return new Answer(status, "application/json", bytes(body.toString()));
    }

    static Answer text(String contentType, String body) {
        return new Answer(200, contentType, bytes(body));
    }

    static Answer empty() {
        return new Answer(204, null, new byte[0]);
    }

    static Answer problem(Problem problem) {
        String detail = problem.getMessage();
        return new Answer(
                problem.status(),
                "application/problem+json",
                bytes(JsonNodeFactory.instance
                        .objectNode()
                        .put("status", problem.status())
                        .put("code", problem.code().word())
                        .put("detail", detail == null ? "" : detail)
                        .toString()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
