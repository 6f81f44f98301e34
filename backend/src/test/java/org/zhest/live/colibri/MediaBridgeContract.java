package org.zhest.live.colibri;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhest.signaling.media.BridgeFailure;
import org.zhest.signaling.media.BridgeTransport;
import org.zhest.signaling.media.BridgeTransport.Fingerprint;
import org.zhest.signaling.media.BrowserTransport;
import org.zhest.signaling.media.Conference;
import org.zhest.signaling.media.EndpointId;
import org.zhest.signaling.media.MediaBridge;
import org.zhest.signaling.media.MediaKind;
import org.zhest.signaling.media.Source;

/** What calls rely on of every bridge: the real adapter on a real bridge, and the fake that stands for it in tests. */
abstract class MediaBridgeContract {

    private static final EndpointId CITIZEN = new EndpointId("c-1");
    private static final EndpointId INTERPRETER = new EndpointId("i-2");
    private static final BrowserTransport BROWSER = new BrowserTransport(
            "b6rf", "hjFa/gV7B6QLM3fgxuptCkq1", new Fingerprint("sha-256", "55:".repeat(31) + "55"), "active");

    private final Conference conference = new Conference(UUID.randomUUID().toString());

    abstract MediaBridge bridge();

    @Test
    void a_conference_opens_with_its_first_endpoint_and_takes_a_second() {
        BridgeTransport first = bridge().open(conference, CITIZEN);
        BridgeTransport second = bridge().join(conference, INTERPRETER);
        assertThat(first.candidates()).isNotEmpty();
        assertThat(first.fingerprint()).isEqualTo(second.fingerprint());
        assertThat(first.pwd()).hasSizeGreaterThanOrEqualTo(22);
        bridge().close(conference);
    }

    @Test
    void an_endpoint_is_connected_updated_and_leaves() {
        bridge().open(conference, CITIZEN);
        bridge().join(conference, INTERPRETER);
        Source audio = new Source(CITIZEN, MediaKind.AUDIO, 3_806_215_265L, null);
        Source video = new Source(CITIZEN, MediaKind.VIDEO, 2_516_218_155L, 1_345_608_892L);
        bridge().connect(conference, CITIZEN, BROWSER, List.of(audio, video));
        bridge().update(conference, CITIZEN, List.of(audio));
        bridge().leave(conference, CITIZEN);
        bridge().leave(conference, CITIZEN);
        assertThat(bridge().join(conference, new EndpointId("c-3")).candidates())
                .isNotEmpty();
        bridge().close(conference);
    }

    @Test
    void a_conference_goes_with_its_last_endpoint() {
        bridge().open(conference, CITIZEN);
        bridge().leave(conference, CITIZEN);
        assertFailure(() -> bridge().join(conference, INTERPRETER), BridgeFailure.Kind.NO_CONFERENCE);
        bridge().open(conference, CITIZEN);
        bridge().close(conference);
    }

    @Test
    void a_conference_opens_once() {
        bridge().open(conference, CITIZEN);
        assertFailure(() -> bridge().open(conference, INTERPRETER), BridgeFailure.Kind.REFUSED);
        bridge().close(conference);
    }

    @Test
    void what_is_not_there_is_no_conference_and_may_be_closed_all_the_same() {
        assertFailure(() -> bridge().join(conference, CITIZEN), BridgeFailure.Kind.NO_CONFERENCE);
        bridge().close(conference);
        bridge().leave(conference, CITIZEN);
    }

    @Test
    void an_endpoint_that_was_never_made_is_refused() {
        bridge().open(conference, CITIZEN);
        assertFailure(() -> bridge().update(conference, INTERPRETER, List.of()), BridgeFailure.Kind.REFUSED);
        bridge().close(conference);
    }

    private static void assertFailure(Runnable request, BridgeFailure.Kind kind) {
        assertThatThrownBy(request::run)
                .isInstanceOfSatisfying(
                        BridgeFailure.class,
                        failure -> assertThat(failure.kind()).isEqualTo(kind));
    }
}
