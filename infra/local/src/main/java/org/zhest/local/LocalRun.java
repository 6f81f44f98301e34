package org.zhest.local;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.support.GenericApplicationContext;
import org.zhest.ZhestApplication;
import org.zhest.infra.embedded.PortTakenException;
import org.zhest.infra.embedded.postgres.EmbeddedDatabase;

/** Starts the whole product: database; bridge, gateway and telephones unless others are named; backend with demo data. */
public final class LocalRun {

    private LocalRun() {}

    static void main(String[] args) {
        try {
            start(args);
        } catch (PortTakenException | PortInUseException e) {
            System.err.println(message(e));
            System.exit(1);
        } catch (IOException e) {
            System.err.println("The local run could not start: " + e.getMessage());
            System.exit(1);
        }
    }

    /** Starts all of it; closing the context stops all of it. */
    static ConfigurableApplicationContext start(String... args) throws IOException {
        LocalSettings.Read read = LocalSettings.read(args);
        LocalMedia.Starting starting = LocalMedia.begin(read);
        EmbeddedDatabase database;
        try {
            database = LocalDatabase.start(read.settings());
        } catch (IOException | RuntimeException e) {
            starting.await().close();
            throw e;
        }
        LocalMedia media = null;
        LocalMailbox mailbox = null;
        LocalPages pages = null;
        try {
            media = starting.await();
            mailbox = read.post() ? null : LocalMailbox.start();
            pages = pages(read.settings().mailboxPort(), mailbox, media.phones());
            ConfigurableApplicationContext context =
                    backend(read, database, new Beside(media, mailbox, pages)).run(args);
            System.out.println(greeting(read.settings(), media.phones() != null, mailbox != null));
            return context;
        } catch (IOException | RuntimeException e) {
            if (pages != null) {
                pages.close();
            }
            if (mailbox != null) {
                mailbox.close();
            }
            if (media != null) {
                media.close();
            }
            database.close();
            throw e;
        }
    }

    /** What the backend has beside it, unless others were named. */
    private record Beside(
            LocalMedia media,
            @Nullable LocalMailbox mailbox,
            @Nullable LocalPages pages) {}

    /** @return null: nothing is there to be shown */
    private static @Nullable LocalPages pages(int port, @Nullable LocalMailbox mailbox, @Nullable LocalPhones phones)
            throws IOException {
        if (mailbox == null && phones == null) {
            return null;
        }
        LocalPages pages = LocalPages.start(port);
        pages.at("/", mailbox != null ? mailbox::show : exchange -> LocalPages.leadTo(exchange, LocalTelephone.PATH));
        if (phones != null) {
            pages.at(LocalTelephone.PATH, new LocalTelephone(phones::call));
        }
        return pages;
    }

    private static SpringApplicationBuilder backend(LocalSettings.Read read, EmbeddedDatabase database, Beside beside) {
        LocalMedia media = beside.media();
        LocalMailbox mailbox = beside.mailbox();
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("server.address", LocalSettings.ADDRESS);
        properties.put("server.port", read.settings().port());
        properties.put("spring.datasource.url", database.jdbcUrl());
        properties.put("spring.datasource.username", database.username());
        properties.put("spring.datasource.password", database.password());
        properties.put("zhest.media.bridges", String.join(",", media.bridges(read)));
        if (media.phones() != null) {
            properties.putAll(media.phones().properties());
        }
        if (mailbox != null) {
            properties.putAll(mailbox.properties());
        }
        return new SpringApplicationBuilder(ZhestApplication.class, LocalConfiguration.class)
                .bannerMode(Banner.Mode.OFF)
                .properties(properties)
                .initializers(
                        context -> register((GenericApplicationContext) context, read.settings(), database, beside));
    }

    /**
     * As beans the embedded pieces are stopped with the context, after everything that uses them. The gateway is stopped before the backend, which so
     * still hears that the lines are down.
     */
    private static void register(
            GenericApplicationContext context, LocalSettings settings, EmbeddedDatabase database, Beside beside) {
        LocalMedia media = beside.media();
        LocalMailbox mailbox = beside.mailbox();
        LocalPages pages = beside.pages();
        context.registerBean(LocalSettings.class, () -> settings);
        context.registerBean(EmbeddedDatabase.class, () -> database);
        context.registerBean(LocalMedia.class, () -> media);
        if (mailbox != null) {
            context.registerBean(LocalMailbox.class, () -> mailbox);
        }
        if (pages != null) {
            context.registerBean(LocalPages.class, () -> pages);
        }
        LocalPhones phones = media.phones();
        if (phones != null) {
            context.addApplicationListener((ContextClosedEvent _) -> phones.close());
        }
    }

    private static String greeting(LocalSettings settings, boolean phones, boolean mailbox) {
        return """

                Жест запущен: http://localhost:%d
                  citizen1 … citizen3, interpreter1 … interpreter3, coordinator1 — пароль %s%s%s%s
                  Данные лежат в %s; остановить: Ctrl+C
                """.formatted(
                settings.port(),
                settings.password(),
                phones ? "\n" + LocalPhones.NUMBERS : "",
                phones ? "\n  Позвонить в центр: http://localhost:" + settings.mailboxPort() + LocalTelephone.PATH : "",
                mailbox ? "\n  Письма центра: http://localhost:" + settings.mailboxPort() : "",
                settings.directory().toAbsolutePath());
    }

    private static String message(Exception taken) {
        return taken instanceof PortInUseException port
                ? "Port %d of the product is taken by another program. Stop it, or set zhest.local.port."
                        .formatted(port.getPort())
                : taken.getMessage() + " (zhest.local.*-port)";
    }
}
