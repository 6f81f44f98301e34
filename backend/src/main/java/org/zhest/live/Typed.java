package org.zhest.live;

import java.util.UUID;
import org.zhest.signaling.protocol.ServerMessage.TextTyped;

/** A line of real-time text on its way to the node of that account's page. */
public record Typed(UUID account, TextTyped text) {

    /** Where a node takes it, with the account's id behind; refused without the node's secret. */
    public static final String PATH = "/internal/text/";
}
