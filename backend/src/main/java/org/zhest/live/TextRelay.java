package org.zhest.live;

import java.util.UUID;
import org.zhest.signaling.call.CallId;
import org.zhest.signaling.protocol.ServerMessage.TextLine;

/** Brings real-time text to a page on another node, in order for each call. It is written nowhere on its way. */
public interface TextRelay {

    void send(UUID account, CallId call, TextLine line);
}
