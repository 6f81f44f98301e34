package org.zhest.local;

import java.io.IOException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.output.ValidateResult;
import org.zhest.infra.embedded.postgres.EmbeddedDatabase;

/** The database of the local run. Migrations may still be edited: data of an older edition is moved aside, and said so. */
final class LocalDatabase {

    private LocalDatabase() {}

    static EmbeddedDatabase start(LocalSettings settings) throws IOException {
        var directory = settings.directory().resolve("postgres");
        EmbeddedDatabase database = EmbeddedDatabase.durable(directory, settings.postgresPort());
        if (fits(database)) {
            return database;
        }
        database.close();
        System.out.println(
                "The data was made by another edition of the migrations. It was moved to %s; this run starts fresh."
                        .formatted(EmbeddedDatabase.moveAside(directory)));
        return EmbeddedDatabase.durable(directory, settings.postgresPort());
    }

    private static boolean fits(EmbeddedDatabase database) {
        ValidateResult result = Flyway.configure()
                .dataSource(database.jdbcUrl(), database.username(), database.password())
                .ignoreMigrationPatterns("*:pending")
                .load()
                .validateWithResult();
        return result.validationSuccessful;
    }
}
