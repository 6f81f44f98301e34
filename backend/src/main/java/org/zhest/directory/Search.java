package org.zhest.directory;

import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for; null asks for nothing.
 *
 * @param text words, or a number or a part of one; blank finds all, by name
 * @param precinct those who serve it, be it that they serve everybody
 * @param openAt those whose hours are known and who are open then, by the centre's clock
 * @param archived those that were put away, instead of the others
 */
public record Search(
        String text,
        @Nullable String category,
        @Nullable UUID precinct,
        @Nullable LocalDateTime openAt,
        boolean archived) {

    public static final int MAX_TEXT = 100;

    public static Search of(String text) {
        return new Search(text, null, null, null, false);
    }
}
