package org.zhest.load;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** People who wait or work, as rows: the database cannot tell them from those with a page. */
final class Crowd {

    private static final String ACCOUNTS = """
            insert into account (id, login, password_hash, role, name, created_at)
            select uuidv7(), ? || n, 'x', ?, ? || n, now() from generate_series(?::int, ?::int) n
            """;

    /** All of the node that runs: another would take them for lost. */
    private static final String PRESENT = """
            insert into presence (account_id, node, connection_id, connected_at)
            select a.id, (select id from node order by lease_until desc limit 1), uuidv7(), now()
            from account a where a.login like ? || '%' and not exists (select from presence p where p.account_id = a.id)
            """;

    private static final String WAITING = """
            insert into call (id, citizen_id, recipient_id, state, requested_at, sign_mode, topic_class, band, queue_key, lane)
            select uuidv7(), r.account_id, r.id, 'waiting', now(), split_part(l.lane, '/', 1), split_part(l.lane, '/', 2), 3,
              now() - random() * interval '1 hour', l.lane
            from recipient r join account a on a.id = r.account_id
            cross join lateral (select (array['rsl/everyday', 'rsl/everyday', 'rsl/everyday', 'rsl/medical', 'rsl/legal',
              'signed_russian/everyday', 'fingerspelling/everyday'])[1 + abs(hashtext(a.login)) % 7] as lane) l
            where a.login like 'waiter%' and not exists (select from call c where c.citizen_id = a.id)
            """;

    private final DataSource database;
    private int waiting;

    Crowd(DataSource database) {
        this.database = database;
    }

    /** More of them wait, until so many do: most for everyday matters, others in four lanes more. */
    void waitUpTo(int callers) throws SQLException {
        accounts("waiter", "citizen", waiting + 1, callers);
        run("""
            insert into recipient (account_id, name, created_at)
            select id, name, now() from account a
            where login like 'waiter%' and not exists (select from recipient r where r.account_id = a.id)
            """);
        present("waiter");
        run(WAITING);
        run("vacuum analyze");
        waiting = callers;
    }

    /** Half of them in calls, half ready for what nobody asks for. */
    void interpreters(int count) throws SQLException {
        accounts("worker", "interpreter", 1, count);
        run("""
            insert into interpreter (account_id, state, state_since, lanes, lanes_until)
            select id, case when row_number() over () % 2 = 0 then 'busy' else 'ready' end, now() - interval '1 hour',
              '{deafblind/legal}', now() + interval '1 day'
            from account where login like 'worker%'
            """);
        present("worker");
        run("vacuum analyze");
    }

    private void accounts(String login, String role, int from, int to) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(ACCOUNTS)) {
            insert.setString(1, login);
            insert.setString(2, role);
            insert.setString(3, login);
            insert.setInt(4, from);
            insert.setInt(5, to);
            insert.executeUpdate();
        }
    }

    private void present(String login) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(PRESENT)) {
            insert.setString(1, login);
            insert.executeUpdate();
        }
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
