package org.zhest.directory.db;

import static org.jooq.impl.DSL.any;
import static org.zhest.schema.Tables.ORGANISATION;
import static org.zhest.schema.Tables.ORGANISATION_DIAL;
import static org.zhest.schema.Tables.ORGANISATION_PRECINCT;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.zhest.directory.Dial;
import org.zhest.directory.OrganisationDetails;
import org.zhest.schema.Codes;
import org.zhest.schema.tables.records.OrganisationDialRecord;
import org.zhest.schema.tables.records.OrganisationPrecinctRecord;
import org.zhest.schema.tables.records.OrganisationRecord;

/** Writes organisations with what belongs to them, many in few statements. */
final class OrganisationWriting {

    /** Rows that travel at a time. */
    private static final int BATCH = 500;

    private OrganisationWriting() {}

    static OrganisationRecord fill(OrganisationRecord row, OrganisationDetails details) {
        row.setExternalId(details.externalId());
        row.setCategory(details.category());
        row.setName(details.names().full());
        row.setShortName(details.names().shortName());
        row.setAlsoKnownAs(details.names().alsoKnownAs().toArray(String[]::new));
        row.setAddress(details.address());
        row.setTerritory(details.territory().words());
        row.setHours(details.hours() == null ? null : details.hours().written().toArray(String[]::new));
        row.setWorksWithInterpreter(details.worksWithInterpreter());
        row.setCheckedOn(details.checkedOn());
        row.setNote(details.note());
        return row;
    }

    static void insert(DSLContext db, Map<UUID, OrganisationDetails> all) {
        List<OrganisationRecord> rows = new ArrayList<>();
        all.forEach((id, details) -> {
            OrganisationRecord row = fill(new OrganisationRecord(), details);
            row.setId(id);
            rows.add(row);
        });
        inBatches(rows, some -> db.batchInsert(some).execute());
        insertParts(db, all);
    }

    static void replaceParts(DSLContext db, Map<UUID, OrganisationDetails> all) {
        UUID[] ids = all.keySet().toArray(UUID[]::new);
        db.deleteFrom(ORGANISATION_DIAL)
                .where(ORGANISATION_DIAL.ORGANISATION_ID.eq(any(ids)))
                .execute();
        db.deleteFrom(ORGANISATION_PRECINCT)
                .where(ORGANISATION_PRECINCT.ORGANISATION_ID.eq(any(ids)))
                .execute();
        insertParts(db, all);
    }

    private static void insertParts(DSLContext db, Map<UUID, OrganisationDetails> all) {
        List<OrganisationDialRecord> dials = new ArrayList<>();
        List<OrganisationPrecinctRecord> precincts = new ArrayList<>();
        all.forEach((id, details) -> {
            for (int i = 0; i < details.dials().size(); i++) {
                Dial dial = details.dials().get(i);
                dials.add(new OrganisationDialRecord(id, i, Codes.of(dial.kind()), dial.address(), dial.label()));
            }
            details.territory().precincts().forEach(one -> precincts.add(new OrganisationPrecinctRecord(id, one)));
        });
        inBatches(dials, some -> db.batchInsert(some).execute());
        inBatches(precincts, some -> db.batchInsert(some).execute());
    }

    /** In the archive's place stands nothing, for who is changed this way is wanted again. */
    static void update(DSLContext db, Map<UUID, OrganisationDetails> all) {
        List<OrganisationRecord> rows = new ArrayList<>();
        db.selectFrom(ORGANISATION)
                .where(ORGANISATION.ID.eq(any(all.keySet().toArray(UUID[]::new))))
                .forEach(row -> {
                    fill(row, Objects.requireNonNull(all.get(row.getId()))).setArchivedAt(null);
                    row.setVersion(row.getVersion() + 1);
                    rows.add(row);
                });
        inBatches(rows, some -> db.batchUpdate(some).execute());
        replaceParts(db, all);
    }

    private static <R> void inBatches(List<R> rows, Consumer<List<R>> write) {
        for (int from = 0; from < rows.size(); from += BATCH) {
            write.accept(rows.subList(from, Math.min(rows.size(), from + BATCH)));
        }
    }
}
