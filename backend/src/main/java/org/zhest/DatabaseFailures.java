package org.zhest;

import java.sql.SQLException;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/** Words the ways in which a start fails over its database: none named, not reached, not ours. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class DatabaseFailures implements FailureAnalyzer {

    private static final String URL = "spring.datasource.url";

    private final Environment environment;

    DatabaseFailures(Environment environment) {
        this.environment = environment;
    }

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        if (!environment.containsProperty(URL)) {
            return unnamed(failure);
        }
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof FlywayValidateException mismatch) {
                return otherSchema(mismatch);
            }
            if (cause instanceof SQLException sql && isConnection(sql)) {
                return unreachable(sql);
            }
        }
        return null;
    }

    /** Classes of SQLSTATE: 08 connection, 28 user or password, 3D no such database. */
    private static boolean isConnection(SQLException failure) {
        var state = failure.getSQLState();
        return state != null && (state.startsWith("08") || state.startsWith("28") || state.startsWith("3D"));
    }

    private static FailureAnalysis unnamed(Throwable failure) {
        return new FailureAnalysis(
                "Не указана база данных.\nNo database is named.",
                "Укажите spring.datasource.url, например jdbc:postgresql://127.0.0.1:5432/zhest, и .username, .password.\n"
                        + "Set spring.datasource.url, for example as above, with .username and .password.",
                failure);
    }

    private static FailureAnalysis otherSchema(FlywayValidateException mismatch) {
        return new FailureAnalysis(
                "База данных создана другой версией программы и не подходит к этой.\n"
                        + "The database was made by another version of the program and does not fit this one.\n\n"
                        + mismatch.getMessage(),
                "Запустите ту версию, которая создала базу, или укажите другую базу (spring.datasource.url).\n"
                        + "Run the version that made it, or name another database (spring.datasource.url).",
                mismatch);
    }

    private static FailureAnalysis unreachable(SQLException failure) {
        return new FailureAnalysis(
                "Не удалось подключиться к базе данных.\nThe database cannot be reached.\n\n" + failure.getMessage(),
                "Проверьте, что PostgreSQL запущен, и настройки spring.datasource.url, .username, .password.\n"
                        + "See that PostgreSQL runs, and check spring.datasource.url, .username and .password.",
                failure);
    }
}
