package org.zhest.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpClient;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;

/** Is ready whenever it may be; accepts most offers, declines some, lets some ring out, and ends calls soon. */
final class RoamingInterpreter extends RoamingPage {

    RoamingInterpreter(HttpClient http, List<BackendProcess> nodes, ScheduledExecutorService timer, long seed) {
        super(http, nodes, timer, seed);
    }

    @Override
    void hear(String type, JsonNode message) {
        switch (type) {
            case "snapshot" -> {
                state(message.path("presence"));
                if (message.path("offer").isObject()) {
                    answer(message.path("offer").path("offerId").asText());
                }
                talk(message.path("call"));
            }
            case "stateChanged" -> state(message.path("presence"));
            case "offered" -> answer(message.path("offer").path("offerId").asText());
            case "callStarted" -> talk(message.path("call"));
            default -> {
                // Nothing of it changes what this page does next.
            }
        }
    }

    private void state(JsonNode presence) {
        String state = presence.path("state").asText();
        if (!state.equals("ready") && !state.equals("busy")) {
            later(random.nextInt(20), () -> say("setState", "state", "ready"));
        }
    }

    private void answer(String offer) {
        int way = random.nextInt(20);
        if (way == 0) {
            say("declineOffer", "offerId", offer, "reason", "other");
        } else if (way > 1) {
            say("acceptOffer", "offerId", offer);
        }
    }

    private void talk(JsonNode call) {
        if (call.isObject()) {
            later(
                    20 + random.nextInt(200),
                    () -> say("endCall", "callId", call.path("callId").asText()));
        }
    }
}
