package org.zhest.infra.gateway;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The JSON of a request, read strictly. */
final class Body {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern DIGITS = Pattern.compile("[0-9A-D*#]{1,64}");
    private static final int LONGEST_RING = 300;

    private final JsonNode root;

    private Body(JsonNode root) {
        this.root = root;
    }

    static Body read(byte[] bytes) {
        if (bytes.length == 0) {
            return new Body(JsonNodeFactory.instance.objectNode());
        }
        try {
            JsonNode root = JSON.readTree(bytes);
            if (root != null && root.isObject()) {
                return new Body(root);
            }
        } catch (JsonProcessingException e) {
            // Its message holds the text, which may hold a number.
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        throw new Problem(Problem.Code.UNREADABLE, "The body is no JSON object");
    }

    Legs.Order order() {
        int seconds = root.path("ringSeconds").asInt(60);
        if (seconds < 1 || seconds > LONGEST_RING) {
            throw unreadable("ringSeconds");
        }
        return new Legs.Order(
                text("to"),
                textOrNull("from"),
                textOrNull("conference"),
                root.path("announce").asBoolean(false),
                Duration.ofSeconds(seconds));
    }

    String text(String name) {
        String text = textOrNull(name);
        if (text == null || text.isEmpty()) {
            throw unreadable(name);
        }
        return text;
    }

    @Nullable String textOrNull(String name) {
        JsonNode node = root.path(name);
        if (node.isMissingNode() || node.isNull()) {
            return null;
        }
        if (!node.isTextual()) {
            throw unreadable(name);
        }
        return node.asText();
    }

    boolean flag(String name) {
        JsonNode node = root.path(name);
        if (!node.isBoolean()) {
            throw unreadable(name);
        }
        return node.booleanValue();
    }

    String digits() {
        String digits = text("digits");
        if (!DIGITS.matcher(digits).matches()) {
            throw unreadable("digits");
        }
        return digits;
    }

    Set<String> names(String name) {
        JsonNode node = root.path(name);
        if (!node.isArray() || node.size() > 64) {
            throw unreadable(name);
        }
        Set<String> names = new HashSet<>();
        for (JsonNode each : node) {
            names.add(each.asText());
        }
        return names;
    }

    int refusal() {
        int status = root.path("status").asInt(486);
        if (status < 400 || status > 699) {
            throw unreadable("status");
        }
        return status;
    }

    private static Problem unreadable(String name) {
        return new Problem(Problem.Code.UNREADABLE, "\"" + name + "\" is missing or wrong");
    }
}
