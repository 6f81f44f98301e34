package org.zhest.signaling.protocol;

import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The JSON Schema (2020-12) of both directions, from which the web client's types are generated. */
final class ProtocolSchema {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private ProtocolSchema() {}

    static String derive() {
        ObjectNode schema = MAPPER.createObjectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", "Protocol");
        schema.put("description", "Subprotocol " + Limits.SUBPROTOCOL + ", derived from the Java records.");
        schema.put("type", "object");
        ObjectNode definitions = schema.putObject("$defs");
        SchemaGenerator generator = generator();
        direction(ClientMessage.class, generator, schema, definitions);
        direction(ServerMessage.class, generator, schema, definitions);
        schema.put("additionalProperties", false);
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(schema) + "\n";
    }

    private static void direction(
            Class<?> sealed, SchemaGenerator generator, ObjectNode schema, ObjectNode definitions) {
        String property = Codec.wireName(sealed);
        ObjectNode union = definitions.putObject(sealed.getSimpleName());
        ArrayNode oneOf = union.putArray("oneOf");
        for (Class<?> message : sealed.getPermittedSubclasses()) {
            ObjectNode generated = generator.generateSchema(message);
            generated.remove("$schema");
            if (generated.remove("$defs") instanceof ObjectNode nested) {
                nested.properties().forEach(entry -> definitions.set(entry.getKey(), entry.getValue()));
            }
            ObjectNode node = definitions.putObject(message.getSimpleName() + "Message");
            node.put("type", "object");
            ObjectNode properties = node.putObject("properties");
            properties.putObject("type").put("const", Codec.wireName(message));
            if (generated.get("properties") instanceof ObjectNode own) {
                properties.setAll(own);
            }
            ArrayNode required = node.putArray("required").add("type");
            generated.path("required").forEach(required::add);
            node.put("additionalProperties", false);
            oneOf.addObject().put("$ref", "#/$defs/" + message.getSimpleName() + "Message");
        }
        ((ObjectNode) (schema.has("properties") ? schema.get("properties") : schema.putObject("properties")))
                .putObject(property)
                .put("$ref", "#/$defs/" + sealed.getSimpleName());
    }

    private static SchemaGenerator generator() {
        var builder = new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(Option.DEFINITIONS_FOR_ALL_OBJECTS, Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT)
                .without(Option.FLATTENED_ENUMS);
        builder.forFields()
                .withNullableCheck(field -> nullable(field.getDeclaringType().getErasedType(), field.getDeclaredName()))
                .withRequiredCheck(
                        field -> !clientMayOmit(field.getDeclaringType().getErasedType(), field.getDeclaredName()));
        builder.forTypesInGeneral().withCustomDefinitionProvider((type, context) -> {
            Class<?> erased = type.getErasedType();
            ObjectNode node = context.getGeneratorConfig().createObjectNode();
            if (erased.isEnum()) {
                ArrayNode names = node.put("type", "string").putArray("enum");
                Arrays.stream(erased.getEnumConstants())
                        .map(constant -> constant.toString().toLowerCase(Locale.ROOT))
                        .forEach(names::add);
                return new CustomDefinition(node);
            }
            if (erased == UUID.class || erased == Instant.class) {
                node.put("type", "string").put("format", erased == UUID.class ? "uuid" : "date-time");
                return new CustomDefinition(
                        node, CustomDefinition.DefinitionType.INLINE, CustomDefinition.AttributeInclusion.YES);
            }
            return null;
        });
        return new SchemaGenerator(builder.build());
    }

    private static boolean clientMayOmit(Class<?> type, String name) {
        return ClientMessage.class.isAssignableFrom(type) && nullable(type, name);
    }

    private static boolean nullable(Class<?> type, String name) {
        return type.isRecord()
                && Stream.of(type.getRecordComponents())
                        .filter(component -> component.getName().equals(name))
                        .map(RecordComponent::getAnnotatedType)
                        .anyMatch(annotated -> annotated.isAnnotationPresent(Nullable.class));
    }
}
