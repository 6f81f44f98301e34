package org.zhest.local;

import java.time.InstantSource;
import org.jooq.DSLContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhest.account.AccountChanges;
import org.zhest.centre.Centre;
import org.zhest.directory.file.DirectoryImport;
import org.zhest.interpreter.SkillChanges;

/** What the local run adds to the backend: its demo data. */
@Configuration(proxyBeanMethods = false)
class LocalConfiguration {

    @Bean
    @Order(1)
    DemoData demoData(
            AccountChanges accounts,
            DemoSkills skills,
            DemoCases cases,
            DSLContext sql,
            TransactionTemplate transaction,
            LocalSettings settings) {
        return new DemoData(accounts, skills, cases, sql, transaction, settings);
    }

    @Bean
    DemoSkills demoSkills(SkillChanges skills, DSLContext sql, Centre centre, InstantSource clock) {
        return new DemoSkills(skills, sql, centre, clock);
    }

    @Bean
    DemoCases demoCases(DSLContext sql, Centre centre, InstantSource clock) {
        return new DemoCases(sql, centre, clock);
    }

    /** The file names precincts: those are made before. */
    @Bean
    @Order(2)
    DemoOrganisations demoOrganisations(DirectoryImport imports, DSLContext sql) {
        return new DemoOrganisations(imports, sql);
    }
}
