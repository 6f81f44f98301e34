package org.zhest.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.zhest.signaling.protocol.ClientMessage;
import org.zhest.signaling.protocol.Codec;
import org.zhest.signaling.protocol.Limits;
import org.zhest.signaling.protocol.Refusal;
import org.zhest.signaling.protocol.ServerMessage;

/** A page on the socket, as the backend sees one: says messages, waits for messages. */
public final class Page implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final BlockingQueue<Codec.FromServer> received = new LinkedBlockingQueue<>();
    private final List<Codec.FromServer> skipped = new ArrayList<>();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final WebSocket socket;
    private long ref;

    private Page(WebSocket.Builder builder, URI address) {
        socket = builder.buildAsync(address, new Listener()).join();
    }

    /** Opens a socket with the cookies of a browser; it has not said hello yet. */
    public static Page open(Browser browser) {
        WebSocket.Builder builder = HTTP.newWebSocketBuilder().subprotocols(Limits.SUBPROTOCOL);
        browser.cookie("SESSION").ifPresent(session -> builder.header("Cookie", "SESSION=" + session));
        return new Page(builder, browser.socketAddress());
    }

    /** Opens a socket and is greeted. */
    public static Page greeted(Browser browser) {
        Page page = open(browser);
        page.say(new ClientMessage.Hello(null, null));
        page.await(ServerMessage.Snapshot.class);
        return page;
    }

    /** @return the number by which a refusal will name this command */
    public long say(ClientMessage message) {
        sayText(Codec.write(message, ++ref));
        return ref;
    }

    public void sayText(String text) {
        socket.sendText(text, true).join();
    }

    /** Like {@link #sayText}, on a socket that may be closed by now. */
    public void trySayText(String text) {
        try {
            sayText(text);
        } catch (CompletionException e) {
            closed.completeOnTimeout(1006, 5, TimeUnit.SECONDS);
        }
    }

    public void sayBinary() {
        socket.sendBinary(ByteBuffer.wrap(new byte[] {1}), true).join();
    }

    /** Waits for the next message of that type; others that come before it are left for later. */
    public <M extends ServerMessage> M await(Class<M> type) {
        return type.cast(awaitNumbered(type, _ -> true).message());
    }

    public <M extends ServerMessage> M await(Class<M> type, Predicate<M> wanted) {
        return type.cast(awaitNumbered(type, wanted).message());
    }

    public <M extends ServerMessage> Codec.FromServer awaitNumbered(Class<M> type, Predicate<M> wanted) {
        for (Codec.FromServer message : List.copyOf(skipped)) {
            if (type.isInstance(message.message()) && wanted.test(type.cast(message.message()))) {
                skipped.remove(message);
                return message;
            }
        }
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            Codec.FromServer next = poll(until - System.nanoTime());
            if (next == null) {
                return fail("no %s came; there were %s, closed: %s", type.getSimpleName(), skipped, closed);
            }
            if (type.isInstance(next.message()) && wanted.test(type.cast(next.message()))) {
                return next;
            }
            skipped.add(next);
        }
    }

    /** Says a command that must be refused. */
    public Refusal refusedFor(ClientMessage message) {
        long mine = say(message);
        return await(ServerMessage.Refused.class, refused -> Long.valueOf(mine).equals(refused.ref()))
                .code();
    }

    /** @return the code that the server closed with */
    public int awaitClose() {
        try {
            return closed.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (Exception e) {
            return fail("the socket stayed open", e);
        }
    }

    /** Nothing of that type has come so far: what was said before is certainly answered. */
    public void assertNone(Class<? extends ServerMessage> type) {
        assertNone(type, _ -> true);
    }

    public <M extends ServerMessage> void assertNone(Class<M> type, Predicate<M> unwanted) {
        refusedFor(new ClientMessage.EndCall(new UUID(0, 0)));
        assertThat(skipped)
                .noneMatch(
                        message -> type.isInstance(message.message()) && unwanted.test(type.cast(message.message())));
    }

    /** Nothing of that type has come before the last that was waited for. */
    public void assertNothingHeard(Class<? extends ServerMessage> type) {
        assertThat(skipped).noneMatch(message -> type.isInstance(message.message()));
    }

    @Override
    public void close() {
        socket.abort();
    }

    private Codec.@Nullable FromServer poll(long nanos) {
        try {
            return received.poll(nanos, TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private final class Listener implements WebSocket.Listener {
        private final StringBuilder text = new StringBuilder();

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
            text.append(data);
            if (last) {
                received.add(Codec.readServer(text.toString()));
                text.setLength(0);
            }
            from.request(1);
            return null;
        }

        @Override
        public @Nullable CompletionStage<?> onClose(WebSocket from, int statusCode, String reason) {
            closed.complete(statusCode);
            return null;
        }

        @Override
        public void onError(WebSocket from, Throwable error) {
            closed.complete(1006);
        }
    }
}
