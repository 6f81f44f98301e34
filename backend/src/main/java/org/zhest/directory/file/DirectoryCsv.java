package org.zhest.directory.file;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhest.directory.Dial;
import org.zhest.directory.OrganisationDetails;
import org.zhest.directory.WeeklyHours;

/** Writes the directory in the shape that {@link DirectoryImport} reads: UTF-8 with BOM, semicolons, CRLF. */
public final class DirectoryCsv implements Closeable {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String SEVERAL = " | ";

    private final CsvWriter out;
    private final Lists lists;
    private final boolean inRussian;

    public DirectoryCsv(Writer out, Lists lists, boolean inRussian) throws IOException {
        this.lists = lists;
        this.inRussian = inRussian;
        out.write(BYTE_ORDER_MARK);
        this.out = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(out);
        this.out.writeRecord(Arrays.stream(FileColumn.values())
                .map(column -> column.title(inRussian))
                .toList());
    }

    public void write(OrganisationDetails details) {
        out.writeRecord(Arrays.stream(FileColumn.values())
                .map(column -> safe(cell(column, details)))
                .toList());
    }

    private String cell(FileColumn column, OrganisationDetails details) {
        return switch (column) {
            case ID -> details.externalId() == null ? "" : details.externalId();
            case NAME -> details.names().full();
            case SHORT_NAME -> details.names().shortName();
            case ALSO_KNOWN_AS -> String.join(SEVERAL, details.names().alsoKnownAs());
            case CATEGORY -> lists.category(details.category(), inRussian);
            case PHONES -> DialCells.written(details.dials(), Dial.Kind.PHONE);
            case SIP -> DialCells.written(details.dials(), Dial.Kind.SIP);
            case ADDRESS -> details.address();
            case PRECINCTS ->
                details.territory().precincts().stream().map(lists::precinct).collect(Collectors.joining(SEVERAL));
            case TERRITORY -> details.territory().words();
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY -> hours(column, details.hours());
            case WORKS_WITH_INTERPRETER -> yesOrNo(details.worksWithInterpreter());
            case CHECKED_ON ->
                details.checkedOn() == null ? "" : details.checkedOn().toString();
            case NOTE -> details.note();
        };
    }

    private String hours(FileColumn day, @Nullable WeeklyHours hours) {
        if (hours == null) {
            return "";
        }
        List<String> week = hours.written();
        String written = week.get(FileColumn.DAYS.indexOf(day));
        return written.isEmpty() ? RowReading.CLOSED.get(inRussian ? 0 : 1) : written;
    }

    private String yesOrNo(boolean mark) {
        if (inRussian) {
            return mark ? "да" : "нет";
        }
        return mark ? "yes" : "no";
    }

    /** A spreadsheet would run a cell that begins like a formula; the apostrophe makes it text, and is not read back. */
    private static String safe(String cell) {
        return !cell.isEmpty() && "=+-@\t\r\n".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
