package org.zhest.local.callers;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.time.InstantSource;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.zhest.infra.gateway.sound.Humming;
import org.zhest.infra.gateway.sound.Listening;
import org.zhest.infra.rtp.DtlsIdentity;
import org.zhest.infra.rtp.RtpPeer;
import org.zhest.infra.rtp.TransportEvents;
import org.zhest.infra.rtp.packet.RtpPacket;

/** Somebody in a call without a browser: answers the product's offers, sends a recorded picture and a hum, and counts what comes of whom. */
public final class ReplayedPage implements AutoCloseable {
    private static final DtlsIdentity IDENTITY =
            DtlsIdentity.generate(InstantSource.system().instant());

    private final SocketPage socket;
    private final Humming voice = new Humming();
    private final Recording picture = new Recording();
    private final ScheduledExecutorService pace = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("replayed-page").factory());
    private final Map<String, AtomicLong> received = new ConcurrentHashMap<>();
    private final Map<String, Listening> ears = new ConcurrentHashMap<>();
    private volatile Map<Integer, String> sources = Map.of();
    private volatile JsonNode call = Account.JSON.createObjectNode();
    private volatile @Nullable RtpPeer peer;
    private String endpoint = "";

    /** @param tone what is hummed, in Hz */
    public ReplayedPage(Account account, double tone) {
        voice.hum(tone);
        socket = account.openSocket(this::hear);
        var _ = pace.scheduleAtFixedRate(this::hum, 0, 20, TimeUnit.MILLISECONDS);
        var _ = pace.scheduleAtFixedRate(this::show, 0, 1_000 / Recording.A_SECOND, TimeUnit.MILLISECONDS);
    }

    /** For what a page says, and waits for. */
    public SocketPage socket() {
        return socket;
    }

    private void hum() {
        voice.next(this::send);
    }

    private void show() {
        picture.next(this::send);
    }

    private void send(byte[] packet, int length) {
        RtpPeer to = peer;
        if (to != null) {
            int _ = to.sendRtp(packet, 0, length);
        }
    }

    private void hear(JsonNode message) {
        switch (message.path("type").asText()) {
            case "callStarted" -> {
                call = message.path("call");
                socket.say(Account.JSON
                        .createObjectNode()
                        .put("type", "setTracks")
                        .put("callId", call.path("callId").asText())
                        .put("camera", true)
                        .put("microphone", true));
            }
            case "callChanged" -> call = message.path("call");
            case "mediaOffer" -> answer(message);
            default -> {
                // Who is told it waits for it.
            }
        }
    }

    private void answer(JsonNode message) {
        OfferedMedia offer = OfferedMedia.read(message.path("sdp").asText());
        RtpPeer way = way(message.path("endpoint").asText(), offer);
        sources = offer.sources();
        socket.say(Account.JSON
                .createObjectNode()
                .put("type", "answerMedia")
                .put("callId", message.path("callId").asText())
                .put("endpoint", endpoint)
                .put("version", message.path("version").asInt())
                .put("sdp", offer.answer(way.local(), voice.ssrc(), picture.ssrc())));
    }

    private RtpPeer way(String named, OfferedMedia offer) {
        RtpPeer known = peer;
        if (known != null && named.equals(endpoint)) {
            return known;
        }
        if (known != null) {
            known.close();
        }
        try {
            RtpPeer fresh = RtpPeer.open(InetAddress.getLoopbackAddress(), IDENTITY, false, new Incoming());
            var _ = fresh.connect(offer.bridge());
            endpoint = named;
            peer = fresh;
            return fresh;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final class Incoming implements TransportEvents {
        private final RtpPacket view = new RtpPacket();

        @Override
        public boolean expects(int ssrc) {
            return sources.containsKey(ssrc);
        }

        @Override
        public void rtp(byte[] buffer, int offset, int length, long nanos) {
            String source = view.wrap(buffer, offset, length) ? sources.get(view.ssrc()) : null;
            if (source == null) {
                return;
            }
            received.computeIfAbsent(source, _ -> new AtomicLong()).incrementAndGet();
            if (view.payloadType() == Humming.OPUS) {
                ears.computeIfAbsent(source, _ -> new Listening()).packet(view);
            }
        }

        @Override
        public void rtcp(byte[] buffer, int offset, int length) {
            // Nobody here shows a picture that would have to be asked for.
        }
    }

    /** The call as it was told last. */
    public JsonNode call() {
        return call;
    }

    /** Packets of each source that is to be received, by the source's name, such as {@code c-1-v0}; 0 where none came yet. */
    public Map<String, Long> received() {
        Map<String, Long> counts = new TreeMap<>();
        sources.values().forEach(source -> {
            AtomicLong count = received.get(source);
            counts.put(source, count == null ? 0 : count.get());
        });
        return counts;
    }

    /** Amplitude of a tone in a voice, of the 8000 that are hummed. */
    public double hears(String source, double tone) {
        Listening ear = ears.get(source);
        return ear == null ? 0 : ear.hears(tone);
    }

    @Override
    public void close() {
        pace.shutdownNow();
        socket.close();
        RtpPeer way = peer;
        if (way != null) {
            way.close();
        }
    }
}
