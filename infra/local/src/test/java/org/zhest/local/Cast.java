package org.zhest.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhest.local.browser.Axe;
import org.zhest.local.browser.Browser;
import org.zhest.local.browser.Camera;
import org.zhest.local.pages.CitizenPages;
import org.zhest.local.pages.DeskPages;
import org.zhest.local.pages.GuestPages;
import org.zhest.local.pages.InterpreterPages;

/** One product and the browsers of the people of the stories; both are started when first needed and kept for all of them. */
final class Cast implements AutoCloseable {

    /** Media stays on 127.0.0.1; a newcomer's browser has no such flag, and one story does without it. */
    static final String LOOPBACK = "--allow-loopback-in-peer-connection";

    static final Path CHECKOUT =
            Path.of(System.getProperty("zhest.checkout", "../..")).toAbsolutePath();

    /** Short enough not to be waited for, long enough for a page to come back. */
    private static final String[] SHORT_WAITS = {
        "--zhest.queue.offer-rings=6s",
        "--zhest.queue.absence-grace=2s",
        "--zhest.call.reconnect-grace=8s",
        "--zhest.ring.rings=12s",
        "--zhest.guest.places=3"
    };

    private final Map<String, Browser> browsers = new LinkedHashMap<>();
    private @Nullable Product product;
    private @Nullable Axe axe;

    Product product() throws IOException {
        if (product == null) {
            product = Product.start(SHORT_WAITS);
        }
        return product;
    }

    Axe axe() throws IOException {
        if (axe == null) {
            axe = new Axe(CHECKOUT);
        }
        return axe;
    }

    CitizenPages citizen() throws IOException {
        return new CitizenPages(
                browser("citizen", Camera.PATTERN, LOOPBACK), product().url());
    }

    InterpreterPages interpreter() throws IOException {
        return new InterpreterPages(
                browser("interpreter", Camera.PATTERN, LOOPBACK), product().url());
    }

    InterpreterPages secondInterpreter() throws IOException {
        return new InterpreterPages(
                browser("second", Camera.PATTERN, LOOPBACK), product().url());
    }

    /** Somebody with a link, in a browser that nobody signed in to. */
    GuestPages guest() throws IOException {
        return new GuestPages(browser("guest", Camera.PATTERN, LOOPBACK));
    }

    DeskPages coordinator() throws IOException {
        // The second interpreter and the coordinator are never on the stage together.
        return new DeskPages(
                browser("second", Camera.PATTERN, LOOPBACK), product().url());
    }

    Browser browser(String person, Camera camera, String... flags) {
        return browsers.computeIfAbsent(person, _ -> {
            try {
                return Browser.open(person, camera, flags);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Everybody goes home: no page of the last story is open, so nobody is ready, waiting or talking for long. */
    void leave() {
        for (Browser browser : browsers.values()) {
            browser.closePage();
            // What this story's faults made the browser say is not the next one's.
            browser.complaints();
        }
    }

    Iterable<Browser> all() {
        return browsers.values();
    }

    /** Sends everybody home for good; whoever is needed again is new. */
    @Override
    public void close() throws IOException {
        browsers.values().forEach(Browser::close);
        browsers.clear();
        if (product != null) {
            product.close();
            product = null;
        }
    }
}
