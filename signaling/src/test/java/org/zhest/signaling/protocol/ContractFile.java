package org.zhest.signaling.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A committed file that is derived from code: it must equal what the code derives, or is rewritten on demand. */
record ContractFile(Path path) {

    static ContractFile inCheckout(String path) {
        return new ContractFile(
                Path.of(System.getProperty("zhest.checkout", "..")).resolve(path));
    }

    void mustEqual(String derived) throws IOException {
        if (Boolean.getBoolean("zhest.update-contracts")) {
            Files.createDirectories(path.getParent());
            Files.writeString(path, derived);
        }
        assertThat(path).as("rewrite it with -Dzhest.update-contracts=true").hasContent(derived);
    }
}
