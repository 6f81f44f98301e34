package org.zhest.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.zhest.infra.embedded.telephone.TelephoneCall;

/** The whole product as one command starts it, on free ports and with data of its own that goes with it. */
public final class Product implements AutoCloseable {

    /** Of every demo account. */
    public static final String PASSWORD = "zhest-demo-2026";

    private final Path directory;
    private final int port;
    private final String[] args;
    private ConfigurableApplicationContext context;

    private Product(Path directory, int port, String[] args) throws IOException {
        this.directory = directory;
        this.port = port;
        this.args = args;
        context = LocalRun.start(args);
    }

    /** @param settings more of them, such as {@code --zhest.queue.offer-rings=5s} */
    public static Product start(String... settings) throws IOException {
        Path directory = Files.createTempDirectory("zhest-story");
        int port = FreePorts.tcp();
        List<String> args = new ArrayList<>(List.of(
                "--zhest.local.directory=" + directory,
                "--zhest.local.password=" + PASSWORD,
                "--zhest.local.port=" + port,
                "--zhest.local.bridge-port=" + FreePorts.tcp(),
                "--zhest.local.media-port=" + FreePorts.udp(),
                "--zhest.local.mailbox-port=" + FreePorts.tcp(),
                "--zhest.local.postgres-port=" + FreePorts.tcp()));
        args.addAll(List.of(settings));
        return new Product(directory, port, args.toArray(String[]::new));
    }

    /** Where a person would go. */
    public String url() {
        return "http://localhost:" + port;
    }

    /** Its database, for what no page can bring about. */
    public DataSource database() {
        return context.getBean(DataSource.class);
    }

    /** Telephones the centre, as the page of the local run does; one of its own numbers is called. */
    public TelephoneCall call(String from, String to) throws IOException {
        LocalPhones phones = context.getBean(LocalMedia.class).phones();
        if (phones == null) {
            throw new IllegalStateException("the product was told of another gateway, and so has no telephones");
        }
        return phones.call(from, to);
    }

    /** Where its plain pages are: letters, and at {@code /telephone} a telephone. */
    public String pages() {
        return "http://localhost:" + context.getBean(LocalPages.class).port();
    }

    /** Stops everything but a bridge of its own process. */
    public void stop() {
        context.close();
    }

    /** Starts again on the same ports and data. */
    public void startAgain() throws IOException {
        context = LocalRun.start(args);
    }

    @Override
    public void close() throws IOException {
        context.close();
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
