package org.zhest.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.zhest.ZhestApplication;

/** The whole backend on a port of its own, with cheap password hashes. One context serves every class that says only this. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = ZhestApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "zhest.password.memory=64",
            "zhest.password.passes=1",
            "server.address=127.0.0.1",
            "zhest.media.bridges=http://127.0.0.1:1",
            "zhest.turn.urls=turn:127.0.0.1:3478?transport=udp",
            "zhest.turn.secret=a-secret-of-the-tests"
        })
@ContextConfiguration(initializers = {TestDatabase.class, FakeGateway.class})
@Import(TestingConfiguration.class)
public @interface BackendTest {}
