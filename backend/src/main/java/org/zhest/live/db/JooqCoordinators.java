package org.zhest.live.db;

import static org.zhest.schema.Tables.ACCOUNT;
import static org.zhest.schema.Tables.PRESENCE;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.zhest.live.Coordinators;
import org.zhest.schema.Codes;
import org.zhest.signaling.protocol.Role;

/** Connected coordinators, by their presence. */
@Repository
class JooqCoordinators implements Coordinators {

    private final DSLContext sql;

    JooqCoordinators(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public List<UUID> connected() {
        return sql.select(ACCOUNT.ID)
                .from(ACCOUNT)
                .join(PRESENCE)
                .on(PRESENCE.ACCOUNT_ID.eq(ACCOUNT.ID))
                .where(ACCOUNT.ROLE.eq(Codes.of(Role.COORDINATOR)))
                .and(PRESENCE.ABSENT_SINCE.isNull())
                .fetch(ACCOUNT.ID);
    }
}
