package org.zhest.infra.embedded.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A call moves off a bridge that drains as COLIBRI2 section 8 says: fresh endpoints on another, and the old ones till then. */
class MoveTest {
    private static final String CONFERENCE = "moving";

    private EmbeddedBridge old;
    private EmbeddedBridge next;
    private BridgeClient oldClient;
    private BridgeClient nextClient;

    private record Pair(Caller sender, Caller receiver) {
        static Pair on(BridgeClient client, String suffix, int ssrc) {
            try {
                return new Pair(
                        Caller.join(client, CONFERENCE, "c-" + suffix, ssrc),
                        Caller.join(client, CONFERENCE, "i-" + suffix, ssrc + 100));
            } catch (Exception e) {
                throw new CompletionException(e);
            }
        }

        Set<Integer> arrived() {
            return new TreeSet<>(receiver.received(sender.video));
        }

        void leave() throws IOException {
            sender.leave();
            receiver.leave();
        }
    }

    @BeforeEach
    void start() throws IOException {
        old = EmbeddedBridge.start(BridgeConfig.loopback(0, 0));
        next = EmbeddedBridge.start(BridgeConfig.loopback(0, 0));
        oldClient = new BridgeClient(old.restUrl());
        nextClient = new BridgeClient(next.restUrl());
    }

    @AfterEach
    void stop() {
        oldClient.close();
        nextClient.close();
        old.close();
        next.close();
    }

    @Test
    void no_picture_is_missed_while_a_call_is_on_both_bridges() throws Exception {
        int[] frame = {0};
        Pair before = Pair.on(oldClient, "1", 1000);
        Until.isTrue(() -> {
            before.sender().sendVideo(++frame[0]);
            return before.arrived().size() > 10;
        });
        oldClient.post("/colibri/drain/enable", "");

        CompletableFuture<Pair> joining = CompletableFuture.supplyAsync(() -> Pair.on(nextClient, "2", 3000));
        Until.isTrue(() -> {
            before.sender().sendVideo(++frame[0]);
            return joining.isDone();
        });
        Pair after = joining.join();
        Until.isTrue(() -> {
            before.sender().sendVideo(++frame[0]);
            after.sender().sendVideo(frame[0]);
            return after.arrived().size() > 10;
        });
        Set<Integer> seen = before.arrived();
        before.leave();
        int changedOver = frame[0];
        Until.isTrue(() -> {
            after.sender().sendVideo(++frame[0]);
            return after.arrived().contains(changedOver + 10);
        });

        seen.addAll(after.arrived());
        int first = seen.iterator().next();
        assertThat(seen)
                .containsAll(
                        IntStream.rangeClosed(first, changedOver + 10).boxed().toList());
        assertThat(oldClient.get("/colibri/stats").json().path("conferences").asInt())
                .isZero();
        assertThat(oldClient.get("/colibri/stats").json().path("drain").asBoolean())
                .isTrue();
        after.leave();
    }

    @Test
    void a_bridge_names_its_region_where_it_has_one() throws IOException {
        assertThat(oldClient.get("/colibri/stats").json().has("region")).isFalse();
        BridgeConfig north = BridgeMain.parse("--rest=127.0.0.1:0", "--media=127.0.0.1:0", "--region=north");
        try (EmbeddedBridge named = EmbeddedBridge.start(north);
                BridgeClient client = new BridgeClient(named.restUrl())) {
            assertThat(client.get("/colibri/stats").json().path("region").asText())
                    .isEqualTo("north");
        }
    }
}
