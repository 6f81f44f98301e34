package org.zhest.local.callers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A page that is only its socket: it draws nothing, so what it waits for is the server's doing. */
public final class SocketPage implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 20;

    private final BlockingQueue<Received> received = new LinkedBlockingQueue<>();
    private final Consumer<JsonNode> listener;
    private final WebSocket socket;

    /** @param nanos {@link System#nanoTime()} of its arrival */
    public record Received(JsonNode message, long nanos) {}

    /** @param listener told of each message before whoever waits for it */
    SocketPage(HttpClient http, URI address, String origin, Consumer<JsonNode> listener) {
        this.listener = listener;
        socket = http.newWebSocketBuilder()
                .subprotocols("zhest.v1")
                .header("Origin", origin)
                .buildAsync(address, new Listener())
                .join();
        say("hello");
    }

    public void say(String type, String... fields) {
        ObjectNode message = Account.JSON.createObjectNode().put("type", type);
        for (int i = 0; i < fields.length; i += 2) {
            message.put(fields[i], fields[i + 1]);
        }
        say(message);
    }

    /** Thread-safe, as a socket by itself is not. */
    public void say(ObjectNode message) {
        synchronized (received) {
            socket.sendText(message.toString(), true).join();
        }
    }

    /** The next message of that type; others before it are of no interest. */
    public Received await(String type) throws IOException, InterruptedException {
        while (true) {
            Received next = received.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (next == null) {
                throw new IOException("no " + type + " came");
            }
            if (next.message().path("type").asText().equals(type)) {
                return next;
            }
        }
    }

    /** The next change to that state of one's own. */
    public void awaitState(String state) throws IOException, InterruptedException {
        while (!await("stateChanged")
                .message()
                .path("presence")
                .path("state")
                .asText()
                .equals(state)) {}
    }

    @Override
    public void close() {
        socket.abort();
    }

    private final class Listener implements WebSocket.Listener {
        private final StringBuilder text = new StringBuilder();

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
            text.append(data);
            if (last) {
                long nanos = System.nanoTime();
                try {
                    JsonNode message = Account.JSON.readTree(text.toString());
                    listener.accept(message);
                    received.add(new Received(message, nanos));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                text.setLength(0);
            }
            from.request(1);
            return null;
        }
    }
}
