package org.zhest.live;

import java.util.UUID;
import org.zhest.signaling.protocol.ServerMessage;

/** Brings a message to an account's page, wherever that is connected; nobody connected: the snapshot will tell. */
public interface Courier {

    /** Numbers the message for replay and sends it. */
    void deliver(UUID account, ServerMessage message);

    /** Sends a fresh snapshot instead: what the page should know may not have reached it. */
    void refresh(UUID account);
}
