package org.zhest.load;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Writes down what is sent to the database while it is on: statements with their values, transaction by transaction. */
final class Recorder {

    /** What was sent with one round trip: one statement, or a batch. */
    record Sent(List<Bound> statements) {}

    record Bound(String sql, List<@Nullable String> values) {}

    /** @param explicit false for a statement that commits by itself */
    record Transaction(String thread, boolean explicit, List<Sent> sent) {}

    private final List<Transaction> transactions = new CopyOnWriteArrayList<>();
    private volatile boolean on;

    DataSource wrap(DataSource source) {
        return new DelegatingDataSource(source) {
            @Override
            public Connection getConnection() throws SQLException {
                Connection connection = super.getConnection();
                return on ? proxy(Connection.class, new OfConnection(connection)) : connection;
            }
        };
    }

    void begin() {
        transactions.clear();
        on = true;
    }

    List<Transaction> end() {
        on = false;
        return List.copyOf(transactions);
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static @Nullable Object call(Object target, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private final class OfConnection implements InvocationHandler {
        private final Connection connection;
        private @Nullable Transaction open;

        OfConnection(Connection connection) {
            this.connection = connection;
        }

        @Override
        public @Nullable Object invoke(Object self, Method method, Object @Nullable [] arguments) throws Throwable {
            Object result = call(connection, method, arguments);
            if (result instanceof PreparedStatement statement && arguments != null) {
                return proxy(PreparedStatement.class, new OfStatement(this, statement, (String) arguments[0]));
            }
            if (result instanceof Statement statement) {
                return proxy(Statement.class, new OfStatement(this, statement, null));
            }
            if (method.getName().equals("commit") || method.getName().equals("rollback")) {
                open = null;
            }
            return result;
        }

        void sent(List<Bound> statements) throws SQLException {
            boolean explicit = !connection.getAutoCommit();
            if (open == null || !explicit) {
                open = new Transaction(Thread.currentThread().getName(), explicit, new ArrayList<>());
                transactions.add(open);
            }
            open.sent().add(new Sent(List.copyOf(statements)));
            open = explicit ? open : null;
        }
    }

    private static final class OfStatement implements InvocationHandler {
        private final OfConnection connection;
        private final Object statement;
        private final @Nullable String sql;
        private final TreeMap<Integer, @Nullable String> values = new TreeMap<>();
        private final List<Bound> batch = new ArrayList<>();

        OfStatement(OfConnection connection, Object statement, @Nullable String sql) {
            this.connection = connection;
            this.statement = statement;
            this.sql = sql;
        }

        @Override
        public @Nullable Object invoke(Object self, Method method, Object @Nullable [] arguments) throws Throwable {
            String name = method.getName();
            if (name.startsWith("set")
                    && arguments != null
                    && arguments.length >= 2
                    && arguments[0] instanceof Integer i) {
                values.put(i, name.equals("setNull") || arguments[1] == null ? null : arguments[1].toString());
            } else if (name.equals("addBatch")) {
                batch.add(bound(arguments));
            } else if (name.equals("executeBatch")) {
                connection.sent(batch);
                batch.clear();
            } else if (name.startsWith("execute")) {
                connection.sent(List.of(bound(arguments)));
            }
            return call(statement, method, arguments);
        }

        private Bound bound(Object @Nullable [] arguments) {
            String text = sql == null && arguments != null ? (String) arguments[0] : sql;
            // A copy that may hold nulls.
            return new Bound(String.valueOf(text), new ArrayList<>(values.values()));
        }
    }
}
