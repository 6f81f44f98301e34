package org.zhest.live;

import java.util.UUID;
import org.zhest.signaling.protocol.ServerMessage;

/** The pages that are connected to this node, and those that were a moment ago. */
public interface LocalPages {

    boolean isConnected(UUID account);

    /** Numbers the message for replay and sends it; to nobody if the account has no page here. */
    void deliver(UUID account, ServerMessage message);
}
