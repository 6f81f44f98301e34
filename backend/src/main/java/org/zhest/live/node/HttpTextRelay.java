package org.zhest.live.node;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.zhest.live.NodeAddress;
import org.zhest.live.NodeLeases;
import org.zhest.live.TextRelay;
import org.zhest.live.Typed;
import org.zhest.live.effect.InOrder;
import org.zhest.signaling.call.CallId;
import org.zhest.signaling.protocol.Codec;
import org.zhest.signaling.protocol.ServerMessage.TextLine;
import org.zhest.signaling.protocol.ServerMessage.TextTyped;

/**
 * Real-time text from node to node over HTTP: the database must not see it. A line that is lost stands on the typist's own
 * page and goes out again with its next letter, or when that page comes back.
 */
@Component
class HttpTextRelay implements TextRelay {

    private static final Logger LOG = LoggerFactory.getLogger(HttpTextRelay.class);
    private static final Duration WITHIN = Duration.ofSeconds(2);

    /** Together a second: a letter later than that helps nobody. */
    private static final int ATTEMPTS = 5;

    private static final Duration BETWEEN = Duration.ofMillis(200);

    private final NodeLeases nodes;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(1))
            .build();
    private final InOrder<CallId> inOrder = new InOrder<>();

    HttpTextRelay(NodeLeases nodes) {
        this.nodes = nodes;
    }

    @Override
    public void send(UUID account, CallId call, TextLine line) {
        Typed typed = new Typed(account, new TextTyped(call.value(), line));
        inOrder.run(call, () -> {
            for (int attempt = 1; attempt <= ATTEMPTS && !delivered(typed); attempt++) {
                pause();
            }
        });
    }

    /** A page that is on its way to another node is there in a moment; so is a node that has just begun. */
    private boolean delivered(Typed typed) {
        return nodes.placeOf(typed.account())
                .filter(place -> post(place.address(), typed))
                .isPresent();
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** @return whether that node took it */
    private boolean post(NodeAddress node, Typed typed) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(node.url() + Typed.PATH + typed.account()))
                .header("Authorization", "Bearer " + node.secret())
                .header("Content-Type", "application/octet-stream")
                .timeout(WITHIN)
                .POST(HttpRequest.BodyPublishers.ofString(Codec.write(typed.text(), null)))
                .build();
        try {
            int status =
                    http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            if (status != 204) {
                LOG.warn("another node answered {} to text", status);
            }
            return status == 204;
        } catch (IOException e) {
            LOG.warn("another node was not reached with text: {}", e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }
}
