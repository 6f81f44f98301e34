package org.zhest.directory.file;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zhest.centre.Centre;
import org.zhest.directory.DirectorySettings;
import org.zhest.directory.Organisation;
import org.zhest.directory.OrganisationDetails;
import org.zhest.directory.Organisations;
import org.zhest.recipient.Recipients;

/** Reads a file into the directory: all of it, or nothing. */
@Component
public class DirectoryImport {

    private final Organisations organisations;
    private final Recipients recipients;
    private final DirectorySettings settings;
    private final Centre centre;
    private final InstantSource clock;

    DirectoryImport(
            Organisations organisations,
            Recipients recipients,
            DirectorySettings settings,
            Centre centre,
            InstantSource clock) {
        this.organisations = organisations;
        this.recipients = recipients;
        this.settings = settings;
        this.centre = centre;
        this.clock = clock;
    }

    /** @param apply false to see only what it would do. What is looked up stays locked until it is done */
    @Transactional
    public ImportReport read(byte[] file, boolean apply) {
        return switch (FileTable.read(file, settings.importRows())) {
            case FileTable.Unreadable(FileRefusal reason) -> ImportReport.refused(reason);
            case FileTable.Readable(FileTable table) -> read(table, apply);
        };
    }

    private ImportReport read(FileTable table, boolean apply) {
        Map<FileColumn, Integer> columns = new EnumMap<>(FileColumn.class);
        List<String> unknown = new ArrayList<>();
        for (int i = 0; i < table.header().size(); i++) {
            String title = table.header().get(i);
            var column = FileColumn.titled(title);
            if (column.isEmpty()) {
                unknown.add(title);
            } else if (columns.put(column.get(), i) != null) {
                return ImportReport.refused(FileRefusal.COLUMN_TWICE);
            }
        }
        if (!columns.containsKey(FileColumn.NAME)) {
            return ImportReport.refused(FileRefusal.NO_NAMES);
        }
        Lists lists = new Lists(organisations.categories(), recipients.precincts());
        ImportPlan plan = new ImportPlan(table, columns, lists, centre.today(clock), known(table, columns));
        plan.work();
        boolean done = apply && plan.flaws().isEmpty();
        if (done) {
            apply(plan);
        }
        return report(table, unknown, plan, done);
    }

    private ImportPlan.Known known(FileTable table, Map<FileColumn, Integer> columns) {
        List<Organisation> alike =
                organisations.alike(all(table, columns, FileColumn.ID), all(table, columns, FileColumn.NAME));
        return new ImportPlan.Known(
                alike.stream()
                        .filter(one -> one.details().externalId() != null)
                        .collect(toMap(
                                one -> Objects.requireNonNull(one.details().externalId()), one -> one)),
                alike.stream()
                        .collect(groupingBy(one ->
                                ImportPlan.Known.small(one.details().names().full()))));
    }

    private static Set<String> all(FileTable table, Map<FileColumn, Integer> columns, FileColumn column) {
        Integer place = columns.get(column);
        return place == null
                ? Set.of()
                : table.rows().stream()
                        .filter(row -> row.cells().size() > place)
                        .map(row -> new Cells(
                                        row.line(), Map.of(column, row.cells().get(place)))
                                .text(column)
                                .orElse(""))
                        .filter(cell -> !cell.isEmpty())
                        .collect(Collectors.toSet());
    }

    private void apply(ImportPlan plan) {
        List<OrganisationDetails> fresh = new ArrayList<>();
        List<Organisation> changed = new ArrayList<>();
        for (ImportPlan.Step step : plan.steps()) {
            Organisation before = step.before();
            if (before == null) {
                fresh.add(step.details());
            } else if (step.deed() == ImportReport.Deed.CHANGE) {
                changed.add(new Organisation(before.id(), step.details(), null, before.version()));
            }
        }
        organisations.put(fresh, changed);
    }

    private static ImportReport report(FileTable table, List<String> unknown, ImportPlan plan, boolean applied) {
        Map<ImportReport.Deed, Long> deeds =
                plan.steps().stream().collect(groupingBy(ImportPlan.Step::deed, Collectors.counting()));
        return new ImportReport(
                null,
                table.charset(),
                String.valueOf(table.separator()),
                table.rows().size(),
                deeds.getOrDefault(ImportReport.Deed.ADD, 0L).intValue(),
                deeds.getOrDefault(ImportReport.Deed.CHANGE, 0L).intValue(),
                deeds.getOrDefault(ImportReport.Deed.LEAVE, 0L).intValue(),
                unknown,
                plan.flaws().size(),
                plan.flaws().stream().limit(ImportReport.FLAWS_SHOWN).toList(),
                plan.steps().stream()
                        .limit(ImportReport.ROWS_SHOWN)
                        .map(ImportPlan.Step::planned)
                        .toList(),
                applied);
    }
}
