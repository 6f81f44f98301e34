package org.zhest.live.db;

import static org.zhest.schema.Tables.ACCOUNT;
import static org.zhest.schema.Tables.CALL;
import static org.zhest.schema.Tables.CALL_PARTICIPANT;
import static org.zhest.schema.Tables.GUEST;
import static org.zhest.schema.Tables.PRESENCE;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.zhest.live.guest.Guests;
import org.zhest.schema.Codes;
import org.zhest.signaling.call.CallId;
import org.zhest.signaling.call.InterpreterId;
import org.zhest.signaling.protocol.GuestEnd;
import org.zhest.signaling.protocol.GuestPurpose;
import org.zhest.signaling.protocol.GuestState;
import org.zhest.signaling.protocol.Role;

/** Places of guests in {@code guest}; a guest's account is an ordinary row that no password opens. */
@Repository
class JooqGuests implements Guests {

    /** What stays of a guest's name. */
    private static final String NAMELESS = "Гость";

    private static final String OVER = "over";

    private final DSLContext sql;

    JooqGuests(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public void invite(
            UUID id,
            CallId call,
            GuestPurpose purpose,
            InterpreterId by,
            byte[] hash,
            byte[] link,
            Instant now,
            Instant expiresAt) {
        sql.insertInto(GUEST)
                .set(GUEST.ID, id)
                .set(GUEST.CALL_ID, call.value())
                .set(GUEST.PURPOSE, Codes.of(purpose))
                .set(GUEST.TOKEN_HASH, hash)
                .set(GUEST.SEALED, link)
                .set(GUEST.MADE_BY, by.value())
                .set(GUEST.MADE_AT, now)
                .set(GUEST.EXPIRES_AT, expiresAt)
                .execute();
    }

    @Override
    public List<Guest> of(CallId call) {
        return guests(GUEST.CALL_ID.eq(call.value()));
    }

    @Override
    public Optional<Guest> find(UUID id) {
        return guests(GUEST.ID.eq(id)).stream().findFirst();
    }

    @Override
    public Optional<Guest> ofAccount(UUID account) {
        return guests(GUEST.ACCOUNT_ID.eq(account)).stream().findFirst();
    }

    @Override
    public Optional<Link> byHash(byte[] hash) {
        return sql.selectFrom(GUEST)
                .where(GUEST.TOKEN_HASH.eq(hash))
                .fetchOptional(row -> new Link(
                        row.getId(),
                        new CallId(row.getCallId()),
                        row.getState().equals(OVER),
                        row.getAccountId(),
                        row.getExpiresAt()));
    }

    @Override
    public Optional<byte[]> secretOf(UUID id) {
        return sql.select(GUEST.SEALED)
                .from(GUEST)
                .where(GUEST.ID.eq(id))
                .and(GUEST.SEALED.isNotNull())
                .fetchOptional(GUEST.SEALED);
    }

    @Override
    public int madeIn(CallId call) {
        return sql.fetchCount(GUEST, GUEST.CALL_ID.eq(call.value()));
    }

    @Override
    public UUID arrive(UUID id, String name, Instant now) {
        UUID account = UUID.randomUUID();
        sql.insertInto(ACCOUNT)
                .set(ACCOUNT.ID, account)
                .set(ACCOUNT.LOGIN, "guest-" + id)
                // No hash: it matches nothing, and nobody may try.
                .set(ACCOUNT.PASSWORD_HASH, "")
                .set(ACCOUNT.ROLE, Codes.of(Role.GUEST))
                .set(ACCOUNT.NAME, name)
                .set(ACCOUNT.CREATED_AT, now)
                .execute();
        sql.update(GUEST)
                .set(GUEST.STATE, Codes.of(GuestState.WAITING))
                .set(GUEST.ACCOUNT_ID, account)
                .setNull(GUEST.SEALED)
                .where(GUEST.ID.eq(id))
                .execute();
        return account;
    }

    @Override
    public void admit(Guest guest, Instant now) {
        sql.update(GUEST)
                .set(GUEST.STATE, Codes.of(GuestState.TALKING))
                .where(GUEST.ID.eq(guest.id()))
                .execute();
        sql.insertInto(CALL_PARTICIPANT)
                .set(CALL_PARTICIPANT.ID, UUID.randomUUID())
                .set(CALL_PARTICIPANT.CALL_ID, guest.call().value())
                .set(CALL_PARTICIPANT.ACCOUNT_ID, guest.account())
                .set(CALL_PARTICIPANT.ROLE, Codes.of(Role.GUEST))
                .set(CALL_PARTICIPANT.JOINED_AT, now)
                .execute();
    }

    @Override
    public void end(Guest guest, GuestEnd how, Instant now) {
        sql.update(GUEST)
                .set(GUEST.STATE, OVER)
                .set(GUEST.RESULT, Codes.of(how))
                .set(GUEST.OVER_AT, now)
                .setNull(GUEST.SEALED)
                .where(GUEST.ID.eq(guest.id()))
                .execute();
        if (guest.account() != null) {
            sql.update(CALL_PARTICIPANT)
                    .set(CALL_PARTICIPANT.LEFT_AT, now)
                    .setNull(CALL_PARTICIPANT.MEDIA_FAILED_SINCE)
                    .where(CALL_PARTICIPANT.ACCOUNT_ID.eq(guest.account()))
                    .and(CALL_PARTICIPANT.LEFT_AT.isNull())
                    .execute();
            sql.update(ACCOUNT)
                    .set(ACCOUNT.NAME, NAMELESS)
                    .set(ACCOUNT.DISABLED_AT, now)
                    .where(ACCOUNT.ID.eq(guest.account()))
                    .execute();
        }
    }

    @Override
    public List<Guest> expired(Instant now) {
        return guests(GUEST.EXPIRES_AT.le(now).and(GUEST.STATE.ne(Codes.of(GuestState.TALKING))));
    }

    @Override
    public List<Guest> absentSince(Instant then) {
        return guests(PRESENCE.ABSENT_SINCE.le(then));
    }

    @Override
    public List<Guest> leftOver() {
        return guests(CALL.STATE.ne("talking"));
    }

    private List<Guest> guests(Condition which) {
        return sql.select(
                        GUEST.ID,
                        GUEST.CALL_ID,
                        GUEST.STATE,
                        GUEST.PURPOSE,
                        GUEST.ACCOUNT_ID,
                        ACCOUNT.NAME,
                        GUEST.EXPIRES_AT)
                .from(GUEST)
                .join(CALL)
                .on(CALL.ID.eq(GUEST.CALL_ID))
                .leftJoin(ACCOUNT)
                .on(ACCOUNT.ID.eq(GUEST.ACCOUNT_ID))
                .leftJoin(PRESENCE)
                .on(PRESENCE.ACCOUNT_ID.eq(GUEST.ACCOUNT_ID))
                .where(which)
                .and(GUEST.STATE.ne(OVER))
                .orderBy(GUEST.MADE_AT, GUEST.ID)
                .fetch(JooqGuests::read);
    }

    private static Guest read(Record row) {
        @Nullable UUID account = row.get(GUEST.ACCOUNT_ID);
        return new Guest(
                row.get(GUEST.ID),
                new CallId(row.get(GUEST.CALL_ID)),
                Codes.to(GuestState.class, row.get(GUEST.STATE)),
                Codes.to(GuestPurpose.class, row.get(GUEST.PURPOSE)),
                account,
                account == null ? null : row.get(ACCOUNT.NAME),
                row.get(GUEST.EXPIRES_AT));
    }
}
