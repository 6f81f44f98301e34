package org.zhest.local.browser;

import java.util.List;

/** What a browser finds when a page asks for a camera. */
public enum Camera {
    /** Chromium's moving pattern, 30 frames a second; the person allows it at once. */
    PATTERN("--use-fake-device-for-media-stream=fps=30", "--use-fake-ui-for-media-stream"),
    /** There is one, but the browser's settings forbid it. */
    REFUSED("--use-fake-device-for-media-stream=fps=30"),
    /** The computer has none. */
    MISSING("--use-fake-device-for-media-stream=device-count=0", "--use-fake-ui-for-media-stream");

    private final List<String> flags;

    Camera(String... flags) {
        this.flags = List.of(flags);
    }

    List<String> flags() {
        return flags;
    }
}
