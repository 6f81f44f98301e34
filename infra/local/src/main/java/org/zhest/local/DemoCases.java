package org.zhest.local;

import static org.zhest.schema.Tables.ACCOUNT;
import static org.zhest.schema.Tables.CASE_FILE;
import static org.zhest.schema.Tables.RECIPIENT;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jooq.DSLContext;
import org.zhest.centre.Centre;

/** The cases of the demo citizens. */
final class DemoCases {

    private final DSLContext sql;
    private final Centre centre;
    private final InstantSource clock;

    DemoCases(DSLContext sql, Centre centre, InstantSource clock) {
        this.sql = sql;
        this.centre = centre;
        this.clock = clock;
    }

    void make() {
        DemoPeople.CASES.forEach(this::make);
    }

    private void make(DemoPeople.Case one) {
        Instant opened = clock.instant().minus(Duration.ofDays(one.daysAgo()));
        boolean closed = one.status().equals("closed");
        sql.insertInto(CASE_FILE)
                .set(
                        CASE_FILE.RECIPIENT_ID,
                        sql.select(RECIPIENT.ID)
                                .from(RECIPIENT)
                                .join(ACCOUNT)
                                .on(ACCOUNT.ID.eq(RECIPIENT.ACCOUNT_ID))
                                .where(ACCOUNT.LOGIN.eq(one.citizen())))
                .set(CASE_FILE.OWNER_ID, sql.select(ACCOUNT.ID).from(ACCOUNT).where(ACCOUNT.LOGIN.eq("coordinator1")))
                .set(CASE_FILE.TOPIC_CODE, one.topic())
                .set(CASE_FILE.TITLE, one.title())
                .set(CASE_FILE.STATUS, one.status())
                .set(CASE_FILE.OPENED_AT, opened)
                .set(
                        CASE_FILE.DUE_ON,
                        one.dueInDays() == 0 ? null : centre.today(clock).plusDays(one.dueInDays()))
                .set(CASE_FILE.CLOSED_AT, closed ? opened.plus(Duration.ofDays(30)) : null)
                .execute();
    }
}
