package org.zhest.local.browser;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** What one browser's page receives, source by source. */
public final class Incoming {
    private final Browser browser;

    public Incoming(Browser browser) {
        this.browser = browser;
    }

    /** By the name of each source, such as {@code c-1-v0}: frames that were decoded, or packets of sound. */
    public Map<String, Long> received() {
        Object answer =
                browser.driver().executeAsyncScript("zhestProbe.received().then(arguments[arguments.length - 1])");
        Map<String, Long> received = new TreeMap<>();
        ((Map<?, ?>) Objects.requireNonNull(answer))
                .forEach((source, count) -> received.put(String.valueOf(source), ((Number) count).longValue()));
        return received;
    }
}
