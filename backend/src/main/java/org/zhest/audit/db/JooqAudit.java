package org.zhest.audit.db;

import static org.zhest.schema.Tables.AUDIT;

import java.time.InstantSource;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.springframework.stereotype.Repository;
import org.zhest.audit.Audit;
import org.zhest.schema.Codes;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JooqAudit implements Audit {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final DSLContext db;
    private final InstantSource clock;

    JooqAudit(DSLContext db, InstantSource clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override
    public void add(Entry entry) {
        db.insertInto(AUDIT)
                .set(AUDIT.AT, clock.instant())
                .set(AUDIT.ACTOR_ID, entry.actor())
                .set(AUDIT.ACTION, Codes.of(entry.action()))
                .set(AUDIT.SUBJECT_KIND, Codes.of(entry.kind()))
                .set(AUDIT.SUBJECT_ID, entry.subject())
                .set(AUDIT.DETAIL, JSONB.valueOf(JSON.writeValueAsString(entry.detail())))
                .execute();
    }
}
