package org.zhest.signaling.media;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The negotiation with one browser page, or one telephone line: one peer connection, one endpoint on the bridge. At most one offer is open at a
 * time; sources that change meanwhile go into the next one. The offer's text follows from this record alone, so any node
 * can send it again.
 *
 * @param offered number of the newest offer; 0 before the first
 * @param answered number of the newest offer that was answered
 * @param browser null until the first answer
 */
public record Leg(
        Conference conference,
        EndpointId endpoint,
        BridgeTransport bridge,
        Layout layout,
        int offered,
        int answered,
        @Nullable BrowserTransport browser,
        List<Source> sends) {

    /** An offer to send to the page. */
    public record Offer(int version, String sdp) {}

    /** What an answer came to. */
    public sealed interface Answer {
        /** The bridge must hear of it if transport or sources are new. */
        record Taken(Leg leg, BrowserTransport transport, boolean transportIsNew, boolean sourcesAreNew)
                implements Answer {}

        /** An older offer's answer, or one that was given already. */
        record Stale() implements Answer {}

        record Unreadable() implements Answer {}
    }

    /** A leg that the bridge has just made. */
    public static Leg fresh(Conference conference, EndpointId endpoint, BridgeTransport bridge) {
        return new Leg(
                conference,
                endpoint,
                bridge,
                endpoint.isTelephone() ? Layout.TELEPHONE : Layout.PAGE,
                0,
                0,
                null,
                List.of());
    }

    /** This leg with a next offer open, if one may be made now and would say anything new. */
    public Optional<Leg> offering(List<Source> others) {
        Layout next = layout.showing(others);
        boolean open = offered > answered;
        boolean news = offered == 0 || !next.equals(layout);
        return open || !news
                ? Optional.empty()
                : Optional.of(new Leg(conference, endpoint, bridge, next, offered + 1, answered, browser, sends));
    }

    /** The offer that waits for its answer. */
    public Optional<Offer> openOffer() {
        return offered > answered
                ? Optional.of(new Offer(offered, Sdp.offer(endpoint, offered, bridge, layout)))
                : Optional.empty();
    }

    /** Takes the page's answer to offer {@code version}. */
    public Answer answer(int version, String sdp) {
        if (version != offered || offered == answered) {
            return new Answer.Stale();
        }
        Optional<SdpAnswer> read = SdpAnswer.read(sdp, endpoint, layout);
        if (read.isEmpty()) {
            return new Answer.Unreadable();
        }
        BrowserTransport transport = read.get().transport();
        List<Source> sending = read.get().sends();
        return new Answer.Taken(
                new Leg(conference, endpoint, bridge, layout, offered, offered, transport, sending),
                transport,
                !transport.equals(browser),
                !sending.equals(sends));
    }
}
