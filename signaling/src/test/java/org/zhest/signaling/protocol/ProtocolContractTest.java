package org.zhest.signaling.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** PROTOCOL.md and the web client's schema say what the records say. */
class ProtocolContractTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern SAMPLE = Pattern.compile("(?s)#### `(\\w+)`\n(.*?)```json\n(.*?)```");

    @Test
    void the_web_clients_schema_is_derived_from_the_records() throws IOException {
        ContractFile.inCheckout("web-client/src/protocol/messages.schema.json").mustEqual(ProtocolSchema.derive());
    }

    static Stream<Class<?>> clientMessages() {
        return Arrays.stream(ClientMessage.class.getPermittedSubclasses());
    }

    static Stream<Class<?>> serverMessages() {
        return Arrays.stream(ServerMessage.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @MethodSource("clientMessages")
    void every_message_of_a_page_has_its_sample(Class<?> type) throws IOException {
        String sample = sample(type);
        Codec.FromClient read = Codec.readClient(sample);
        assertThat(read.message()).isNotNull().isInstanceOf(type);
        assertThat(JSON.readTree(Codec.write(read.message(), read.ref()))).isEqualTo(JSON.readTree(sample));
    }

    @ParameterizedTest
    @MethodSource("serverMessages")
    void every_message_of_the_server_has_its_sample(Class<?> type) throws IOException {
        String sample = sample(type);
        Codec.FromServer read = Codec.readServer(sample);
        assertThat(read.message()).isInstanceOf(type);
        assertThat(JSON.readTree(Codec.write(read.message(), read.seq()))).isEqualTo(JSON.readTree(sample));
    }

    @Test
    void nothing_is_described_that_does_not_exist() throws IOException {
        assertThat(samples().keySet())
                .containsExactlyInAnyOrderElementsOf(Stream.concat(clientMessages(), serverMessages())
                        .map(Codec::wireName)
                        .toList());
    }

    @Test
    void every_refusal_close_code_and_limit_is_described() throws IOException {
        String text = text();
        for (Refusal refusal : Refusal.values()) {
            assertThat(text).contains("`" + refusal.name().toLowerCase(Locale.ROOT) + "`");
        }
        for (CloseCode code : CloseCode.values()) {
            assertThat(text).contains("| " + code.number() + " |");
        }
        assertThat(text)
                .contains(Limits.SUBPROTOCOL)
                .contains("64 KiB")
                .contains(Limits.MESSAGES_PER_SECOND + " messages a second")
                .contains("bursts of " + Limits.MESSAGE_BURST)
                .contains(Limits.MAX_TEXT_LINE + " characters")
                .contains(Limits.MAX_TEXT_LINES + " lines")
                .contains(Limits.REPLAY_MESSAGES + " messages")
                .contains("every " + Limits.PING_INTERVAL.toSeconds() + " s")
                .contains("within " + Limits.HELLO_WITHIN.toSeconds() + " s");
    }

    private static String sample(Class<?> type) throws IOException {
        String sample = samples().get(Codec.wireName(type));
        assertThat(sample)
                .as("sample of %s in PROTOCOL.md", Codec.wireName(type))
                .isNotNull();
        return sample;
    }

    private static Map<String, String> samples() throws IOException {
        Map<String, String> samples = new LinkedHashMap<>();
        Matcher matcher = SAMPLE.matcher(text());
        while (matcher.find()) {
            samples.put(matcher.group(1), matcher.group(3));
        }
        return samples;
    }

    private static String text() throws IOException {
        return Files.readString(ContractFile.inCheckout("signaling/PROTOCOL.md").path());
    }
}
