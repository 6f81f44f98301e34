package org.zhest.cases.web;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** Tells a field given as null (an empty optional: take it away) from one not given at all (null: leave it). */
abstract class Given<T> extends ValueDeserializer<Optional<T>> {

    private final Class<T> type;

    Given(Class<T> type) {
        this.type = type;
    }

    static final class Id extends Given<UUID> {
        Id() {
            super(UUID.class);
        }
    }

    static final class Day extends Given<LocalDate> {
        Day() {
            super(LocalDate.class);
        }
    }

    @Override
    public Optional<T> deserialize(JsonParser parser, DeserializationContext context) {
        return Optional.of(context.readValue(parser, type));
    }

    @Override
    public Object getNullValue(DeserializationContext context) {
        return Optional.empty();
    }

    @Override
    public @Nullable Object getAbsentValue(DeserializationContext context) {
        return null;
    }
}
