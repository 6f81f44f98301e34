package org.zhest.infra.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What a centre puts in front: coturn and Kamailio with the files of infra/deploy, and two gateways behind. */
class EdgeTest {

    @Test
    void the_configuration_that_centres_are_given_does_what_it_says() throws IOException, InterruptedException {
        Path log = Files.createTempFile(Files.createDirectories(Path.of("target/edge")), "check", ".log");
        ProcessBuilder check = new ProcessBuilder(
                        Path.of("../deploy/check").toAbsolutePath().normalize().toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        // Nothing is packaged yet.
        check.environment()
                .put(
                        "ZHEST_GATEWAY",
                        "%s --enable-native-access=ALL-UNNAMED -XX:TieredStopAtLevel=1 -cp %s %s"
                                .formatted(
                                        Path.of(System.getProperty("java.home"), "bin", "java"),
                                        System.getProperty("java.class.path"),
                                        GatewayMain.class.getName()));
        Process process = check.start();
        boolean ended = process.waitFor(90, TimeUnit.SECONDS);
        if (!ended) {
            process.destroy();
        }
        assertThat(ended && process.exitValue() == 0)
                .as(() -> {
                    try {
                        return Files.readString(log);
                    } catch (IOException e) {
                        return e.toString();
                    }
                })
                .isTrue();
    }
}
