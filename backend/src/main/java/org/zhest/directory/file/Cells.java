package org.zhest.directory.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The cells of one row by their columns, and what was found wrong with them so far. */
final class Cells {

    private final long line;
    private final Map<FileColumn, String> cells;
    private final List<LineFlaw> flaws = new ArrayList<>();

    Cells(long line, Map<FileColumn, String> cells) {
        this.line = line;
        this.cells = cells;
    }

    long line() {
        return line;
    }

    List<LineFlaw> flaws() {
        return flaws;
    }

    /** @return what stands there, tidied; blank where nothing does; empty where the file has no such column */
    Optional<String> text(FileColumn column) {
        return Optional.ofNullable(cells.get(column)).map(Cells::tidy);
    }

    Optional<String> text(FileColumn column, int most) {
        Optional<String> text = text(column);
        text.filter(one -> one.length() > most).ifPresent(one -> wrong(column, Flaw.TOO_LONG, one));
        return text;
    }

    /** Several in one cell, each on a line of its own or behind a bar. */
    Optional<List<String>> list(FileColumn column, int most) {
        Optional<List<String>> list = Optional.ofNullable(cells.get(column))
                .map(cell -> Arrays.stream(cell.split("[|\\n]"))
                        .map(Cells::tidy)
                        .filter(one -> !one.isEmpty())
                        .distinct()
                        .collect(Collectors.toList()));
        list.filter(all -> all.size() > most)
                .ifPresent(all -> wrong(column, Flaw.TOO_MANY, String.valueOf(all.size())));
        return list;
    }

    void wrong(FileColumn column, Flaw flaw, String value) {
        flaws.add(new LineFlaw(line, column, flaw, value));
    }

    /** The apostrophe is a spreadsheet's: it keeps «+7…» from being taken for a formula. */
    private static String tidy(String cell) {
        String text = cell.strip().replaceAll("\\s+", " ");
        return text.length() > 1 && text.charAt(0) == '\'' && "=+-@".indexOf(text.charAt(1)) >= 0
                ? text.substring(1)
                : text;
    }
}
