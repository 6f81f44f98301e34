package org.zhest.local.callers;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.zhest.infra.gateway.sound.Humming;
import org.zhest.infra.rtp.MediaTransport;
import org.zhest.infra.rtp.packet.RtpPacket;
import org.zhest.infra.rtp.packet.RtpStream;

/** A recorded picture that goes round and round, in RTP with VP8 (RFC 7741): real frames, which browsers show. Belongs to one thread. */
final class Recording {
    static final int VP8 = 96;
    static final int A_SECOND = 10;

    private static final int CLOCK = 90_000;
    private static final int MOST = 1_100;

    private final List<byte[]> frames = frames();
    private final RtpStream stream = new RtpStream();
    private int sent;

    /** The file's form is said in make-picture.html. */
    private static List<byte[]> frames() {
        try (InputStream file = Recording.class.getResourceAsStream("/callers/picture.vp8");
                DataInputStream data = new DataInputStream(Objects.requireNonNull(file))) {
            List<byte[]> frames = new ArrayList<>();
            while (data.available() > 0) {
                frames.add(data.readNBytes(data.readInt()));
            }
            return frames;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    int ssrc() {
        return stream.ssrc();
    }

    /** The next frame, after the last the first again, which is whole by itself. */
    void next(Humming.Sink sink) {
        byte[] frame = frames.get(sent % frames.size());
        long timestamp = (long) sent * CLOCK / A_SECOND;
        for (int at = 0; at < frame.length; at += MOST) {
            int length = Math.min(MOST, frame.length - at);
            byte[] payload = new byte[1 + length];
            // The first of a frame says so; there is nothing else to be said of it.
            payload[0] = (byte) (at == 0 ? 0x10 : 0);
            System.arraycopy(frame, at, payload, 1, length);
            byte[] packet = new byte[RtpPacket.FIXED_HEADER + payload.length + MediaTransport.TRAILER];
            boolean last = at + length == frame.length;
            sink.send(packet, stream.write(packet, VP8, last, timestamp, payload, payload.length, null));
        }
        sent++;
    }
}
