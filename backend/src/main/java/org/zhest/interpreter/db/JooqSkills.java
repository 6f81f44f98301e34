package org.zhest.interpreter.db;

import static org.zhest.schema.Tables.ACCOUNT;
import static org.zhest.schema.Tables.INTERPRETER;
import static org.zhest.schema.Tables.INTERPRETER_SKILL;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.zhest.account.AccountId;
import org.zhest.interpreter.Interpreter;
import org.zhest.interpreter.SkillSheet;
import org.zhest.interpreter.Skills;
import org.zhest.schema.Codes;
import org.zhest.schema.tables.records.InterpreterSkillRecord;
import org.zhest.signaling.dispatch.Certificate;
import org.zhest.signaling.dispatch.Lane;
import org.zhest.signaling.dispatch.Skill;
import org.zhest.signaling.protocol.Gender;

@Repository
class JooqSkills implements Skills {

    private final DSLContext db;

    JooqSkills(DSLContext db) {
        this.db = db;
    }

    @Override
    public Optional<SkillSheet> of(AccountId interpreter) {
        return db.select(INTERPRETER.GENDER)
                .from(INTERPRETER)
                .where(INTERPRETER.ACCOUNT_ID.eq(interpreter.value()))
                .fetchOptional(row -> new SkillSheet(gender(row.value1()), certificates(interpreter)));
    }

    @Override
    public List<Skilled> all() {
        Map<UUID, List<Certificate>> certificates = db
                .selectFrom(INTERPRETER_SKILL)
                .orderBy(INTERPRETER_SKILL.INTERPRETER_ID, INTERPRETER_SKILL.SKILL)
                .stream()
                .collect(Collectors.groupingBy(
                        InterpreterSkillRecord::getInterpreterId,
                        Collectors.mapping(JooqSkills::certificate, Collectors.toList())));
        return db.select(ACCOUNT.ID, ACCOUNT.NAME, INTERPRETER.GENDER)
                .from(INTERPRETER)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(INTERPRETER.ACCOUNT_ID))
                .where(ACCOUNT.DISABLED_AT.isNull())
                .orderBy(ACCOUNT.NAME, ACCOUNT.ID)
                .fetch(row -> new Skilled(
                        new Interpreter(new AccountId(row.value1()), row.value2()),
                        new SkillSheet(gender(row.value3()), certificates.getOrDefault(row.value1(), List.of()))));
    }

    private static @Nullable Gender gender(@Nullable String code) {
        return code == null ? null : Codes.to(Gender.class, code);
    }

    private static Certificate certificate(InterpreterSkillRecord row) {
        return new Certificate(
                Codes.to(Skill.class, row.getSkill()), row.getCertificate(), row.getValidFrom(), row.getValidUntil());
    }

    private List<Certificate> certificates(AccountId interpreter) {
        return db.selectFrom(INTERPRETER_SKILL)
                .where(INTERPRETER_SKILL.INTERPRETER_ID.eq(interpreter.value()))
                .orderBy(INTERPRETER_SKILL.SKILL)
                .fetch(JooqSkills::certificate);
    }

    @Override
    public void put(AccountId interpreter, SkillSheet sheet) {
        db.update(INTERPRETER)
                .set(INTERPRETER.GENDER, sheet.gender() == null ? null : Codes.of(sheet.gender()))
                .set(INTERPRETER.VERSION, INTERPRETER.VERSION.plus(1))
                .where(INTERPRETER.ACCOUNT_ID.eq(interpreter.value()))
                .execute();
        db.deleteFrom(INTERPRETER_SKILL)
                .where(INTERPRETER_SKILL.INTERPRETER_ID.eq(interpreter.value()))
                .execute();
        for (Certificate one : sheet.certificates()) {
            db.insertInto(INTERPRETER_SKILL)
                    .set(INTERPRETER_SKILL.INTERPRETER_ID, interpreter.value())
                    .set(INTERPRETER_SKILL.SKILL, Codes.of(one.skill()))
                    .set(INTERPRETER_SKILL.CERTIFICATE, one.number())
                    .set(INTERPRETER_SKILL.VALID_FROM, one.validFrom())
                    .set(INTERPRETER_SKILL.VALID_UNTIL, one.validUntil())
                    .execute();
        }
    }

    @Override
    public void putLanes(AccountId interpreter, List<Lane> lanes, Instant until) {
        db.update(INTERPRETER)
                .set(INTERPRETER.LANES, Lane.codes(lanes).toArray(String[]::new))
                .set(INTERPRETER.LANES_UNTIL, until)
                .where(INTERPRETER.ACCOUNT_ID.eq(interpreter.value()))
                .execute();
    }

    @Override
    public List<AccountId> due(Instant now) {
        return db.select(INTERPRETER.ACCOUNT_ID)
                .from(INTERPRETER)
                .where(INTERPRETER.LANES_UNTIL.le(now))
                .fetch(row -> new AccountId(row.value1()));
    }
}
