package org.zhest.web;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import org.jspecify.annotations.Nullable;

/** Tells a database that cannot be reached from a statement that failed. */
final class DatabaseAway {

    private DatabaseAway() {}

    static boolean isCauseOf(@Nullable Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransientConnectionException
                    || cause instanceof SQLNonTransientConnectionException) {
                return true;
            }
            if (cause instanceof SQLException sql && (meansAway(sql.getSQLState()) || isClosed(sql))) {
                return true;
            }
        }
        return false;
    }

    /** The pool closes a connection that broke; what is then asked of it fails without a state. */
    private static boolean isClosed(SQLException failure) {
        return failure.getSQLState() == null && "Connection is closed".equals(failure.getMessage());
    }

    /** Class 08: connection lost; 57P0x: the server goes down or comes up; 53300: it takes no more connections. */
    private static boolean meansAway(@Nullable String state) {
        return state != null && (state.startsWith("08") || state.startsWith("57P0") || state.equals("53300"));
    }
}
