package org.zhest.local;

import static org.zhest.schema.Tables.ACCOUNT;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.zhest.account.AccountId;
import org.zhest.centre.Centre;
import org.zhest.interpreter.SkillChanges;
import org.zhest.interpreter.SkillSheet;
import org.zhest.signaling.dispatch.Certificate;
import org.zhest.signaling.protocol.Gender;

/** What the demo interpreters can do, and by what papers. */
final class DemoSkills {

    private final SkillChanges skills;
    private final DSLContext sql;
    private final Centre centre;
    private final InstantSource clock;

    DemoSkills(SkillChanges skills, DSLContext sql, Centre centre, InstantSource clock) {
        this.skills = skills;
        this.sql = sql;
        this.centre = centre;
        this.clock = clock;
    }

    void make() {
        DemoPeople.GENDERS.forEach(this::make);
    }

    private void make(String login, Gender gender) {
        LocalDate today = centre.today(clock);
        List<Certificate> papers = DemoPeople.PAPERS.stream()
                .filter(one -> one.interpreter().equals(login))
                .map(one -> new Certificate(
                        one.skill(),
                        one.number(),
                        today.minusYears(1),
                        one.endsInDays() == 0 ? null : today.plusDays(one.endsInDays())))
                .toList();
        UUID interpreter = sql.select(ACCOUNT.ID)
                .from(ACCOUNT)
                .where(ACCOUNT.LOGIN.eq(login))
                .fetchSingle(ACCOUNT.ID);
        skills.put(new AccountId(interpreter), new SkillSheet(gender, papers));
    }
}
