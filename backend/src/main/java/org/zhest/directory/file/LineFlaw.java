package org.zhest.directory.file;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong where.
 *
 * @param line the number of the line in the file, the header is 1; a cell of several lines counts from its first
 * @param column null when the whole line is wrong
 * @param value what stands there, shortened
 */
public record LineFlaw(long line, @Nullable FileColumn column, Flaw flaw, String value) {

    private static final int SHOWN = 60;

    public LineFlaw {
        value = value.length() > SHOWN ? value.substring(0, SHOWN) + "…" : value;
    }
}
