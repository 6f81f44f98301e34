package org.zhest.local.browser;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;

/** Somebody's picture in one browser, by their name, wherever it stands. */
public final class Tile {

    private static final String SHOWN = """
            const video = document.querySelector(`video[aria-label="Видео: ${arguments[0]}"]:not([aria-hidden])`);
            return video ? video.getVideoPlaybackQuality().totalVideoFrames : -1;
            """;

    private final Browser browser;
    private final String name;

    public Tile(Browser browser, String name) {
        this.browser = browser;
        this.name = name;
    }

    /** Waits until so many more frames were shown on the stream that there is. */
    public void awaitFrames(int frames) {
        AtomicLong first = new AtomicLong(-1);
        browser.await("%d frames of %s".formatted(frames, name), () -> {
            long shown = ((Number) Objects.requireNonNull(browser.run(SHOWN, name))).longValue();
            first.updateAndGet(before -> before < 0 || shown < before ? shown : before);
            return shown >= 0 && shown - first.get() >= frames;
        });
    }
}
