package org.zhest.live.phone;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhest.schema.Codes;
import org.zhest.signaling.phone.Announcement;
import org.zhest.signaling.phone.Destination;
import org.zhest.signaling.phone.LineId;
import org.zhest.signaling.phone.PhoneFailure;
import org.zhest.signaling.phone.PhoneFailure.Kind;
import org.zhest.signaling.phone.PhoneLine;
import org.zhest.signaling.phone.Switches;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One telephone gateway, by its control over HTTP (infra/gateway/README.md). A line is a leg there, of the same id. */
final class PhoneGateway implements PhoneLine {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final URI base;
    private final String token;
    private final HttpClient http;
    private final Duration timeout;
    private final Duration ringFor;

    PhoneGateway(PhoneSettings.Gateway gateway, HttpClient http, Duration timeout, Duration ringFor) {
        this.base = gateway.url();
        this.token = gateway.token();
        this.http = http;
        this.timeout = timeout;
        this.ringFor = ringFor;
    }

    /** Which process it is: another has none of the lines of the one before. */
    String instance() {
        return send("GET", "/health", null).path("instance").asString("");
    }

    /** The emergency service is not told who calls: it would cost seconds. */
    @Override
    public void dial(LineId line, Destination to) {
        send(
                "PUT",
                leg(line),
                Map.of("to", to.number(), "announce", !to.emergency(), "ringSeconds", ringFor.toSeconds()));
    }

    /** Whether it carries that line. */
    boolean has(LineId line) {
        try {
            return !send("GET", leg(line), null).path("state").asString("ended").equals("ended");
        } catch (PhoneFailure failure) {
            if (failure.kind() == Kind.NO_SUCH_LINE) {
                return false;
            }
            throw failure;
        }
    }

    @Override
    public void pickUp(LineId line) {
        if (send("GET", leg(line), null).path("state").asString("").equals("incoming")) {
            send("POST", leg(line) + "/accept", null);
        }
    }

    @Override
    public void play(LineId line, Announcement announcement) {
        send("POST", leg(line) + "/play", Map.of("sound", Codes.of(announcement), "toConference", false));
    }

    @Override
    public String join(LineId line, String offer) {
        return send("POST", leg(line) + "/conference", Map.of("offer", offer))
                .path("answer")
                .asString("");
    }

    @Override
    public void set(LineId line, Switches switches) {
        send("POST", leg(line) + "/mute", Map.of("muted", switches.muted()));
        send("POST", leg(line) + (switches.held() ? "/hold" : "/resume"), null);
    }

    @Override
    public void press(LineId line, String digits) {
        send("POST", leg(line) + "/digits", Map.of("digits", digits));
    }

    @Override
    public void hangUp(LineId line) {
        try {
            send("DELETE", leg(line), null);
        } catch (PhoneFailure failure) {
            if (failure.kind() != Kind.NO_SUCH_LINE) {
                throw failure;
            }
        }
    }

    private static String leg(LineId line) {
        return "/v1/legs/" + line.value();
    }

    private JsonNode send(String method, String path, @Nullable Map<String, ?> body) {
        HttpRequest.BodyPublisher publisher = body == null
                ? HttpRequest.BodyPublishers.noBody()
                : HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body), StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + path))
                .timeout(timeout)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, publisher)
                .build();
        try {
            return read(method, http.send(request, HttpResponse.BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new PhoneFailure(Kind.UNREACHABLE, method + " got no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PhoneFailure(Kind.UNREACHABLE, method + " was interrupted", e);
        }
    }

    private static JsonNode read(String method, HttpResponse<String> response) {
        int status = response.statusCode();
        try {
            JsonNode body = response.body().isEmpty() ? JSON.createObjectNode() : JSON.readTree(response.body());
            if (status / 100 == 2) {
                return body;
            }
            String code = body.path("code").asString("");
            throw new PhoneFailure(kind(status, code), method + " " + status + " " + code);
        } catch (JacksonException e) {
            throw new PhoneFailure(Kind.UNREACHABLE, method + " answered no JSON", e);
        }
    }

    private static Kind kind(int status, String code) {
        return switch (code) {
            case "unknownLeg" -> Kind.NO_SUCH_LINE;
            case "badAddress" -> Kind.BAD_ADDRESS;
            case "tooManyLegs", "noPort", "stopping", "tooSlow" -> Kind.NONE_FREE;
            default -> status / 100 == 5 ? Kind.UNREACHABLE : Kind.REFUSED;
        };
    }
}
