package org.zhest.local.pages;

import java.util.OptionalLong;
import org.zhest.local.browser.Screen;

/** The text beside the video, on either side. */
public final class TextPanel {

    private static final String OWN = "Ваш текст";

    private final Screen screen;

    TextPanel(Screen screen) {
        this.screen = screen;
    }

    /** Types on; the line stays open. */
    public void type(String words) {
        screen.type(OWN, words);
    }

    public void endLine() {
        screen.press("Новая строка");
    }

    /** A line that stands in the list: the other side's, or an own one that is ended. */
    public void awaitLine(String author, String words) {
        screen.awaitShown(
                "the line «%s» of %s".formatted(words, author),
                "//li[span[contains(normalize-space(.),\"%s\")]][span[.=\"%s\"]]".formatted(author, words));
    }

    /** When the person here had typed exactly this (ms since the epoch). */
    public long typedAt(String words) {
        return momentOf("typed", words).orElseThrow();
    }

    /** Whether exactly this has come from the other side, as the line stood in between. */
    public boolean arrived(String words) {
        return momentOf("in", words).isPresent();
    }

    public long arrivedAt(String words) {
        return momentOf("in", words).orElseThrow();
    }

    private OptionalLong momentOf(String way, String words) {
        Object at = screen.browser()
                .run(
                        "return zhestProbe.messages.find((one) => one.way === arguments[0] && one.text === arguments[1])?.at",
                        way,
                        words);
        return at == null ? OptionalLong.empty() : OptionalLong.of(((Number) at).longValue());
    }
}
