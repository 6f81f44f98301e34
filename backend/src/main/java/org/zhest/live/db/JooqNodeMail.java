package org.zhest.live.db;

import static org.zhest.schema.Tables.NODE;
import static org.zhest.schema.Tables.NODE_MESSAGE;
import static org.zhest.schema.Tables.PRESENCE;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Query;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.zhest.live.NodeMail;
import org.zhest.live.NodeMessage;
import org.zhest.live.ThisNode;
import org.zhest.schema.tables.records.NodeMessageRecord;
import org.zhest.signaling.protocol.Codec;

/** Letters in {@code node_message}; {@link PostgresLine} hears of them. */
@Repository
class JooqNodeMail implements NodeMail {

    private final DSLContext sql;
    private final ThisNode me;

    JooqNodeMail(DSLContext sql, ThisNode me) {
        this.sql = sql;
        this.me = me;
    }

    @Override
    public Map<UUID, UUID> nodesOf(Collection<UUID> accounts) {
        return sql.select(PRESENCE.ACCOUNT_ID, PRESENCE.NODE)
                .from(PRESENCE)
                .join(NODE)
                .on(NODE.ID.eq(PRESENCE.NODE))
                .where(PRESENCE.ACCOUNT_ID.eq(DSL.any(accounts.toArray(UUID[]::new))))
                .and(NODE.LEASE_UNTIL.ge(JooqNodeLeases.NOW))
                .fetchMap(PRESENCE.ACCOUNT_ID, PRESENCE.NODE);
    }

    @Override
    @Transactional
    public void send(List<Letter> letters) {
        // A crash of the database breaks every line to it, and whoever comes back sends fresh snapshots.
        sql.execute("set local synchronous_commit to off");
        sql.batch(letters.stream().map(this::insert).toList()).execute();
        letters.stream().map(Letter::node).distinct().forEach(node -> notify(Signal.MAIL, node));
    }

    @Override
    public List<NodeMessage> take(int limit) {
        return sql
                .deleteFrom(NODE_MESSAGE)
                .where(NODE_MESSAGE.ID.in(sql.select(NODE_MESSAGE.ID)
                        .from(NODE_MESSAGE)
                        .where(NODE_MESSAGE.NODE.eq(me.id()))
                        .orderBy(NODE_MESSAGE.ID)
                        .limit(limit)))
                .returning()
                .fetch()
                .stream()
                .sorted(Comparator.comparing(NodeMessageRecord::getId))
                .map(JooqNodeMail::read)
                .toList();
    }

    @Override
    public void queueChanged() {
        notify(Signal.QUEUE, me.id());
    }

    private void notify(Signal signal, UUID node) {
        sql.fetch("select pg_notify(?, ?)", Signal.CHANNEL, signal.payload(node));
    }

    private Query insert(Letter letter) {
        NodeMessage message = letter.message();
        var insert = sql.insertInto(NODE_MESSAGE)
                .set(NODE_MESSAGE.NODE, letter.node())
                .set(NODE_MESSAGE.ACCOUNT_ID, message.account());
        return switch (message) {
            case NodeMessage.ToPage toPage ->
                insert.set(NODE_MESSAGE.KIND, "to_page")
                        .set(NODE_MESSAGE.BODY, JSONB.valueOf(Codec.write(toPage.message(), null)));
            case NodeMessage.Refresh _ -> insert.set(NODE_MESSAGE.KIND, "refresh");
            case NodeMessage.Replaced replaced ->
                insert.set(NODE_MESSAGE.KIND, "replaced").set(NODE_MESSAGE.CONNECTION_ID, replaced.connection());
            case NodeMessage.SessionsEnded _ -> insert.set(NODE_MESSAGE.KIND, "sessions_ended");
        };
    }

    private static NodeMessage read(NodeMessageRecord row) {
        UUID account = row.getAccountId();
        return switch (row.getKind()) {
            case "to_page" ->
                new NodeMessage.ToPage(
                        account, Codec.readServer(row.getBody().data()).message());
            case "refresh" -> new NodeMessage.Refresh(account);
            case "replaced" -> new NodeMessage.Replaced(account, Objects.requireNonNull(row.getConnectionId()));
            case "sessions_ended" -> new NodeMessage.SessionsEnded(account);
            default -> throw new IllegalStateException("no such kind of a letter: " + row.getKind());
        };
    }
}
