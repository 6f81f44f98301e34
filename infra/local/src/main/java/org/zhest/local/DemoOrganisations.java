package org.zhest.local;

import static org.zhest.schema.Tables.ORGANISATION;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jooq.DSLContext;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.io.ClassPathResource;
import org.zhest.directory.file.DirectoryImport;
import org.zhest.directory.file.ImportReport;

/**
 * The organisations of a city that is nowhere: no subscriber's number begins with 0, so theirs reach nobody. Their last two
 * digits say what {@link LocalPhones} does when they are called: most answer. They are read once, into an empty directory.
 */
final class DemoOrganisations implements ApplicationRunner {

    private final DirectoryImport imports;
    private final DSLContext sql;

    DemoOrganisations(DirectoryImport imports, DSLContext sql) {
        this.imports = imports;
        this.sql = sql;
    }

    @Override
    public void run(ApplicationArguments args) {
        if (!sql.fetchExists(ORGANISATION)) {
            make();
        }
    }

    private void make() {
        try {
            byte[] file = new ClassPathResource("organisations.csv", DemoOrganisations.class).getContentAsByteArray();
            ImportReport report = imports.read(file, true);
            if (!report.applied()) {
                throw new IllegalStateException("the demo organisations are not written so: " + report);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
