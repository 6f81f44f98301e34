package org.zhest.signaling.protocol;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Messages to text and back. A message's {@code type} is its record's name with a small first letter; enums are written
 * in small letters. Reading is strict: an unknown type or field, a missing field or a value out of bounds is no message.
 */
public final class Codec {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(EnumFeature.WRITE_ENUMS_TO_LOWERCASE)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private static final Map<String, Class<?>> CLIENT_TYPES = types(ClientMessage.class);
    private static final Map<String, Class<?>> SERVER_TYPES = types(ServerMessage.class);

    private Codec() {}

    /** What a page sent; {@code message} is null when it is no message, {@code ref} is there if it could be read. */
    public record FromClient(@Nullable Long ref, @Nullable ClientMessage message) {}

    /** What the server sent; {@code seq} is null on unnumbered messages. */
    public record FromServer(@Nullable Long seq, ServerMessage message) {}

    /** Reads a page's message; never throws. */
    public static FromClient readClient(String text) {
        Long ref = null;
        try {
            ObjectNode node = object(text);
            ref = take(node, "ref");
            return new FromClient(ref, (ClientMessage) read(node, CLIENT_TYPES));
        } catch (JacksonException | IllegalArgumentException e) {
            return new FromClient(ref, null);
        }
    }

    /**
     * Reads the server's message, for clients written in Java.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static FromServer readServer(String text) {
        try {
            ObjectNode node = object(text);
            Long seq = take(node, "seq");
            return new FromServer(seq, (ServerMessage) read(node, SERVER_TYPES));
        } catch (JacksonException e) {
            throw new IllegalArgumentException("not a message of the server", e);
        }
    }

    /** Writes the server's message; {@code seq} is null for the unnumbered ones. */
    public static String write(ServerMessage message, @Nullable Long seq) {
        return write(message, "seq", seq);
    }

    /** Writes a page's message, for clients written in Java. */
    public static String write(ClientMessage message, @Nullable Long ref) {
        return write(message, "ref", ref);
    }

    /** The name that stands in {@code type}. */
    public static String wireName(Class<?> message) {
        String name = message.getSimpleName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private static String write(Object message, String counter, @Nullable Long count) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("type", wireName(message.getClass()));
        Optional.ofNullable(count).ifPresent(n -> node.put(counter, n));
        node.setAll((ObjectNode) MAPPER.valueToTree(message));
        return MAPPER.writeValueAsString(node);
    }

    private static ObjectNode object(String text) {
        if (MAPPER.readTree(text) instanceof ObjectNode node) {
            return node;
        }
        throw new IllegalArgumentException("not an object");
    }

    private static @Nullable Long take(ObjectNode node, String counter) {
        JsonNode value = node.remove(counter);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.canConvertToLong() || !value.isIntegralNumber() || value.longValue() < 0) {
            throw new IllegalArgumentException(counter + " is not a count");
        }
        return value.longValue();
    }

    private static Object read(ObjectNode node, Map<String, Class<?>> types) {
        JsonNode type = node.remove("type");
        Class<?> wanted = type != null && type.isString() ? types.get(type.stringValue()) : null;
        if (wanted == null) {
            throw new IllegalArgumentException("no such type");
        }
        Object message = MAPPER.treeToValue(node, wanted);
        requireWhole(message);
        return message;
    }

    /** A component without {@code @Nullable} must be there. */
    private static void requireWhole(Object message) {
        for (RecordComponent component : message.getClass().getRecordComponents()) {
            if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                continue;
            }
            try {
                if (component.getAccessor().invoke(message) == null) {
                    throw new IllegalArgumentException(component.getName() + " is missing");
                }
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static Map<String, Class<?>> types(Class<?> sealed) {
        return Arrays.stream(sealed.getPermittedSubclasses())
                .collect(Collectors.toUnmodifiableMap(Codec::wireName, Function.identity()));
    }
}
