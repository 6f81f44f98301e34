package org.zhest.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpClient;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ScheduledExecutorService;

/** Calls again and again; one in seven is cancelled in the queue. */
final class RoamingCitizen extends RoamingPage {

    private final CountDownLatch calls;
    private volatile boolean calling;
    private volatile String waiting = "";

    /** @param calls how many are to be had, among all citizens */
    RoamingCitizen(
            HttpClient http,
            List<BackendProcess> nodes,
            ScheduledExecutorService timer,
            long seed,
            CountDownLatch calls) {
        super(http, nodes, timer, seed);
        this.calls = calls;
    }

    @Override
    void hear(String type, JsonNode message) {
        switch (type) {
            case "snapshot" -> {
                if (message.path("call").isNull() && message.path("queue").isNull()) {
                    next();
                }
            }
            case "queued" -> queued(message.path("queue").path("callId").asText());
            case "callEnded" -> next();
            case "refused" -> {
                if (message.path("code").asText().equals("try_again")) {
                    later(200, this::request);
                }
            }
            default -> {
                // Nothing of it changes what this page does next.
            }
        }
    }

    private void next() {
        if (calling) {
            calling = false;
            calls.countDown();
        }
        later(5 + random.nextInt(50), this::request);
    }

    private void request() {
        if (calls.getCount() > 0) {
            calling = true;
            say("requestCall");
        }
    }

    private void queued(String call) {
        if (!call.equals(waiting)) {
            waiting = call;
            if (random.nextInt(7) == 0) {
                later(random.nextInt(200), () -> say("cancelCall", "callId", call));
            }
        }
    }
}
