package org.zhest.infra.embedded.bridge;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The header extensions that one endpoint negotiated for one kind of media: id by URI (RFC 8285). */
final class HeaderExtensions {
    private static final String TRANSPORT_CC =
            "http://www.ietf.org/id/draft-holmer-rmcat-transport-wide-cc-extensions-01";

    static final HeaderExtensions NONE = new HeaderExtensions(Map.of());

    private final Map<String, Integer> ids;
    private final int transportSequence;
    private final Map<HeaderExtensions, byte[]> tables = new ConcurrentHashMap<>();

    HeaderExtensions(Map<String, Integer> ids) {
        this.ids = Map.copyOf(ids);
        this.transportSequence = this.ids.getOrDefault(TRANSPORT_CC, -1);
    }

    /** Id of the transport-wide sequence number, or -1. */
    int transportSequence() {
        return transportSequence;
    }

    /** Ids of {@code receiver} by ids of this, 0 where it did not negotiate one; empty where both number alike. */
    byte[] tableFor(HeaderExtensions receiver) {
        byte[] known = tables.get(receiver);
        return known != null ? known : tables.computeIfAbsent(receiver, this::table);
    }

    private byte[] table(HeaderExtensions receiver) {
        if (ids.equals(receiver.ids)) {
            return new byte[0];
        }
        byte[] table = new byte[256];
        ids.forEach((uri, id) -> table[id] = receiver.ids.getOrDefault(uri, 0).byteValue());
        return table;
    }
}
