package org.zhest.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.zhest.local.callers.Account;
import org.zhest.local.callers.SocketPage;

/** The share of a call's start that is the server's alone: accept received → SDP offers sent to both sides. */
final class OffersAfterAccept {

    private static final int WARM_UP = 20;

    private OffersAfterAccept() {}

    /** @return milliseconds, one for each call, from the accept leaving one socket to the later offer reaching its own */
    static List<Double> measure(String url, int calls) throws IOException, InterruptedException {
        Bench.progress("%d calls without browsers, %d before them to warm up".formatted(calls, WARM_UP));
        List<Double> millis = new ArrayList<>();
        try (Account citizen = new Account(url, "citizen2");
                Account interpreter = new Account(url, "interpreter2");
                SocketPage caller = citizen.openSocket();
                SocketPage console = interpreter.openSocket()) {
            caller.await("snapshot");
            console.await("snapshot");
            for (int call = 0; call < WARM_UP + calls; call++) {
                console.say("setState", "state", "ready");
                caller.say("requestCall");
                String offer = console.await("offered")
                        .message()
                        .path("offer")
                        .path("offerId")
                        .asText();
                long accepted = System.nanoTime();
                console.say("acceptOffer", "offerId", offer);
                SocketPage.Received first = console.await("mediaOffer");
                SocketPage.Received second = caller.await("mediaOffer");
                if (call >= WARM_UP) {
                    millis.add((Math.max(first.nanos(), second.nanos()) - accepted) / 1e6);
                }
                caller.say("endCall", "callId", first.message().path("callId").asText());
                console.await("callEnded");
                caller.await("callEnded");
            }
        }
        return millis;
    }
}
