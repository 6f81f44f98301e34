package org.zhest.infra.gateway.sound;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;
import org.zhest.infra.rtp.telephone.G711;

/** The speech that the tests measure with, and its packets. */
final class Speech {
    private Speech() {}

    /** 8 kHz. */
    static short[] samples() {
        try (AudioInputStream in = AudioSystem.getAudioInputStream(Speech.class.getResource("/sound/speech.wav"))) {
            byte[] bytes = in.readAllBytes();
            short[] samples = new short[bytes.length / 2];
            for (int i = 0; i < samples.length; i++) {
                samples[i] = (short) (bytes[2 * i] & 0xFF | bytes[2 * i + 1] << 8);
            }
            return samples;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UnsupportedAudioFileException e) {
            throw new IllegalStateException(e);
        }
    }

    /** In PCMA, 20 ms each. */
    static byte[][] packets(short[] samples) {
        byte[][] packets = new byte[samples.length / 160][160];
        for (int i = 0; i < packets.length * 160; i++) {
            packets[i / 160][i % 160] = G711.toA(samples[i]);
        }
        return packets;
    }

    /** In Opus, 20 ms each, of samples at 48 kHz. */
    static byte[][] opus(short[] wide) {
        OpusVoice voice = new OpusVoice(true);
        byte[][] packets = new byte[wide.length / 960][];
        byte[] room = new byte[OpusVoice.LONGEST];
        for (int i = 0; i < packets.length; i++) {
            int length = voice.encode(Arrays.copyOfRange(wide, i * 960, i * 960 + 960), room);
            packets[i] = Arrays.copyOf(room, length);
        }
        return packets;
    }
}
