package org.zhest.infra.embedded.telephone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.zhest.infra.embedded.PortTakenException;
import org.zhest.infra.embedded.telephone.Behaviour.Answers;
import org.zhest.infra.embedded.telephone.Behaviour.Manner;

/** As a caller sees them who writes every line by hand. */
class EmbeddedTelephonesTest {
    private static final int PATIENCE_MILLIS = 10_000;

    private final DatagramSocket sip = socket();
    private final DatagramSocket rtp = socket();
    private EmbeddedTelephones telephones = start(new Behaviour.Rings());

    private static DatagramSocket socket() {
        try {
            DatagramSocket socket = new DatagramSocket(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            socket.setSoTimeout(PATIENCE_MILLIS);
            return socket;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static EmbeddedTelephones start(Behaviour behaviour) {
        try {
            return EmbeddedTelephones.start(0, _ -> behaviour);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void all(Behaviour behaviour) {
        telephones.close();
        telephones = start(behaviour);
    }

    @AfterEach
    void stop() {
        telephones.close();
        sip.close();
        rtp.close();
    }

    private void send(String method, int number, String toTag, String sdp) throws IOException {
        int port = telephones.address().getPort();
        String text = method + " sip:+74830000100@127.0.0.1:" + port + " SIP/2.0\r\n"
                + "v: SIP/2.0/UDP 127.0.0.1:" + sip.getLocalPort() + ";rport;branch=z9hG4bK" + method + number + "\r\n"
                + "From: <sip:us@127.0.0.1>;tag=ours\r\n"
                + "To: <sip:+74830000100@127.0.0.1>" + toTag + "\r\n"
                + "Call-ID: one\r\nCSeq: " + number + " " + method + "\r\n"
                + "Contact: <sip:us@127.0.0.1:" + sip.getLocalPort() + ">\r\n\r\n" + sdp;
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        sip.send(new DatagramPacket(bytes, bytes.length, telephones.address()));
    }

    private void invite() throws IOException {
        send("INVITE", 1, "", sdp("sendrecv"));
    }

    private String sdp(String direction) {
        return "v=0\r\no=- 1 1 IN IP4 127.0.0.1\r\ns=-\r\nc=IN IP4 127.0.0.1\r\nt=0 0\r\nm=audio " + rtp.getLocalPort()
                + " RTP/AVP 96 8 101\r\na=rtpmap:96 opus/48000/2\r\na=rtpmap:8 PCMA/8000\r\n"
                + "a=rtpmap:101 telephone-event/8000\r\na=" + direction + "\r\n";
    }

    /** The next message that begins so; others are passed over. */
    private SipText heard(String begin) throws IOException {
        while (true) {
            DatagramPacket packet = new DatagramPacket(new byte[4_096], 4_096);
            sip.receive(packet);
            SipText message = SipText.read(packet.getData(), packet.getLength());
            if (message != null && message.first().startsWith(begin)) {
                return message;
            }
        }
    }

    private byte[] sound() throws IOException {
        DatagramPacket packet = new DatagramPacket(new byte[400], 400);
        rtp.receive(packet);
        return Arrays.copyOf(packet.getData(), packet.getLength());
    }

    @Test
    void who_answers_is_heard_and_hangs_up() throws IOException {
        all(new Answers(Duration.ofMillis(50), false, Manner.SPEAKS, Duration.ofMillis(300)));
        invite();
        assertThat(heard("SIP/2.0 180").toTag()).isNotNull();
        SipText answer = heard("SIP/2.0 200");
        assertThat(answer.body()).contains(" RTP/AVP 8 101\r\n", "a=sendrecv");
        assertThat(answer.value("via")).contains(";rport=" + sip.getLocalPort());
        send("ACK", 1, ";tag=" + answer.toTag(), "");
        byte[] first = sound();
        byte[] second = sound();
        assertThat(first).hasSize(172);
        assertThat(first[1]).as("marker, PCMA").isEqualTo((byte) 0x88);
        assertThat(second[1]).isEqualTo((byte) 8);
        assertThat(second[3]).isEqualTo((byte) (first[3] + 1));
        SipText bye = heard("BYE sip:us@127.0.0.1:" + sip.getLocalPort());
        assertThat(bye.value("from")).isEqualTo(answer.value("to"));
        assertThat(bye.value("to")).contains("tag=ours");
    }

    @Test
    void an_answer_is_repeated_until_it_is_acknowledged() throws IOException {
        all(new Answers(Duration.ZERO, false, Manner.SAYS_NOTHING, null));
        invite();
        String tag = heard("SIP/2.0 200").toTag();
        assertThat(heard("SIP/2.0 200").toTag()).isEqualTo(tag);
        send("ACK", 1, ";tag=" + tag, "");
        send("INVITE", 2, ";tag=" + tag, sdp("sendonly"));
        assertThat(heard("SIP/2.0 200").body()).contains("a=recvonly");
        send("BYE", 3, ";tag=" + tag, "");
        assertThat(heard("SIP/2.0 200").value("cseq")).isIn("2 INVITE", "3 BYE");
    }

    @Test
    void who_gives_up_is_told_so() throws IOException {
        all(new Behaviour.Rings());
        invite();
        heard("SIP/2.0 180");
        send("CANCEL", 1, "", "");
        assertThat(heard("SIP/2.0 200").value("cseq")).isEqualTo("1 CANCEL");
        assertThat(heard("SIP/2.0 487").value("cseq")).isEqualTo("1 INVITE");
    }

    @Test
    void what_is_no_call_is_answered_as_such() throws IOException {
        all(new Answers(Duration.ZERO, false, Manner.ECHOES, null));
        send("INVITE", 1, "", sdp("sendrecv").replace("RTP/AVP 96 8 101", "RTP/AVP 96"));
        heard("SIP/2.0 488");
        all(new Behaviour.Rings());
        send("BYE", 1, ";tag=nobody", "");
        heard("SIP/2.0 481");
        send("OPTIONS", 2, "", "");
        heard("SIP/2.0 200");
    }

    @Test
    void a_port_that_is_taken_is_said() {
        assertThatThrownBy(() -> EmbeddedTelephones.start(sip.getLocalPort())).isInstanceOf(PortTakenException.class);
    }
}
