package org.zhest.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.zhest.infra.embedded.telephone.TelephoneCall;

class LocalTelephoneTest {
    private static final Pattern KEY = Pattern.compile("name=\"key\" value=\"([0-9a-f]{48})\"");

    private final List<String> called = new ArrayList<>();
    private final FakeCall call = new FakeCall();
    private final LocalPages pages = LocalPages.start(0);
    private final HttpClient http = HttpClient.newHttpClient();

    LocalTelephoneTest() throws IOException {
        pages.at(LocalTelephone.PATH, new LocalTelephone((from, to) -> {
            called.add(from + " " + to);
            return call;
        }));
    }

    @AfterEach
    void stop() {
        http.close();
        pages.close();
    }

    /** Does as it is told. */
    private static final class FakeCall implements TelephoneCall {
        State state = new State.Calling();

        @Override
        public State state() {
            return state;
        }

        @Override
        public double hears(double hertz) {
            return 0;
        }

        @Override
        public Duration heard() {
            return Duration.ofSeconds(7);
        }

        @Override
        public void hangUp() {
            state = new State.Ended(200, true);
        }
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(at(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String form) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(at(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + pages.port() + path);
    }

    private String key() throws IOException, InterruptedException {
        Matcher key = KEY.matcher(get("/telephone").body());
        assertThat(key.find()).isTrue();
        return "key=" + key.group(1);
    }

    private static String form(String from, String to) {
        return "&from=" + URLEncoder.encode(from, StandardCharsets.UTF_8) + "&to="
                + URLEncoder.encode(to, StandardCharsets.UTF_8);
    }

    @Test
    void a_form_calls_and_the_page_says_in_words_how_far_it_has_come() throws Exception {
        String key = key();
        HttpResponse<String> answer = post("/telephone", key + form("+74830000100", "+74951234590"));
        assertThat(answer.statusCode()).isEqualTo(303);
        String path = answer.headers().firstValue("Location").orElseThrow();
        assertThat(called).containsExactly("+74830000100 +74951234590");

        call.state = new TelephoneCall.State.Ringing();
        assertThat(get(path).body()).contains("data-state=\"ringing\"", "Идут гудки", "http-equiv=\"refresh\"");
        call.state = new TelephoneCall.State.Answered();
        assertThat(get(path).body()).contains("data-state=\"answered\"", "Слышно: 7 с", "Положить трубку");
        assertThat(post(path, key).statusCode()).isEqualTo(303);
        assertThat(get(path).body())
                .contains("data-state=\"ended\"", "Вы положили трубку")
                .doesNotContain("http-equiv=\"refresh\"");
    }

    @Test
    void a_withheld_number_calls_too_and_no_other_number_can_be_called() throws Exception {
        String key = key();
        assertThat(post("/telephone", key + form("", "+74951234591")).statusCode())
                .isEqualTo(303);
        assertThat(called).containsExactly(" +74951234591");
        assertThat(post("/telephone", key + form("", "+79990000000")).statusCode())
                .isEqualTo(400);
        assertThat(post("/telephone", key + form("anybody", "+74951234591")).statusCode())
                .isEqualTo(400);
        assertThat(get("/telephone/77").statusCode()).isEqualTo(404);
    }

    @Test
    void another_sites_form_calls_nobody() throws Exception {
        assertThat(post("/telephone", "key=0" + form("", "+74951234591")).statusCode())
                .isEqualTo(403);
        assertThat(post("/telephone", form("", "+74951234591")).statusCode()).isEqualTo(403);
        assertThat(called).isEmpty();
    }

    @Test
    void another_name_that_leads_here_is_shown_nothing() throws IOException {
        try (java.net.Socket socket = new java.net.Socket("127.0.0.1", pages.port())) {
            socket.getOutputStream()
                    .write("GET /telephone HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 421")
                    .doesNotContain("key");
        }
    }
}
