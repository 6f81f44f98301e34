package org.zhest.signaling.protocol;

/** Why media of a leg does not work, as its page sees it. */
public enum MediaFailure {
    ICE_FAILED,
    NO_FRAMES,
    PEER_CONNECTION_FAILED
}
