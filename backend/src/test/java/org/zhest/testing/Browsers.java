package org.zhest.testing;

import java.net.URI;
import org.springframework.core.env.Environment;
import org.zhest.account.AccountId;

/** Opens browsers on the backend under test. */
public final class Browsers {

    private final Environment environment;

    Browsers(Environment environment) {
        this.environment = environment;
    }

    public Browser open() {
        return new Browser("http://127.0.0.1:" + environment.getRequiredProperty("local.server.port"));
    }

    /** Where others than browsers find a path of it. */
    public URI address(String path) {
        return URI.create("http://127.0.0.1:" + environment.getRequiredProperty("local.server.port") + path);
    }

    public Browser signedIn(People.Person person) {
        var browser = open();
        browser.signIn(person.login(), People.PASSWORD);
        return browser;
    }

    /** @return the id as paths write it */
    public static String path(AccountId id) {
        return id.value().toString();
    }
}
