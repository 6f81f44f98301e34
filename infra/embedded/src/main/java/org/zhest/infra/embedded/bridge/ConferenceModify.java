package org.zhest.infra.embedded.bridge;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A Colibri2 request as it came, checked for its shape only. */
record ConferenceModify(
        @Nullable String meetingId,
        @Nullable String name,
        boolean create,
        boolean expire,
        List<EndpointModify> endpoints) {

    /** What is asked of one endpoint; what is null is left as it is. */
    record EndpointModify(
            String id,
            boolean create,
            boolean expire,
            List<String> capabilities,
            @Nullable List<Media> medias,
            @Nullable Transport transport,
            @Nullable List<Source> sources,
            @Nullable ForceMute forceMute,
            @Nullable Integer initialLastN) {

        /** Whether this needs an endpoint to work on; the bridge takes one such endpoint in a request. */
        boolean updates() {
            return create || medias != null || transport != null || sources != null;
        }
    }

    /** @param type {@code audio} or {@code video} */
    record Media(String type, List<PayloadType> payloadTypes, Map<String, Integer> extensions) {}

    /**
     * @param id as written: that it is a number is found only when it is applied
     * @param feedback such as {@code nack pli}
     */
    record PayloadType(String name, String id, Map<String, String> parameters, List<String> feedback) {}

    /** @param remote what the other side said about itself, or null where only the role is set */
    record Transport(
            boolean iceControlling, boolean sctp, @Nullable Remote remote) {}

    /** @param setup the other side's DTLS role */
    record Remote(
            @Nullable String ufrag,
            @Nullable String password,
            @Nullable String hash,
            @Nullable String fingerprint,
            @Nullable String setup) {}

    /**
     * @param ssrcs 32-bit, as signed integers
     * @param retransmissions pairs of a source and its RTX source ({@code FID} groups, RFC 5576)
     */
    record Source(String type, List<Integer> ssrcs, List<int[]> retransmissions) {}

    record ForceMute(boolean audio, boolean video) {}
}
