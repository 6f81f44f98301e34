package org.zhest.infra.gateway.sound;

import java.util.Arrays;
import org.zhest.infra.gateway.sound.wave.Downsampler;
import org.zhest.infra.gateway.sound.wave.Tones;
import org.zhest.infra.gateway.sound.wave.Upsampler;
import org.zhest.infra.rtp.telephone.DigitsOut;
import org.zhest.infra.rtp.telephone.G711;

/** Makes packets of what the telephone is to hear. Belongs to one thread. */
final class TelephoneOut {
    /** Takes what is to be sent. */
    interface Sink {
        /** @param timestamp samples since the stream began */
        void packet(int payloadType, boolean marker, long timestamp, byte[] payload, int length);
    }

    private final TrunkMedia agreed;
    private final Sink sink;
    private final int samples;
    private final DigitsOut digits = new DigitsOut();
    private final Tones tones = new Tones();
    private final Upsampler toneUpsampler = new Upsampler();
    private final Downsampler downsampler = new Downsampler();
    private final SilenceSuppression suppression = new SilenceSuppression();
    private final OpusVoice opus = new OpusVoice(true);
    private final byte[] encoded = new byte[OpusVoice.LONGEST];
    private byte[] pending = new byte[0];
    private boolean paused = true;

    TelephoneOut(TrunkMedia agreed, Sink sink) {
        this.agreed = agreed;
        this.sink = sink;
        samples = agreed.codec().clockRate() / Playout.FRAMES_A_SECOND;
    }

    void digits(String keys) {
        for (char key : keys.toCharArray()) {
            if (agreed.digits() != null) {
                digits.add(key);
            } else {
                tones.add(Character.toUpperCase(key));
            }
        }
    }

    /**
     * Sends 20 ms.
     *
     * @param wave at 48 kHz
     * @param timestamp samples of the stream's clock since it began
     */
    void frame(short[] wave, long timestamp) {
        Integer type = agreed.digits();
        DigitsOut.Event event = type == null ? null : digits.frame(samples);
        if (event != null && type != null) {
            long pressed = timestamp - (long) event.framesSince() * samples;
            sink.packet(type, event.first(), pressed, event.payload(), event.payload().length);
            pause();
            return;
        }
        short[] heard = tones.isEmpty() ? wave : toneUpsampler.convert(tones.next(wave.length / 6));
        if (agreed.codec() == TrunkCodec.OPUS) {
            int length = opus.encode(heard, encoded);
            if (length > 0) {
                voice(timestamp, encoded, length);
            }
            return;
        }
        narrow(downsampler.convert(heard), timestamp);
    }

    private void narrow(short[] frame, long timestamp) {
        Integer comfort = agreed.comfortNoise();
        if (comfort != null) {
            SilenceSuppression.Verdict verdict = suppression.frame(frame);
            if (verdict.noise() >= 0) {
                sink.packet(comfort, false, timestamp, new byte[] {(byte) verdict.noise()}, 1);
            }
            if (verdict.silent()) {
                pause();
                return;
            }
        }
        int before = pending.length;
        pending = Arrays.copyOf(pending, before + frame.length);
        for (int i = 0; i < frame.length; i++) {
            pending[before + i] = agreed.codec() == TrunkCodec.PCMA ? G711.toA(frame[i]) : G711.toU(frame[i]);
        }
        int length = Math.max(10, agreed.millis()) * TrunkCodec.PCMA.clockRate() / 1_000;
        long at = timestamp - before;
        while (pending.length >= length) {
            voice(at, pending, length);
            pending = Arrays.copyOfRange(pending, length, pending.length);
            at += length;
        }
    }

    private void voice(long timestamp, byte[] payload, int length) {
        sink.packet(agreed.payloadType(), paused, timestamp, payload, length);
        paused = false;
    }

    private void pause() {
        paused = true;
        pending = new byte[0];
    }
}
