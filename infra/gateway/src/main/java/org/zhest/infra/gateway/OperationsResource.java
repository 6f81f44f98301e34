package org.zhest.infra.gateway;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;

/** Health and counts. */
final class OperationsResource {
    private final String instance = UUID.randomUUID().toString();
    private final Instant started;
    private final Supplier<String> registration;
    private final Supplier<String> metrics;

    /** @param registration how it stands with the trunk, in one word */
    OperationsResource(Instant started, Supplier<String> registration, Supplier<String> metrics) {
        this.started = started;
        this.registration = registration;
        this.metrics = metrics;
    }

    /** Another instance than before has none of the legs of before. */
    Answer health(String method) {
        read(method);
        return Answer.json(
                200,
                JsonNodeFactory.instance
                        .objectNode()
                        .put("status", "up")
                        .put("instance", instance)
                        .put("started", started.toString())
                        .put("trunk", registration.get()));
    }

    Answer metrics(String method) {
        read(method);
        return Answer.text("application/openmetrics-text; version=1.0.0; charset=utf-8", metrics.get());
    }

    private static void read(String method) {
        if (!method.equals("GET")) {
            throw new Problem(Problem.Code.UNKNOWN_METHOD, "Only GET is known here");
        }
    }
}
