package org.zhest.local.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Objects;

/** The other side's picture in one browser, counted frame by frame. */
public final class Picture {

    /** A rate is believed over no less than this (ms). */
    private static final double WINDOW = 2_000;

    private final Browser browser;

    public Picture(Browser browser) {
        this.browser = browser;
    }

    /**
     * @param at page clock, ms
     * @param decoded frames decoded so far on the path in use
     * @param shown frames that the video element was given so far
     */
    public record Count(double at, long decoded, long shown, long freezes, int height, String codec) {

        public double fpsSince(Count earlier) {
            return (decoded - earlier.decoded) * 1000 / (at - earlier.at);
        }
    }

    public Count count() {
        Object answer =
                browser.driver().executeAsyncScript("zhestProbe.picture().then(arguments[arguments.length - 1])");
        Map<?, ?> picture = (Map<?, ?>) Objects.requireNonNull(answer);
        return new Count(
                number(picture, "at"),
                (long) number(picture, "decoded"),
                (long) number(picture, "shown"),
                (long) number(picture, "freezes"),
                (int) number(picture, "height"),
                String.valueOf(picture.get("codec")));
    }

    /** How media leaves this browser, such as {@code host}, {@code relay udp} or {@code relay tcp}. */
    public String way() {
        return String.valueOf(
                browser.driver().executeAsyncScript("zhestProbe.way().then(arguments[arguments.length - 1])"));
    }

    /** Waits until the picture moves at this rate: decoded frames and shown ones. */
    public Count awaitMoving(double fps) {
        Deque<Count> seen = new ArrayDeque<>();
        browser.await(
                "a picture at %.0f frames a second, seen: %s".formatted(fps, seen), Duration.ofSeconds(40), () -> {
                    Count now = count();
                    if (!seen.isEmpty() && now.decoded < seen.getLast().decoded) {
                        seen.clear();
                    }
                    seen.addLast(now);
                    while (seen.size() > 1 && now.at - seen.getFirst().at > 2 * WINDOW) {
                        seen.removeFirst();
                    }
                    return seen.stream()
                            .anyMatch(earlier -> now.at - earlier.at >= WINDOW
                                    && now.fpsSince(earlier) >= fps
                                    && now.shown > earlier.shown);
                });
        return seen.getLast();
    }

    /** From now on every frame that is shown is noticed, on whatever path it came. */
    public void startWatching() {
        browser.run("zhestProbe.startWatching()");
    }

    /** The longest that nothing new was shown since {@link #startWatching}. */
    public Duration longestStill() {
        Map<?, ?> watched = (Map<?, ?>) Objects.requireNonNull(browser.run("return zhestProbe.watched()"));
        assertThat(number(watched, "frames")).as("frames shown while watched").isGreaterThan(20);
        return Duration.ofMillis((long) number(watched, "longest"));
    }

    private static double number(Map<?, ?> picture, String name) {
        return ((Number) Objects.requireNonNull(picture.get(name), name)).doubleValue();
    }
}
