package org.zhest.testing;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

@TestConfiguration(proxyBeanMethods = false)
@Import({People.class, Browsers.class, Line.class, CallRows.class, Heard.class})
class TestingConfiguration {

    // All nodes of a run share them, as they share the database.
    private static final TestClock CLOCK = new TestClock();
    private static final FakeBridges BRIDGES = new FakeBridges();

    @Bean
    @Primary
    TestClock testClock() {
        return CLOCK;
    }

    @Bean
    @Primary
    FakeBridges fakeBridges() {
        return BRIDGES;
    }
}
