package org.zhest.infra.embedded.telephone;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/**
 * The way between a telephone and the other side of its call.
 *
 * @param turns one thread, which all calls share
 * @param remote where the INVITE came from or went to: all else goes there, too, and no route is looked for
 */
record Line(DatagramSocket socket, ScheduledExecutorService turns, InetSocketAddress remote) {

    Handset handset() throws IOException {
        return new Handset(local().getAddress(), turns);
    }

    void send(SipText message) {
        byte[] bytes = message.bytes();
        try {
            socket.send(new DatagramPacket(bytes, bytes.length, remote));
        } catch (IOException e) {
            // Closed: nobody is called any more.
        }
    }

    void after(Duration pause, Runnable act) {
        try {
            var _ = turns.schedule(act, pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            // Closed.
        }
    }

    /** The message, with where we are reached from now on. */
    SipText contacted(SipText message) {
        return message.with("contact", "<sip:" + host() + ">")
                .with("allow", "INVITE, ACK, CANCEL, BYE, OPTIONS, UPDATE");
    }

    /** Who is called, and who calls, as they stand in a request. */
    String address(String user) {
        return "<sip:" + user + "@" + host() + ">";
    }

    /** A request of ours; from, to and Call-ID are its dialog's. */
    SipText request(String method, String uri, long number) {
        String branch = "z9hG4bK"
                + HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
        return new SipText(
                method + " " + uri + " SIP/2.0",
                List.of(
                        new SipText.Header("via", "SIP/2.0/UDP " + host() + ";rport;branch=" + branch),
                        new SipText.Header("max-forwards", "70"),
                        new SipText.Header("cseq", number + " " + method)),
                "");
    }

    private String host() {
        return local().getAddress().getHostAddress() + ":" + local().getPort();
    }

    private InetSocketAddress local() {
        return (InetSocketAddress) socket.getLocalSocketAddress();
    }
}
