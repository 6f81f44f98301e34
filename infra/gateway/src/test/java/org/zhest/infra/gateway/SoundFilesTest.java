package org.zhest.infra.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SoundFilesTest {
    private static final Path BEEP = Path.of("src/test/resources/sounds/beep.wav");

    @ParameterizedTest
    @ValueSource(strings = {"announcement", "greeting", "waiting", "closed"})
    void sounds_that_everybody_needs_come_with_the_gateway(String name) {
        var sound = new SoundFiles(null).find(name);
        assertThat(sound).isNotNull();
        assertThat(sound.samples().length / 8_000).as("seconds").isBetween(3, 10);
    }

    @Test
    void a_file_of_the_folder_goes_before_them(@TempDir Path folder) throws IOException {
        Files.copy(BEEP, folder.resolve("greeting.wav"));
        var beep = new SoundFiles(BEEP.getParent()).find("beep");
        var greeting = new SoundFiles(folder).find("greeting");
        assertThat(beep).isNotNull();
        assertThat(greeting).isNotNull();
        assertThat(greeting.samples()).isEqualTo(beep.samples());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing", "../sound/speech", "logging", ""})
    void nothing_else_is_a_sound(String name) {
        assertThat(new SoundFiles(BEEP.getParent()).find(name)).isNull();
    }
}
