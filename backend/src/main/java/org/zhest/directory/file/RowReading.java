package org.zhest.directory.file;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhest.directory.Names;
import org.zhest.directory.OrganisationDetails;
import org.zhest.directory.Territory;
import org.zhest.directory.WeeklyHours;
import org.zhest.signaling.opening.Slots;

/** Reads one row. What the file has no column for stays as it is; a cell that is empty empties. */
final class RowReading {

    /** How a closed day is written where the others have hours; the first two are how we write it. */
    static final List<String> CLOSED = List.of("закрыто", "closed", "выходной", "-", "—");

    private static final Set<String> YES = Set.of("да", "yes", "1", "+", "true", "y", "д");
    private static final Set<String> NO = Set.of("", "нет", "no", "0", "-", "false", "n", "н");
    private static final DateTimeFormatter OF_OFFICES =
            DateTimeFormatter.ofPattern("d.M.uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private final Cells cells;
    private final Lists lists;
    private final LocalDate today;

    RowReading(Cells cells, Lists lists, LocalDate today) {
        this.cells = cells;
        this.lists = lists;
        this.today = today;
    }

    /** @param before the organisation as it stands; null for one that is new */
    OrganisationDetails read(@Nullable OrganisationDetails before) {
        OrganisationDetails kept = before == null ? RowReading.nothing() : before;
        return new OrganisationDetails(
                text(FileColumn.ID, OrganisationDetails.MAX_EXTERNAL_ID)
                        .filter(one -> !one.isEmpty())
                        .orElse(kept.externalId()),
                category(kept),
                names(kept.names()),
                DialCells.read(cells, kept.dials()),
                hours(kept.hours()),
                territory(kept.territory()),
                mark(kept),
                checkedOn(kept),
                text(FileColumn.ADDRESS, OrganisationDetails.MAX_ADDRESS).orElse(kept.address()),
                text(FileColumn.NOTE, OrganisationDetails.MAX_NOTE).orElse(kept.note()));
    }

    private static OrganisationDetails nothing() {
        return new OrganisationDetails(
                null, "", new Names("", "", List.of()), List.of(), null, Territory.EVERYBODY, false, null, "", "");
    }

    private Optional<String> text(FileColumn column, int most) {
        return cells.text(column, most);
    }

    private String category(OrganisationDetails kept) {
        Optional<String> named = cells.text(FileColumn.CATEGORY).filter(one -> !one.isEmpty());
        if (named.isEmpty()) {
            if (kept.category().isEmpty()) {
                cells.wrong(FileColumn.CATEGORY, Flaw.REQUIRED, "");
            }
            return kept.category();
        }
        return lists.category(named.get()).orElseGet(() -> {
            cells.wrong(FileColumn.CATEGORY, Flaw.UNKNOWN, named.get());
            return "";
        });
    }

    private Names names(Names kept) {
        String full = text(FileColumn.NAME, Names.MAX_FULL).orElse("");
        if (full.isEmpty()) {
            cells.wrong(FileColumn.NAME, Flaw.REQUIRED, "");
        }
        List<String> others =
                cells.list(FileColumn.ALSO_KNOWN_AS, Names.MAX_OTHERS).orElse(kept.alsoKnownAs());
        others.stream()
                .filter(one -> one.length() > Names.MAX_SHORT)
                .forEach(one -> cells.wrong(FileColumn.ALSO_KNOWN_AS, Flaw.TOO_LONG, one));
        return new Names(full, text(FileColumn.SHORT_NAME, Names.MAX_SHORT).orElse(kept.shortName()), others);
    }

    private Territory territory(Territory kept) {
        List<UUID> precincts = cells.list(FileColumn.PRECINCTS, Integer.MAX_VALUE)
                .map(names ->
                        names.stream().flatMap(name -> precinct(name).stream()).toList())
                .orElse(kept.precincts());
        return new Territory(
                precincts, text(FileColumn.TERRITORY, Territory.MAX_WORDS).orElse(kept.words()));
    }

    private Optional<UUID> precinct(String name) {
        Optional<UUID> found = lists.precinct(name);
        if (found.isEmpty()) {
            cells.wrong(FileColumn.PRECINCTS, Flaw.UNKNOWN, name);
        }
        return found;
    }

    /** A file with any of the days has them all; where every day is empty, nobody knows. */
    private @Nullable WeeklyHours hours(@Nullable WeeklyHours kept) {
        if (FileColumn.DAYS.stream().noneMatch(day -> cells.text(day).isPresent())) {
            return kept;
        }
        List<String> days =
                FileColumn.DAYS.stream().map(day -> cells.text(day).orElse("")).toList();
        for (FileColumn day : FileColumn.DAYS) {
            String written = cells.text(day).orElse("");
            if (Slots.parse(closed(written)).isEmpty()) {
                cells.wrong(day, Flaw.NO_HOURS, written);
            }
        }
        return days.stream().allMatch(String::isEmpty)
                ? null
                : WeeklyHours.parse(days.stream().map(RowReading::closed).toList())
                        .orElse(null);
    }

    private static String closed(String written) {
        return CLOSED.contains(written.toLowerCase(Locale.ROOT)) ? "" : written;
    }

    private boolean mark(OrganisationDetails kept) {
        Optional<String> written =
                cells.text(FileColumn.WORKS_WITH_INTERPRETER).map(one -> one.toLowerCase(Locale.ROOT));
        written.filter(one -> !YES.contains(one) && !NO.contains(one))
                .ifPresent(one -> cells.wrong(FileColumn.WORKS_WITH_INTERPRETER, Flaw.NO_YES_OR_NO, one));
        return written.map(YES::contains).orElse(kept.worksWithInterpreter());
    }

    private @Nullable LocalDate checkedOn(OrganisationDetails kept) {
        Optional<String> written = cells.text(FileColumn.CHECKED_ON);
        if (written.isEmpty()) {
            return kept.checkedOn();
        }
        if (written.get().isEmpty()) {
            return null;
        }
        try {
            LocalDate day = written.get().contains(".")
                    ? LocalDate.parse(written.get(), OF_OFFICES)
                    : LocalDate.parse(written.get());
            if (!day.isAfter(today)) {
                return day;
            }
        } catch (DateTimeException notOne) {
            // told below, like a day that has not come yet
        }
        cells.wrong(FileColumn.CHECKED_ON, Flaw.NO_DATE, written.get());
        return null;
    }
}
