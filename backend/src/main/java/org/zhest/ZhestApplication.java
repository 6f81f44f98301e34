package org.zhest;

import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.zhest.account.AccountCommand;

/** The product: the pages, their API and the sockets of calls. */
// The users are our accounts; Boot would add one of its own, with a password in the log.
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
@ConfigurationPropertiesScan
@EnableScheduling
public class ZhestApplication {

    static void main(String[] args) {
        if (args.length > 0 && args[0].equals(AccountCommand.NAME)) {
            System.exit(new AccountCommand(System.in, System.out, System.err).run(List.of(args)));
        }
        SpringApplication.run(ZhestApplication.class, args);
    }
}
