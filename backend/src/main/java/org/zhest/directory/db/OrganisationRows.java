package org.zhest.directory.db;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.jooq.impl.DSL.any;
import static org.zhest.schema.Tables.ORGANISATION_DIAL;
import static org.zhest.schema.Tables.ORGANISATION_PRECINCT;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.zhest.directory.Dial;
import org.zhest.directory.Names;
import org.zhest.directory.Organisation;
import org.zhest.directory.OrganisationDetails;
import org.zhest.directory.OrganisationId;
import org.zhest.directory.Territory;
import org.zhest.directory.WeeklyHours;
import org.zhest.schema.Codes;
import org.zhest.schema.tables.records.OrganisationRecord;

/** Reads what belongs to organisations, for all of them at once. */
final class OrganisationRows {

    private OrganisationRows() {}

    /** @return in the same order */
    static List<Organisation> complete(DSLContext db, List<OrganisationRecord> rows) {
        List<UUID> ids = rows.stream().map(OrganisationRecord::getId).toList();
        Map<UUID, List<Dial>> dials = dials(db, ids);
        Map<UUID, List<UUID>> precincts = precincts(db, ids);
        return rows.stream()
                .map(row -> organisation(
                        row,
                        dials.getOrDefault(row.getId(), List.of()),
                        precincts.getOrDefault(row.getId(), List.of())))
                .toList();
    }

    private static Map<UUID, List<Dial>> dials(DSLContext db, Collection<UUID> ids) {
        return db
                .selectFrom(ORGANISATION_DIAL)
                .where(ORGANISATION_DIAL.ORGANISATION_ID.eq(any(ids.toArray(UUID[]::new))))
                .orderBy(ORGANISATION_DIAL.ORGANISATION_ID, ORGANISATION_DIAL.POSITION)
                .stream()
                .collect(groupingBy(
                        row -> row.getOrganisationId(),
                        mapping(
                                row -> new Dial(
                                        Codes.to(Dial.Kind.class, row.getKind()), row.getAddress(), row.getLabel()),
                                toList())));
    }

    private static Map<UUID, List<UUID>> precincts(DSLContext db, Collection<UUID> ids) {
        return db
                .selectFrom(ORGANISATION_PRECINCT)
                .where(ORGANISATION_PRECINCT.ORGANISATION_ID.eq(any(ids.toArray(UUID[]::new))))
                .orderBy(ORGANISATION_PRECINCT.ORGANISATION_ID, ORGANISATION_PRECINCT.PRECINCT_ID)
                .stream()
                .collect(groupingBy(row -> row.getOrganisationId(), mapping(row -> row.getPrecinctId(), toList())));
    }

    private static Organisation organisation(OrganisationRecord row, List<Dial> dials, List<UUID> precincts) {
        return new Organisation(
                new OrganisationId(row.getId()),
                new OrganisationDetails(
                        row.getExternalId(),
                        row.getCategory(),
                        new Names(row.getName(), row.getShortName(), List.of(row.getAlsoKnownAs())),
                        dials,
                        hours(row.getHours()),
                        new Territory(precincts, row.getTerritory()),
                        row.getWorksWithInterpreter(),
                        row.getCheckedOn(),
                        row.getAddress(),
                        row.getNote()),
                row.getArchivedAt(),
                row.getVersion());
    }

    private static @Nullable WeeklyHours hours(String @Nullable [] written) {
        return written == null
                ? null
                : WeeklyHours.parse(List.of(written))
                        .orElseThrow(() -> new IllegalStateException("hours are not written so"));
    }
}
