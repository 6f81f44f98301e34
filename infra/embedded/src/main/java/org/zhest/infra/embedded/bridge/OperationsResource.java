package org.zhest.infra.embedded.bridge;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Health, version, load, drain and the inside view, as an operator and the backend's bridge selection read them. */
final class OperationsResource {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Conferences conferences;
    private final Statistics statistics;

    OperationsResource(Conferences conferences, Statistics statistics) {
        this.conferences = conferences;
        this.statistics = statistics;
    }

    /** @return null for a path that is none of ours */
    @Nullable Answer answer(String method, String path, @Nullable String accept) {
        return switch (path) {
            case "/about/health" -> read(method, Answer.empty(200));
            case "/about/version" ->
                read(
                        method,
                        Answer.json(JSON.objectNode()
                                .put("name", "JVB")
                                .put("version", Statistics.VERSION)
                                .put("os", System.getProperty("os.name", ""))));
            case "/colibri/stats" -> read(method, Answer.json(statistics.stats()));
            case "/metrics" -> read(method, metrics(accept));
            case "/colibri/drain" -> read(method, Answer.json(JSON.objectNode().put("drain", statistics.isDraining())));
            case "/colibri/drain/enable" -> drain(method, true);
            case "/colibri/drain/disable" -> drain(method, false);
            case "/debug" -> read(method, Answer.json(debug()));
            default -> null;
        };
    }

    private static Answer read(String method, Answer answer) {
        return method.equals("GET") ? answer : Answer.empty(405);
    }

    private Answer drain(String method, boolean on) {
        if (!method.equals("POST")) {
            return Answer.empty(405);
        }
        statistics.drain(on);
        return Answer.empty(200);
    }

    private Answer metrics(@Nullable String accept) {
        ObjectNode values = statistics.metrics();
        if (accept != null && accept.contains("application/json")) {
            return Answer.json(values);
        }
        StringBuilder text = new StringBuilder();
        values.properties().forEach(metric -> {
            String name = "jitsi_jvb_" + metric.getKey();
            boolean counter = name.endsWith("_total");
            double value = metric.getValue().isBoolean()
                    ? (metric.getValue().booleanValue() ? 1 : 0)
                    : metric.getValue().doubleValue();
            text.append("# TYPE ")
                    .append(counter ? name.substring(0, name.length() - "_total".length()) : name)
                    .append(counter ? " counter\n" : " gauge\n")
                    .append(name)
                    .append(String.format(Locale.ROOT, " %s%n", value));
        });
        return Answer.text(
                200,
                "application/openmetrics-text; version=1.0.0; charset=utf-8",
                text.append("# EOF\n").toString());
    }

    private ObjectNode debug() {
        ObjectNode root = JSON.objectNode();
        ObjectNode all = root.putObject("conferences");
        for (Conference conference : conferences.all()) {
            ObjectNode node = all.putObject(conference.internalId()).put("meeting_id", conference.meetingId());
            ObjectNode endpoints = node.putObject("endpoints");
            conference.present().forEach(e -> endpoints.putObject(e.id()));
        }
        root.putObject("load_management").put("stress", Double.toString(statistics.stress()));
        return root;
    }
}
