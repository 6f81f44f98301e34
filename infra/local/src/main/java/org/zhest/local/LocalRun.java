package org.zhest.local;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
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
import org.zhest.infra.embedded.bridge.BridgeConfig;
import org.zhest.infra.embedded.bridge.EmbeddedBridge;
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
        LocalSettings settings = read.settings();
        EmbeddedDatabase database = LocalDatabase.start(settings);
        EmbeddedBridge bridge = null;
        LocalPhones phones = null;
        try {
            List<String> bridges = read.bridges();
            if (bridges.isEmpty()) {
                bridge = EmbeddedBridge.start(BridgeConfig.loopback(settings.bridgePort(), settings.mediaPort()));
                bridges = List.of(bridge.restUrl());
            }
            if (!read.gateways()) {
                phones = LocalPhones.start(settings.port());
            }
            ConfigurableApplicationContext context =
                    backend(settings, database, bridge, bridges, phones).run(args);
            System.out.println(greeting(settings, phones != null));
            return context;
        } catch (IOException | RuntimeException e) {
            if (phones != null) {
                phones.close();
            }
            if (bridge != null) {
                bridge.close();
            }
            database.close();
            throw e;
        }
    }

    private static SpringApplicationBuilder backend(
            LocalSettings settings,
            EmbeddedDatabase database,
            @Nullable EmbeddedBridge bridge,
            List<String> bridges,
            @Nullable LocalPhones phones) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("server.address", LocalSettings.ADDRESS);
        properties.put("server.port", settings.port());
        properties.put("spring.datasource.url", database.jdbcUrl());
        properties.put("spring.datasource.username", database.username());
        properties.put("spring.datasource.password", database.password());
        properties.put("zhest.media.bridges", String.join(",", bridges));
        if (phones != null) {
            properties.putAll(phones.properties());
        }
        return new SpringApplicationBuilder(ZhestApplication.class, LocalConfiguration.class)
                .bannerMode(Banner.Mode.OFF)
                .properties(properties)
                .initializers(
                        context -> register((GenericApplicationContext) context, settings, database, bridge),
                        context -> {
                            if (phones != null) {
                                // Before the backend stops: it still hears that the lines are down.
                                context.addApplicationListener((ContextClosedEvent _) -> phones.close());
                            }
                        });
    }

    /** As beans the embedded pieces are stopped with the context, after everything that uses them. */
    private static void register(
            GenericApplicationContext context,
            LocalSettings settings,
            EmbeddedDatabase database,
            @Nullable EmbeddedBridge bridge) {
        context.registerBean(LocalSettings.class, () -> settings);
        context.registerBean(EmbeddedDatabase.class, () -> database);
        if (bridge != null) {
            context.registerBean(EmbeddedBridge.class, () -> bridge);
        }
    }

    private static String greeting(LocalSettings settings, boolean phones) {
        return """

                Жест запущен: http://localhost:%d
                  citizen1 … citizen3, interpreter1 … interpreter3, coordinator1 — пароль %s%s
                  Данные лежат в %s; остановить: Ctrl+C
                """.formatted(
                        settings.port(),
                        settings.password(),
                        phones ? "\n" + LocalPhones.NUMBERS : "",
                        settings.directory().toAbsolutePath());
    }

    private static String message(Exception taken) {
        return taken instanceof PortInUseException port
                ? "Port %d of the product is taken by another program. Stop it, or set zhest.local.port."
                        .formatted(port.getPort())
                : taken.getMessage() + " (zhest.local.*-port)";
    }
}
