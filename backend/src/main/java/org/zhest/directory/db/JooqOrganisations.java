package org.zhest.directory.db;

import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.select;
import static org.zhest.schema.Tables.ORGANISATION;
import static org.zhest.schema.Tables.ORGANISATION_CATEGORY;
import static org.zhest.schema.Tables.ORGANISATION_DIAL;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.zhest.directory.Category;
import org.zhest.directory.Organisation;
import org.zhest.directory.OrganisationDetails;
import org.zhest.directory.OrganisationId;
import org.zhest.directory.Organisations;
import org.zhest.directory.Search;
import org.zhest.paging.Page;
import org.zhest.paging.Paging;
import org.zhest.schema.tables.records.OrganisationRecord;

@Repository
@Transactional
class JooqOrganisations implements Organisations {

    /** Rows that are read at a time when all are. */
    private static final int BATCH = 500;

    private final DSLContext db;
    private final OrganisationSearch search;

    JooqOrganisations(DSLContext db, OrganisationSearch search) {
        this.db = db;
        this.search = search;
    }

    @Override
    public List<Category> categories() {
        return db.selectFrom(ORGANISATION_CATEGORY)
                .orderBy(ORGANISATION_CATEGORY.POSITION)
                .fetch(row -> new Category(row.getCode(), row.getRu(), row.getEn()));
    }

    @Override
    @Transactional(readOnly = true)
    public Page<Organisation> search(Search wanted, Paging paging) {
        return search.find(wanted, paging);
    }

    @Override
    public Optional<Organisation> find(OrganisationId id) {
        return OrganisationRows.complete(
                        db,
                        db.selectFrom(ORGANISATION)
                                .where(ORGANISATION.ID.eq(id.value()))
                                .fetch())
                .stream()
                .findFirst();
    }

    @Override
    public Optional<Organisation> ofNumber(String number) {
        var rows = db.selectFrom(ORGANISATION)
                .where(ORGANISATION.ARCHIVED_AT.isNull())
                .and(ORGANISATION.ID.in(select(ORGANISATION_DIAL.ORGANISATION_ID)
                        .from(ORGANISATION_DIAL)
                        .where(ORGANISATION_DIAL.ADDRESS.eq(number))))
                .limit(2)
                .fetch();
        return rows.size() == 1 ? OrganisationRows.complete(db, rows).stream().findFirst() : Optional.empty();
    }

    @Override
    public Optional<OrganisationId> add(OrganisationDetails details) {
        if (isTaken(details, ORGANISATION.ID.isNotNull())) {
            return Optional.empty();
        }
        UUID id = freshIds(1).getFirst();
        OrganisationWriting.insert(db, Map.of(id, details));
        return Optional.of(new OrganisationId(id));
    }

    @Override
    public Changed change(OrganisationId id, OrganisationDetails details, int version) {
        if (isTaken(details, ORGANISATION.ID.ne(id.value()))) {
            return Changed.TAKEN;
        }
        int changed = db.update(ORGANISATION)
                .set(OrganisationWriting.fill(new OrganisationRecord(), details))
                .set(ORGANISATION.VERSION, ORGANISATION.VERSION.plus(1))
                .where(ORGANISATION.ID.eq(id.value()).and(ORGANISATION.VERSION.eq(version)))
                .execute();
        if (changed == 0) {
            return Changed.STALE;
        }
        OrganisationWriting.replaceParts(db, Map.of(id.value(), details));
        return Changed.DONE;
    }

    private boolean isTaken(OrganisationDetails details, Condition others) {
        return details.externalId() != null
                && db.fetchExists(
                        ORGANISATION,
                        ORGANISATION.EXTERNAL_ID.eq(details.externalId()).and(others));
    }

    @Override
    public boolean archive(OrganisationId id, int version, Instant now) {
        return db.update(ORGANISATION)
                        .set(ORGANISATION.ARCHIVED_AT, now)
                        .set(ORGANISATION.VERSION, ORGANISATION.VERSION.plus(1))
                        .where(ORGANISATION.ID.eq(id.value()).and(ORGANISATION.VERSION.eq(version)))
                        .execute()
                == 1;
    }

    @Override
    public boolean restore(OrganisationId id, int version) {
        return db.update(ORGANISATION)
                        .setNull(ORGANISATION.ARCHIVED_AT)
                        .set(ORGANISATION.VERSION, ORGANISATION.VERSION.plus(1))
                        .where(ORGANISATION.ID.eq(id.value()).and(ORGANISATION.VERSION.eq(version)))
                        .execute()
                == 1;
    }

    /** PostgreSQL hands rows over in batches only inside a transaction. */
    @Override
    @Transactional(readOnly = true)
    public void each(Consumer<Organisation> one) {
        var all = db.selectFrom(ORGANISATION)
                .where(ORGANISATION.ARCHIVED_AT.isNull())
                .orderBy(ORGANISATION.NAME, ORGANISATION.ID)
                .fetchSize(BATCH);
        try (var cursor = all.fetchLazy()) {
            while (cursor.hasNext()) {
                OrganisationRows.complete(db, cursor.fetchNext(BATCH)).forEach(one);
            }
        }
    }

    @Override
    public List<Organisation> alike(Collection<String> externalIds, Collection<String> names) {
        String[] small =
                names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toArray(String[]::new);
        return OrganisationRows.complete(
                db,
                db.selectFrom(ORGANISATION)
                        .where(ORGANISATION.EXTERNAL_ID.eq(any(externalIds.toArray(String[]::new))))
                        .or(lower(ORGANISATION.NAME).eq(any(small)))
                        .orderBy(ORGANISATION.ID)
                        .forUpdate()
                        .fetch());
    }

    @Override
    public void put(List<OrganisationDetails> fresh, List<Organisation> changed) {
        Map<UUID, OrganisationDetails> added = new LinkedHashMap<>();
        List<UUID> ids = freshIds(fresh.size());
        for (int i = 0; i < fresh.size(); i++) {
            added.put(ids.get(i), fresh.get(i));
        }
        Map<UUID, OrganisationDetails> other = new LinkedHashMap<>();
        changed.forEach(one -> other.put(one.id().value(), one.details()));
        // First the changes: an id of another register that moves from one to another is free then.
        OrganisationWriting.update(db, other);
        OrganisationWriting.insert(db, added);
    }

    private List<UUID> freshIds(int count) {
        return db.select(field("uuidv7()", UUID.class))
                .from("generate_series(1, ?)", count)
                .fetch(row -> row.value1());
    }
}
