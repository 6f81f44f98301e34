package org.zhest.infra.embedded.bridge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The resource {@code /colibri/v2/conferences}: what POST, PATCH and the rest are answered with. */
final class ColibriResource {
    static final String PATH = "/colibri/v2/conferences";

    private static final System.Logger LOG = System.getLogger(ColibriResource.class.getName());

    private final Conferences conferences;
    private final ObjectMapper mapper = new ObjectMapper();

    ColibriResource(Conferences conferences) {
        this.conferences = conferences;
    }

    /** A request to this resource. @param path decoded, starting with {@link #PATH} */
    record Request(String method, String path, @Nullable String contentType, byte[] body) {
        @Nullable String meetingId() {
            String rest = path.substring(PATH.length());
            return rest.length() < 2 ? null : rest.substring(1);
        }

        boolean isJson() {
            return contentType != null
                    && contentType
                            .toLowerCase(Locale.ROOT)
                            .split(";", 2)[0]
                            .strip()
                            .equals("application/json");
        }
    }

    Answer answer(Request request) {
        String id = request.meetingId();
        return switch (request.method()) {
            case "POST" ->
                id != null
                        ? Answer.empty(405)
                        : request.isJson() ? post(request) : Answer.page(415, "Unsupported Media Type", request.path());
            case "PATCH" ->
                id == null
                        ? Answer.empty(405)
                        : request.isJson()
                                ? patch(request, id)
                                : Answer.page(415, "Unsupported Media Type", request.path());
            case "GET" ->
                id == null || conferences.exists(id)
                        ? Answer.page(501, "Not Implemented", request.path())
                        : Answer.page(404, "Not Found", request.path());
            default -> Answer.empty(405);
        };
    }

    private Answer post(Request request) {
        try {
            JsonNode body = mapper.readTree(new String(request.body(), StandardCharsets.UTF_8));
            return Answer.json(AnswerWriter.write(conferences.modify(RequestReader.read(body, null))));
        } catch (JsonProcessingException e) {
            return Answer.page(
                    400, "Failed to create conference, could not parse JSON: " + e.getMessage(), request.path());
        } catch (UnreadableRequest e) {
            return Answer.page(400, "Failed to parse ConferenceModify JSON:" + e.getMessage(), request.path());
        } catch (RefusedRequest e) {
            return Answer.page(400, "Failed to create conference: " + e.getMessage(), request.path());
        } catch (RuntimeException e) {
            return failed(e, Answer.page(500, "Request failed.", request.path()));
        }
    }

    /** Refusals of a PATCH carry no reason: the real bridge's web server swallows it. */
    private Answer patch(Request request, String id) {
        if (!conferences.exists(id)) {
            return Answer.empty(404);
        }
        try {
            JsonNode body = mapper.readTree(new String(request.body(), StandardCharsets.UTF_8));
            return Answer.json(AnswerWriter.write(conferences.modify(RequestReader.read(body, id))));
        } catch (JsonProcessingException | UnreadableRequest | RefusedRequest e) {
            return Answer.empty(400);
        } catch (RuntimeException e) {
            return failed(e, Answer.page(500, "Request failed.", request.path()));
        }
    }

    private static Answer failed(RuntimeException e, Answer answer) {
        if (!(e instanceof NumberFormatException)) {
            LOG.log(System.Logger.Level.WARNING, "A conference request failed", e);
        }
        return answer;
    }
}
