package org.zhest.directory.file;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file means for the directory.
 *
 * @param refused why nothing can be read; null for a file with rows
 * @param charset how it is written: UTF-8 or windows-1251
 * @param rows rows below the header that are not blank
 * @param same rows that say what stands there already
 * @param unknownColumns titles that mean nothing to us; what stands under them is not read
 * @param wrong how many flaws there are; {@code flaws} are the first of them
 * @param first what becomes of the first rows
 * @param applied whether it was done; a file with any flaw is not
 */
public record ImportReport(
        @Nullable FileRefusal refused,
        String charset,
        String separator,
        int rows,
        int added,
        int changed,
        int same,
        List<String> unknownColumns,
        int wrong,
        List<LineFlaw> flaws,
        List<Planned> first,
        boolean applied) {

    static final int FLAWS_SHOWN = 200;
    static final int ROWS_SHOWN = 50;

    /** What becomes of a row. */
    public enum Deed {
        ADD,
        CHANGE,
        LEAVE
    }

    /** @param archived whether it comes back out of the archive by it */
    public record Planned(long line, Deed deed, String name, String category, List<String> dials, boolean archived) {}

    static ImportReport refused(FileRefusal reason) {
        return new ImportReport(reason, "", "", 0, 0, 0, 0, List.of(), 0, List.of(), List.of(), false);
    }
}
