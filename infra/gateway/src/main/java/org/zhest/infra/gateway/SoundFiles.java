package org.zhest.infra.gateway;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;
import org.jspecify.annotations.Nullable;
import org.zhest.infra.gateway.sound.LegSound;

/** Sounds by name: WAV files of a folder, of 16 bits, one channel and 8 kHz; and those that come with the gateway. */
final class SoundFiles {
    static final String ANNOUNCEMENT = "announcement";

    /** What who calls us hears besides: at first, while nobody is free, and when nobody is there. */
    private static final Set<String> BUILT_IN = Set.of(ANNOUNCEMENT, "greeting", "waiting", "closed");

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]{1,64}");
    /** Five minutes. */
    private static final int MOST_BYTES = 5 * 60 * 8_000 * 2;

    private final @Nullable Path folder;

    SoundFiles(@Nullable Path folder) {
        this.folder = folder;
    }

    /** @return null for a name that is no sound; a file of the folder replaces the one that comes with the gateway */
    LegSound.@Nullable Sound find(String name) {
        if (!NAME.matcher(name).matches()) {
            return null;
        }
        try {
            if (folder != null && Files.isRegularFile(folder.resolve(name + ".wav"))) {
                try (InputStream file = Files.newInputStream(folder.resolve(name + ".wav"))) {
                    return read(file);
                }
            }
            try (InputStream file = SoundFiles.class.getResourceAsStream("/" + name + ".wav")) {
                return BUILT_IN.contains(name) && file != null ? read(file) : null;
            }
        } catch (IOException | UnsupportedAudioFileException e) {
            return null;
        }
    }

    private static LegSound.@Nullable Sound read(InputStream file) throws IOException, UnsupportedAudioFileException {
        try (AudioInputStream audio = AudioSystem.getAudioInputStream(new BufferedInputStream(file))) {
            AudioFormat format = audio.getFormat();
            boolean fits = format.getEncoding().equals(AudioFormat.Encoding.PCM_SIGNED)
                    && format.getSampleSizeInBits() == 16
                    && format.getChannels() == 1
                    && Math.round(format.getSampleRate()) == 8_000;
            if (!fits) {
                return null;
            }
            byte[] bytes = audio.readNBytes(MOST_BYTES);
            short[] samples = new short[bytes.length / 2];
            ByteBuffer.wrap(bytes)
                    .order(format.isBigEndian() ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN)
                    .asShortBuffer()
                    .get(samples);
            return new LegSound.Sound(samples);
        }
    }
}
