package org.zhest.live;

import java.util.UUID;
import org.zhest.signaling.protocol.ServerMessage;

/** What one node has for another. Published as an event on the node that it is for. */
public sealed interface NodeMessage {

    UUID account();

    /** For the account's page. Never a line of real-time text: that goes by {@link TextRelay}. */
    record ToPage(UUID account, ServerMessage message) implements NodeMessage {
        public ToPage {
            if (message instanceof ServerMessage.TextTyped) {
                throw new IllegalArgumentException("what is said in a call is written nowhere");
            }
        }
    }

    /** The account's page gets a fresh snapshot: something that it should know may not have reached it. */
    record Refresh(UUID account) implements NodeMessage {}

    /** The account has a newer page elsewhere; the socket of that connection is closed. */
    record Replaced(UUID account, UUID connection) implements NodeMessage {}

    /** Sessions of the account ended: its sockets are held to theirs at once. */
    record SessionsEnded(UUID account) implements NodeMessage {}
}
