package org.zhest;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The product: the pages, their API and the sockets of calls. */
// The users are our accounts; Boot would add one of its own, with a password in the log.
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
@ConfigurationPropertiesScan
@EnableScheduling
public class ZhestApplication {

    static void main(String[] args) {
        SpringApplication.run(ZhestApplication.class, args);
    }
}
