package org.zhest.infra.embedded.telephone;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.zhest.infra.rtp.telephone.G711;

/**
 * Says its sentence once the line is quiet (an announcement is listened to), and again when nobody has spoken for a while, as people do; answers a
 * pressed key with a beep.
 */
final class Speaking implements Party {
    /** One second: longer than a pause between sentences. */
    private static final int FIRST = 50;

    /** Eight seconds. */
    private static final int PATIENCE = 400;

    /** Of a sample; about 35 dB below full scale. */
    private static final int LOUD = 600;

    private static final byte[] BEEP = Tone.of(1_000, 200);

    private final byte[] sentence;
    private byte[] saying = new byte[0];
    private int at;
    private int quiet;
    private int patience = FIRST;

    /** @param name of a file of A-law samples beside this class */
    Speaking(String name) {
        sentence = read(name + ".al");
    }

    @Override
    public byte[] says() {
        if (at >= saying.length && ++quiet > patience) {
            say(sentence);
            patience = PATIENCE;
        }
        if (at >= saying.length) {
            return Tone.silence(FRAME);
        }
        quiet = 0;
        byte[] frame = Tone.silence(FRAME);
        int length = Math.min(FRAME, saying.length - at);
        System.arraycopy(saying, at, frame, 0, length);
        at += length;
        return frame;
    }

    @Override
    public void hears(byte[] sound) {
        for (byte code : sound) {
            if (Math.abs(G711.fromA(code)) > LOUD) {
                quiet = 0;
                return;
            }
        }
    }

    @Override
    public void hearsKey(char key) {
        say(BEEP);
    }

    private void say(byte[] sound) {
        saying = sound;
        at = 0;
    }

    private static byte[] read(String name) {
        try (InputStream file = Speaking.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException(name + " is missing");
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
