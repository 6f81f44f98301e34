package org.zhest.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.zhest.infra.embedded.bridge.BridgeClient;
import org.zhest.infra.embedded.bridge.BridgeConfig;
import org.zhest.infra.embedded.bridge.EmbeddedBridge;
import org.zhest.infra.embedded.telephone.EmbeddedTelephones;
import org.zhest.infra.gateway.sound.BridgeSeat;

/** CPU of a gateway process for telephones that talk in pairs, and how soon a call rings. */
final class Phone implements Bench {

    private static final int WARM_UP_SECONDS = 20;
    private static final int SECONDS = 30;
    private static final int[] LEGS = {1, 10, 30};
    private static final int DIALS = 40;

    /** Answers at once, and speaks. */
    private static final String SPEAKS = "112";

    /** Rings for ever. */
    private static final String RINGS = "+74830000402";

    private final Path checkout;

    Phone(Path checkout) {
        this.checkout = checkout;
    }

    @Override
    public String name() {
        return "phone";
    }

    @Override
    public String about() {
        return "CPU of zhest-gateway for 1, 10 and 30 telephones (PCMA, in pairs in conferences), beside rtpengine between PCMA and Opus in plain RTP; the time from command to ringing";
    }

    @Override
    public List<Result> measure() throws Exception {
        List<Result> results = new ArrayList<>();
        for (int legs : LEGS) {
            try (Stage stage = new Stage()) {
                Bench.progress("zhest-gateway, %d legs: %d s to warm up, %d s measured"
                        .formatted(legs, WARM_UP_SECONDS, SECONDS));
                stage.talk(legs);
                double percent = stage.cpu();
                results.add(Result.lower(
                                "CPU of one core, " + legs + (legs == 1 ? " leg alone" : " legs"),
                                "%",
                                percent,
                                SECONDS)
                        .beside("rtpengine", rtpengine(legs)));
                if (legs == 1) {
                    List<Double> ringing = stage.ringing();
                    results.add(Result.lower("command to ringing, median", "ms", Numbers.median(ringing), DIALS));
                    results.add(Result.lower("command to ringing, p95", "ms", Numbers.p95(ringing), DIALS));
                }
            }
        }
        return results;
    }

    /** The same number of legs between PCMA and Opus, without what a conference needs: ICE, DTLS-SRTP, mixing. */
    private static double rtpengine(int legs) throws IOException, InterruptedException {
        try (Rtpengine engine = new Rtpengine()) {
            Bench.progress("rtpengine, %d legs".formatted(legs));
            for (int i = 0; i < legs; i++) {
                engine.talk();
            }
            Thread.sleep(WARM_UP_SECONDS * 1000L);
            ProcessCpu cpu = new ProcessCpu(engine.pid());
            cpu.begin();
            Thread.sleep(SECONDS * 1000L);
            double percent = cpu.percent();
            engine.check();
            return percent;
        }
    }

    /** Telephones and a bridge in here, the gateway in a process of its own. */
    private final class Stage implements AutoCloseable {
        private final EmbeddedTelephones telephones = EmbeddedTelephones.start(0);
        private final EmbeddedBridge bridge = EmbeddedBridge.start(BridgeConfig.loopback(0, 0));
        private final BridgeClient client = new BridgeClient(bridge.restUrl());
        private final GatewayProcess gateway =
                new GatewayProcess(checkout, telephones.address().getPort());

        Stage() throws Exception {}

        /** A leg, its seat at the bridge, and the source that it has there. */
        private record Seated(String leg, BridgeSeat seat, long ssrc) {}

        void talk(int legs) throws Exception {
            for (int i = 0; i < legs; i += 2) {
                String conference = "bench-" + i / 2;
                Seated one = call(conference, "leg-" + i, Map.of());
                if (i + 1 < legs) {
                    Seated other = call(conference, "leg-" + (i + 1), Map.of(one.leg, one.ssrc));
                    JsonNode _ = gateway.command(
                            "POST",
                            "/v1/legs/" + one.leg + "/conference",
                            body("offer", one.seat.offer(Map.of(other.leg, other.ssrc))));
                }
            }
            for (int i = 0; i < legs; i++) {
                long _ = gateway.await("leg-" + i, "answered");
                long _ = gateway.await("leg-" + i, "conferenceBack");
            }
        }

        private Seated call(String conference, String leg, Map<String, Long> others) throws Exception {
            BridgeSeat seat = new BridgeSeat(client, conference, leg);
            ObjectNode order =
                    BridgeClient.JSON.createObjectNode().put("to", SPEAKS).put("conference", seat.offer(others));
            JsonNode view = gateway.command("PUT", "/v1/legs/" + leg, order.toString());
            return new Seated(leg, seat, seat.take(view.path("answer").asText()));
        }

        double cpu() throws Exception {
            Thread.sleep(WARM_UP_SECONDS * 1000L);
            ProcessCpu cpu = new ProcessCpu(gateway.pid());
            cpu.begin();
            Thread.sleep(SECONDS * 1000L);
            double percent = cpu.percent();
            for (JsonNode leg : gateway.command("GET", "/v1/legs", "").path("legs")) {
                if (!leg.path("state").asText().equals("answered")) {
                    throw new IOException("a leg did not last");
                }
            }
            return percent;
        }

        List<Double> ringing() throws Exception {
            List<Double> millis = new ArrayList<>();
            for (int i = 0; i < DIALS; i++) {
                String leg = "ring-" + i;
                long begun = System.nanoTime();
                JsonNode _ = gateway.command("PUT", "/v1/legs/" + leg, body("to", RINGS));
                millis.add((gateway.await(leg, "ringing") - begun) / 1e6);
                JsonNode _ = gateway.command("DELETE", "/v1/legs/" + leg, "");
                long _ = gateway.await(leg, "ended");
            }
            return millis;
        }

        private static String body(String name, String value) {
            return BridgeClient.JSON.createObjectNode().put(name, value).toString();
        }

        @Override
        public void close() {
            gateway.close();
            client.close();
            bridge.close();
            telephones.close();
        }
    }
}
