package org.zhest.infra.gateway;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;
import org.zhest.infra.gateway.sip.Ended;

/** What an operator watches: how calls ended and what was refused. */
final class Counts {
    private final Map<String, LongAdder> ended = new ConcurrentSkipListMap<>();
    private final Map<String, LongAdder> refused = new ConcurrentSkipListMap<>();

    void ended(Ended how) {
        add(ended, "cause=\"" + how.cause().word() + "\",status=\"" + how.status() + "\"");
    }

    void refused(String why) {
        add(refused, "why=\"" + why + "\"");
    }

    private static void add(Map<String, LongAdder> counts, String key) {
        counts.computeIfAbsent(key, k -> new LongAdder()).increment();
    }

    /** In the format of OpenMetrics. */
    String text(Iterable<Leg> legs, long strangers, Webhook webhook) {
        Map<String, Integer> states = new TreeMap<>();
        for (LegState state : LegState.values()) {
            states.put(state.word(), 0);
        }
        legs.forEach(leg -> states.merge(leg.state().word(), 1, Integer::sum));
        StringBuilder text = new StringBuilder("# TYPE zhest_gateway_legs gauge\n");
        states.forEach((state, number) -> line(text, "zhest_gateway_legs", "state=\"" + state + "\"", number));
        text.append("# TYPE zhest_gateway_calls counter\n");
        ended.forEach((labels, number) -> line(text, "zhest_gateway_calls_total", labels, number.sum()));
        text.append("# TYPE zhest_gateway_refused counter\n");
        refused.forEach((labels, number) -> line(text, "zhest_gateway_refused_total", labels, number.sum()));
        line(text, "zhest_gateway_refused_total", "why=\"unknownSource\"", strangers);
        text.append("# TYPE zhest_gateway_events counter\n");
        line(text, "zhest_gateway_events_total", "outcome=\"taken\"", webhook.delivered());
        line(text, "zhest_gateway_events_total", "outcome=\"dropped\"", webhook.dropped());
        return text.append("# EOF\n").toString();
    }

    private static void line(StringBuilder text, String name, String labels, long value) {
        text.append(name).append('{').append(labels).append("} ").append(value).append('\n');
    }
}
