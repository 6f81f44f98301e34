package org.zhest.load;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.zhest.local.Product;
import org.zhest.local.browser.Browser;
import org.zhest.local.browser.Camera;
import org.zhest.local.pages.CitizenPages;
import org.zhest.local.pages.InterpreterPages;

/** The product with one citizen and one interpreter in browsers of their own, again and again in a call. */
final class TwoPages implements AutoCloseable {

    private static final String CITIZEN = "Ковалёва Мария Петровна";

    private final Product product;
    private final Browser first;
    private final Browser second;
    final CitizenPages citizen;
    final InterpreterPages interpreter;

    TwoPages() throws IOException {
        Bench.progress("Starting the product and two browsers.");
        // Its log would stand between the results.
        System.setProperty("logging.threshold.console", "OFF");
        System.setProperty("spring.main.log-startup-info", "false");
        product = Product.start();
        first = browser("citizen");
        second = browser("interpreter");
        citizen = new CitizenPages(first, product.url());
        interpreter = new InterpreterPages(second, product.url());
        citizen.signIn("citizen1");
        interpreter.signIn("interpreter1");
    }

    private static Browser browser(String person) throws IOException {
        return Browser.open(person, Camera.PATTERN, "--allow-loopback-in-peer-connection");
    }

    String url() {
        return product.url();
    }

    void call() {
        interpreter.openConsole();
        interpreter.be("Готов");
        citizen.openHome();
        citizen.call();
        interpreter.awaitRing(CITIZEN);
        interpreter.accept();
        interpreter.awaitCall(CITIZEN);
        citizen.awaitCall();
    }

    void hangUp() {
        citizen.end();
        interpreter.awaitWrapUp(CITIZEN);
        citizen.screen().awaitHeading("Звонок завершён");
    }

    /** When a message went over a page's socket for the last time (ms since the epoch, the clock of this machine). */
    static long lastAt(Browser page, String way, String type) {
        return moments(page, way, type).getLast();
    }

    static long firstAtAfter(Browser page, String way, String type, long after) {
        return moments(page, way, type).stream()
                .filter(at -> at >= after)
                .findFirst()
                .orElseThrow();
    }

    private static List<Long> moments(Browser page, String way, String type) {
        Object messages = Objects.requireNonNull(page.run("return zhestProbe.messages"));
        return ((List<?>) messages)
                .stream()
                        .map(one -> (Map<?, ?>) one)
                        .filter(one -> way.equals(one.get("way")) && type.equals(one.get("type")))
                        .map(one -> ((Number) Objects.requireNonNull(one.get("at"))).longValue())
                        .toList();
    }

    @Override
    public void close() throws IOException {
        first.close();
        second.close();
        product.close();
    }
}
