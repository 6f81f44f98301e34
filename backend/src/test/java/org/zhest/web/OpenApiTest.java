package org.zhest.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zhest.testing.BackendTest;
import org.zhest.testing.Browsers;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

@BackendTest
class OpenApiTest {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT, SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    @Autowired
    Browsers browsers;

    /** With {@code -Dzhest.update-contracts} the committed contract is rewritten instead. */
    @Test
    void the_committed_contract_is_what_the_backend_publishes() throws IOException {
        // Once more: what is kept of the first is the same.
        var _ = browsers.open().get("/v3/api-docs");
        var published = JSON.readValue(browsers.open().get("/v3/api-docs").text(), Object.class);
        var text = JSON.writeValueAsString(published) + "\n";
        var committed = Path.of(System.getProperty("zhest.checkout"), "web-client/src/api/openapi.json");
        if (System.getProperty("zhest.update-contracts") != null) {
            Files.writeString(committed, text);
        }
        assertThat(text)
                .as("run the backend's tests with -Dzhest.update-contracts and commit what changed")
                .isEqualTo(Files.readString(committed));
    }
}
