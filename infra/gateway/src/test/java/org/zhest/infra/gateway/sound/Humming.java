package org.zhest.infra.gateway.sound;

import org.zhest.infra.gateway.sound.wave.Waves;
import org.zhest.infra.rtp.MediaTransport;
import org.zhest.infra.rtp.packet.RtpPacket;
import org.zhest.infra.rtp.packet.RtpStream;

/** A voice that hums one tone, in RTP with Opus. Belongs to one thread; the tone may be changed by any. */
public final class Humming {
    public static final int OPUS = 111;

    static final int RATE = 48_000;
    static final int FRAME = RATE / 50;

    private final RtpStream stream = new RtpStream();
    private final OpusVoice voice = new OpusVoice(true);
    private volatile double hertz;
    private long sent;

    /** Where a packet goes, with room behind it for what encryption adds. */
    @FunctionalInterface
    public interface Sink {
        void send(byte[] buffer, int length);
    }

    public int ssrc() {
        return stream.ssrc();
    }

    /** 0 is silence. */
    public void hum(double tone) {
        hertz = tone;
    }

    /** The next 20 ms. */
    public void next(Sink sink) {
        byte[] payload = new byte[OpusVoice.LONGEST];
        int length = voice.encode(Waves.tone(hertz, RATE, sent, FRAME, hertz == 0 ? 0 : 8_000), payload);
        byte[] packet = new byte[RtpPacket.FIXED_HEADER + length + MediaTransport.TRAILER];
        sink.send(packet, stream.write(packet, OPUS, sent == 0, sent, payload, length, null));
        sent += FRAME;
    }
}
