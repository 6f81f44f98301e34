package org.zhest.directory.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhest.directory.Dial;
import org.zhest.directory.Organisation;
import org.zhest.directory.OrganisationDetails;
import org.zhest.directory.OrganisationId;
import org.zhest.directory.PhoneNumbers;

/** What each row of a file does to the directory, worked out without touching it. */
final class ImportPlan {

    private final FileTable table;
    private final Map<FileColumn, Integer> columns;
    private final Lists lists;
    private final LocalDate today;
    private final Known known;

    private final Set<String> seen = new HashSet<>();
    private final Set<OrganisationId> taken = new HashSet<>();
    private final List<Step> steps = new ArrayList<>();
    private final List<LineFlaw> flaws = new ArrayList<>();

    ImportPlan(FileTable table, Map<FileColumn, Integer> columns, Lists lists, LocalDate today, Known known) {
        this.table = table;
        this.columns = columns;
        this.lists = lists;
        this.today = today;
        this.known = known;
    }

    /** @param before null for one that is new */
    record Step(long line, @Nullable Organisation before, OrganisationDetails details) {

        ImportReport.Deed deed() {
            if (before == null) {
                return ImportReport.Deed.ADD;
            }
            return before.archivedAt() == null && before.details().equals(details)
                    ? ImportReport.Deed.LEAVE
                    : ImportReport.Deed.CHANGE;
        }

        ImportReport.Planned planned() {
            List<String> dials = details.dials().stream()
                    .map(dial -> dial.kind() == Dial.Kind.PHONE ? PhoneNumbers.shown(dial.address()) : dial.address())
                    .toList();
            boolean archived = before != null && before.archivedAt() != null;
            return new ImportReport.Planned(line, deed(), details.names().full(), details.category(), dials, archived);
        }
    }

    void work() {
        table.rows().forEach(this::work);
    }

    List<Step> steps() {
        return steps;
    }

    List<LineFlaw> flaws() {
        return flaws;
    }

    private void work(FileTable.Row row) {
        if (row.cells().size() != table.header().size()) {
            flaws.add(new LineFlaw(
                    row.line(), null, Flaw.CELLS, String.valueOf(row.cells().size())));
            return;
        }
        OrganisationDetails fresh = new RowReading(cells(row), lists, today).read(null);
        List<Organisation> matches = known.matches(fresh);
        Organisation before = matches.isEmpty() ? null : matches.getFirst();
        Cells cells = cells(row);
        OrganisationDetails details =
                new RowReading(cells, lists, today).read(before == null ? null : before.details());
        flaws.addAll(cells.flaws());
        if (matches.size() > 1) {
            flaws.add(new LineFlaw(
                    row.line(), null, Flaw.AMBIGUOUS, details.names().full()));
        } else if (cells.flaws().isEmpty() && isTwice(before, details)) {
            flaws.add(new LineFlaw(row.line(), null, Flaw.TWICE, details.names().full()));
        } else {
            steps.add(new Step(row.line(), before, details));
        }
    }

    private boolean isTwice(@Nullable Organisation before, OrganisationDetails details) {
        boolean twice = before != null && !taken.add(before.id());
        for (String sign : Known.signs(details)) {
            twice |= !seen.add(sign);
        }
        return twice;
    }

    private Cells cells(FileTable.Row row) {
        Map<FileColumn, String> cells = new EnumMap<>(FileColumn.class);
        columns.forEach((column, place) -> cells.put(column, row.cells().get(place)));
        return new Cells(row.line(), cells);
    }

    /** Who is there already. */
    record Known(Map<String, Organisation> byExternalId, Map<String, List<Organisation>> byName) {

        /** By the id of the other register; else by a name and a number that both have. */
        List<Organisation> matches(OrganisationDetails row) {
            Optional<Organisation> byId = Optional.ofNullable(row.externalId()).map(byExternalId::get);
            return byId.map(List::of)
                    .orElseGet(() -> byName.getOrDefault(small(row.names().full()), List.of()).stream()
                            .filter(one ->
                                    row.externalId() == null || one.details().externalId() == null)
                            .filter(one ->
                                    one.details().dials().stream().anyMatch(dial -> row.isDialledBy(dial.address())))
                            .toList());
        }

        /** By what two rows are about the same organisation. */
        static List<String> signs(OrganisationDetails details) {
            List<String> signs = new ArrayList<>();
            if (details.externalId() != null) {
                signs.add("id " + details.externalId());
                return signs;
            }
            String name = small(details.names().full());
            details.dials().forEach(dial -> signs.add(name + " " + dial.address()));
            return signs;
        }

        static String small(String name) {
            return name.toLowerCase(Locale.ROOT);
        }
    }
}
