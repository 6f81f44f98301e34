package org.zhest.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Discriminator;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Publishes our records as they really are on the wire: codes in lower case; all parts of an answer are there, those
 * marked {@link Nullable} perhaps as null; only a request may leave them out.
 */
final class ContractTypes implements ModelConverter {

    private static final String SCHEMAS = "#/components/schemas/";

    @Override
    @SuppressWarnings("rawtypes") // swagger's own signature
    public @Nullable Schema resolve(AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        var raw = Json.mapper().constructType(type.getType()).getRawClass();
        if (raw.isInterface() && raw.isAnnotationPresent(JsonSubTypes.class)) {
            return union(raw, context);
        }
        Schema<?> schema = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
        if (schema != null && raw.isEnum()) {
            lowerCase(schema, raw);
        }
        if (schema != null && raw.isRecord() && schema.get$ref() != null) {
            var model = context.getDefinedModels().get(schema.get$ref().substring(SCHEMAS.length()));
            if (model != null && model.getProperties() != null) {
                complete(model, raw);
            }
        }
        return schema;
    }

    private static <T> void lowerCase(Schema<T> schema, Class<?> type) {
        schema.setEnum(null);
        for (var value : type.getEnumConstants()) {
            @SuppressWarnings("unchecked") // the schema of an enum holds strings
            var code = (T) value.toString().toLowerCase(Locale.ROOT);
            schema.addEnumItemObject(code);
        }
    }

    private static void complete(Schema<?> model, Class<?> type) {
        var isRequest = type.getSimpleName().endsWith("Request");
        var required = new ArrayList<String>();
        for (RecordComponent component : type.getRecordComponents()) {
            var name = wireName(component);
            var property = model.getProperties().get(name);
            var nullable = isNullable(component);
            if (property != null && nullable) {
                model.getProperties().put(name, orNull(property));
            }
            if (!nullable || !isRequest) {
                required.add(name);
            }
        }
        model.setRequired(required);
    }

    private static Schema<?> orNull(Schema<?> schema) {
        if (schema.get$ref() == null) {
            var types = new LinkedHashSet<>(schema.getTypes() == null ? Set.of() : schema.getTypes());
            types.add("null");
            schema.setTypes(types);
            return schema;
        }
        return new JsonSchema().anyOf(List.of(schema, new JsonSchema().types(Set.of("null"))));
    }

    /** A sealed interface whose records are told apart by one property. */
    private static Schema<?> union(Class<?> type, ModelConverterContext context) {
        var name = type.getSimpleName();
        var kind = type.getAnnotation(JsonTypeInfo.class).property();
        if (!context.getDefinedModels().containsKey(name)) {
            var union = new JsonSchema();
            var discriminator = new Discriminator().propertyName(kind);
            for (var one : type.getAnnotation(JsonSubTypes.class).value()) {
                var ref = SCHEMAS + name + one.value().getSimpleName();
                context.defineModel(name + one.value().getSimpleName(), member(one, kind, context));
                union.addOneOfItem(new JsonSchema().$ref(ref));
                discriminator.mapping(one.name(), ref);
            }
            union.setDiscriminator(discriminator);
            context.defineModel(name, union);
        }
        return new JsonSchema().$ref(SCHEMAS + name);
    }

    private static Schema<?> member(JsonSubTypes.Type one, String kind, ModelConverterContext context) {
        var member = new JsonSchema();
        member.setTypes(Set.of("object"));
        var constant = new JsonSchema();
        constant.setTypes(Set.of("string"));
        constant.addEnumItemObject(one.name());
        member.addProperty(kind, constant);
        for (var component : one.value().getRecordComponents()) {
            member.addProperty(
                    wireName(component),
                    context.resolve(new AnnotatedType(component.getGenericType()).resolveAsRef(true)));
        }
        complete(member, one.value());
        member.addRequiredItem(kind);
        return member;
    }

    private static String wireName(RecordComponent component) {
        var named = component.getAccessor().getAnnotation(JsonProperty.class);
        return named == null ? component.getName() : named.value();
    }

    private static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                || component.getType() == Optional.class;
    }
}
