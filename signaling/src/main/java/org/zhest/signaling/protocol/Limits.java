package org.zhest.signaling.protocol;

import java.time.Duration;

/** The bounds of the protocol, as PROTOCOL.md publishes them. */
public final class Limits {
    /** The subprotocol that a page asks for and the server grants. */
    public static final String SUBPROTOCOL = "zhest.v1";
    /** Bytes of one text message; more closes with {@link CloseCode#TOO_BIG}. */
    public static final int MAX_MESSAGE_BYTES = 64 * 1024;
    /** Messages a second from one socket; past the burst it closes with {@link CloseCode#TOO_MANY}. */
    public static final int MESSAGES_PER_SECOND = 50;
    /** Messages that may come at once. */
    public static final int MESSAGE_BURST = 100;
    /** Characters of one line of real-time text. */
    public static final int MAX_TEXT_LINE = 1_000;
    /** Lines of real-time text of one participant in one call. */
    public static final int MAX_TEXT_LINES = 2_000;
    /** Characters of an SDP answer. */
    public static final int MAX_SDP = 48 * 1024;
    /** Messages kept for each account, so that a page that was away resumes without a snapshot. */
    public static final int REPLAY_MESSAGES = 256;
    /** How often the server pings. A browser answers without script. */
    public static final Duration PING_INTERVAL = Duration.ofSeconds(3);
    /** A page that answered no ping for so long is gone. */
    public static final Duration PRESENCE_LEASE = Duration.ofSeconds(10);
    /** A socket that has not said Hello by then is closed. */
    public static final Duration HELLO_WITHIN = Duration.ofSeconds(10);

    /** Characters of the address in an emergency. */
    public static final int MAX_ADDRESS = 300;
    /** Characters of a telephone number as it is written, or of a SIP address. */
    public static final int MAX_NUMBER = 120;
    /** Digits that are sent at once. */
    public static final int MAX_DIGITS = 64;
    /** Characters of who telephones a citizen. */
    public static final int MAX_CALLER = 120;
    /** Characters of an endpoint's id. */
    public static final int MAX_ENDPOINT = 64;

    private Limits() {}

    /**
     * Holds a message's fields to their bounds.
     *
     * @throws IllegalArgumentException if they are out of them; the message is then malformed
     */
    static void require(boolean inBounds) {
        if (!inBounds) {
            throw new IllegalArgumentException("out of bounds");
        }
    }
}
