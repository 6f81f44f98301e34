package org.zhest.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.zhest.local.callers.Account;

/** A page without a picture that comes back to another node whenever its own is gone. It never waits; it reacts. */
abstract class RoamingPage {

    private static final int COMES_BACK_AFTER_MILLIS = 300;

    final Random random;
    final ScheduledExecutorService timer;
    private final HttpClient http;
    private final List<BackendProcess> nodes;
    private volatile @Nullable WebSocket socket;
    private volatile boolean leaving;

    RoamingPage(HttpClient http, List<BackendProcess> nodes, ScheduledExecutorService timer, long seed) {
        this.http = http;
        this.nodes = nodes;
        this.timer = timer;
        this.random = new Random(seed);
    }

    /** What the server said; on one thread at a time for each socket. */
    abstract void hear(String type, JsonNode message);

    final void come() {
        List<BackendProcess> living =
                nodes.stream().filter(BackendProcess::lives).toList();
        String url = living.get(random.nextInt(living.size())).url();
        http.newWebSocketBuilder()
                .subprotocols("zhest.v1")
                .header("Origin", url)
                .buildAsync(URI.create(url.replaceFirst("^http", "ws") + "/ws"), new Listener())
                .whenComplete((_, failure) -> {
                    if (failure != null) {
                        comeBack();
                    }
                });
    }

    final void leave() {
        leaving = true;
        WebSocket open = socket;
        if (open != null) {
            open.abort();
        }
    }

    final void later(int millis, Runnable task) {
        timer.schedule(task, millis, TimeUnit.MILLISECONDS);
    }

    final void say(String type, String... fields) {
        ObjectNode message = Account.JSON.createObjectNode().put("type", type);
        for (int i = 0; i < fields.length; i += 2) {
            message.put(fields[i], fields[i + 1]);
        }
        WebSocket open = socket;
        if (open != null && !leaving) {
            synchronized (open) {
                open.sendText(message.toString(), true).exceptionally(gone -> open);
            }
        }
    }

    private void comeBack() {
        if (!leaving) {
            later(COMES_BACK_AFTER_MILLIS, this::come);
        }
    }

    private final class Listener implements WebSocket.Listener {
        private final StringBuilder text = new StringBuilder();

        @Override
        public void onOpen(WebSocket opened) {
            socket = opened;
            say("hello");
            opened.request(1);
        }

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
            text.append(data);
            if (last) {
                try {
                    JsonNode message = Account.JSON.readTree(text.toString());
                    hear(message.path("type").asText(), message);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                text.setLength(0);
            }
            from.request(1);
            return null;
        }

        @Override
        public @Nullable CompletionStage<?> onClose(WebSocket from, int status, String reason) {
            comeBack();
            return null;
        }

        @Override
        public void onError(WebSocket from, Throwable error) {
            comeBack();
        }
    }
}
