package org.zhest.local;

import java.time.InstantSource;
import org.jooq.DSLContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhest.account.AccountChanges;
import org.zhest.centre.Centre;

/** What the local run adds to the backend: its demo data. */
@Configuration(proxyBeanMethods = false)
class LocalConfiguration {

    @Bean
    DemoData demoData(
            AccountChanges accounts,
            DSLContext sql,
            TransactionTemplate transaction,
            Centre centre,
            InstantSource clock,
            LocalSettings settings) {
        return new DemoData(accounts, sql, transaction, centre, clock, settings);
    }
}
