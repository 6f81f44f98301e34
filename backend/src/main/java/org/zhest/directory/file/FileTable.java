package org.zhest.directory.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A file as rows of cells, whatever wrote it: UTF-8 or windows-1251, semicolons or commas. */
record FileTable(String charset, char separator, List<String> header, List<Row> rows) {

    private static final Charset OF_OFFICES = Charset.forName("windows-1251");

    record Row(long line, List<String> cells) {}

    /** What was read, or why not. */
    sealed interface Read {}

    record Readable(FileTable table) implements Read {}

    record Unreadable(FileRefusal reason) implements Read {}

    static Read read(byte[] file, int mostRows) {
        Text text = Text.of(file);
        if (text.words().isBlank()) {
            return new Unreadable(FileRefusal.EMPTY);
        }
        // A quote that is never closed would swallow all rows behind it, and the reader would not mind.
        if (text.words().indexOf('\0') >= 0
                || text.words().chars().filter(each -> each == '"').count() % 2 != 0) {
            return new Unreadable(FileRefusal.BROKEN);
        }
        char separator = separator(text.words());
        List<Row> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text.words())) {
            for (CsvRecord each : reader) {
                if (rows.size() > mostRows) {
                    return new Unreadable(FileRefusal.TOO_MANY_ROWS);
                }
                rows.add(new Row(each.getStartingLineNumber(), List.copyOf(each.getFields())));
            }
        } catch (CsvParseException | IOException broken) {
            return new Unreadable(FileRefusal.BROKEN);
        }
        rows.removeIf(row -> row.cells().stream().allMatch(String::isBlank));
        return rows.isEmpty()
                ? new Unreadable(FileRefusal.EMPTY)
                : new Readable(new FileTable(
                        text.charset(), separator, rows.getFirst().cells(), List.copyOf(rows.subList(1, rows.size()))));
    }

    /** The one that is seen more often in the header, outside of quotes. */
    private static char separator(String text) {
        String header = text.lines().findFirst().orElse("").replaceAll("\"[^\"]*\"", "");
        long commas = header.chars().filter(each -> each == ',').count();
        long semicolons = header.chars().filter(each -> each == ';').count();
        return commas > semicolons ? ',' : ';';
    }

    private record Text(String words, String charset) {

        /** Russian text in windows-1251 is never UTF-8 by chance: its letters would need partners that they lack. */
        static Text of(byte[] file) {
            try {
                String words = StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(file))
                        .toString();
                return new Text(words.startsWith("\uFEFF") ? words.substring(1) : words, "UTF-8");
            } catch (CharacterCodingException notUtf8) {
                return new Text(new String(file, OF_OFFICES), OF_OFFICES.name());
            }
        }
    }
}
