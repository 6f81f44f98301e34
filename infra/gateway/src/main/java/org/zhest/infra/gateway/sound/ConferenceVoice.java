package org.zhest.infra.gateway.sound;

import org.zhest.infra.gateway.sound.wave.Samples;
import org.zhest.infra.gateway.sound.wave.SpeechDetector;
import org.zhest.infra.rtp.MediaTransport;
import org.zhest.infra.rtp.packet.RtpStream;

/** What the conference hears of the telephone: Opus, every 20 ms, silent or not. Belongs to one thread. */
final class ConferenceVoice {
    private static final int FRAME = OpusFrames.RATE / Playout.FRAMES_A_SECOND;

    private final RtpStream stream = new RtpStream();
    private final SpeechDetector detector = new SpeechDetector();
    private final byte[] encoded = new byte[OpusVoice.LONGEST];
    private final byte[] packet = new byte[OpusVoice.LONGEST + 40 + MediaTransport.TRAILER];
    private OpusVoice opus = new OpusVoice(false);
    private boolean wide;
    private long timestamp;
    private int transportSequence;
    private boolean begun;

    RtpStream stream() {
        return stream;
    }

    /** Whether the telephone may have more than 4 kHz to say. */
    void wide(boolean nowWide) {
        if (wide != nowWide) {
            wide = nowWide;
            opus = new OpusVoice(nowWide);
        }
    }

    void frame(short[] wave, BridgeLink link, int payloadType, HeaderExtension extension) {
        timestamp += FRAME;
        int length = opus.encode(wave, encoded);
        if (length == 0) {
            return;
        }
        int level = Samples.level(wave);
        boolean voice = detector.frame(level);
        byte[] block = extension.isEmpty() ? null : extension.write(level, voice, transportSequence++ & 0xFFFF);
        int total = stream.write(packet, payloadType, !begun, timestamp, encoded, length, block);
        begun = true;
        int _ = link.sendRtp(packet, total);
    }

    /** Time goes on, connected or not. */
    void skip() {
        timestamp += FRAME;
    }
}
