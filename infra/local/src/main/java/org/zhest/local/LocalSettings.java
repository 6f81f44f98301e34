package org.zhest.local;

import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;

/**
 * The local run ({@code zhest.local.*}, from the command line, system properties or the environment).
 *
 * @param directory where the data lies; it survives {@code clean}
 * @param port TCP port of the product
 * @param bridgePort TCP port of the bridge's REST
 * @param mediaPort UDP port of media
 * @param postgresPort TCP port of the database
 * @param mailboxPort TCP port of the pages that show what was mailed and have a telephone
 * @param password of every demo account
 */
record LocalSettings(
        @DefaultValue(".zhest") Path directory,
        @DefaultValue("8080") int port,
        @DefaultValue("8090") int bridgePort,
        @DefaultValue("10000") int mediaPort,
        @DefaultValue("54329") int postgresPort,
        @DefaultValue("8025") int mailboxPort,
        @DefaultValue("zhest-demo-2026") String password) {

    /** Every server of the local run listens here and nowhere else. */
    static final String ADDRESS = "127.0.0.1";

    /**
     * The settings, and what was named of the rest.
     *
     * @param bridges none: the local run starts its own
     * @param gateways whether one was named; if not, the local run starts its own, and telephones
     * @param post whether a mail server was named; if not, the local run keeps the mail itself
     */
    record Read(LocalSettings settings, List<String> bridges, boolean gateways, boolean post) {}

    static Read read(String... args) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new SimpleCommandLinePropertySource(args));
        Binder binder = Binder.get(environment);
        return new Read(
                binder.bindOrCreate("zhest.local", LocalSettings.class),
                binder.bind("zhest.media.bridges", Bindable.listOf(String.class))
                        .orElse(List.of()),
                binder.bind("zhest.phone.gateways[0].url", String.class).isBound(),
                binder.bind("spring.mail.host", String.class).isBound());
    }
}
