package org.zhest.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openqa.selenium.Dimension;
import org.zhest.local.browser.Axe;
import org.zhest.local.browser.Browser;

/**
 * Looks at screens as telephone, tablet and desk have them, and in contrast: axe-core finds nothing, nothing is wider than
 * the page, the console is clean. {@code -Dzhest.pictures=true} keeps a picture of each in {@code target/screens}.
 */
final class Look {

    private static final Path PICTURES = Path.of("target", "screens");
    /** They are for the eyes only, and take a minute of all the stories together. */
    private static final boolean PICTURED = Boolean.getBoolean("zhest.pictures");

    /** What fits a telephone and a desk fits a tablet, too; that one is for the eyes. */
    private static final List<Dimension> SIZES = PICTURED
            ? List.of(new Dimension(360, 740), new Dimension(768, 1024), new Dimension(1440, 900))
            : List.of(new Dimension(360, 740), new Dimension(1440, 900));

    private final Axe axe;
    private final List<String> faults = new ArrayList<>();

    Look(Axe axe) {
        this.axe = axe;
    }

    void at(Browser browser, String screen) throws IOException {
        for (Dimension size : SIZES) {
            browser.size(size.width, size.height);
            fits(browser, screen + "-" + size.width);
            if (size == SIZES.getFirst()) {
                rules(browser, screen + "-" + size.width);
            }
        }
        browser.ownSize();
        // Contrast changes colours and lines, not the layout: the wide page is held to the rules in it.
        contrast(browser, "more");
        fits(browser, screen + "-contrast");
        axe.colourFaults(browser).forEach(fault -> faults.add(screen + "-contrast: " + fault));
        contrast(browser, "normal");
    }

    /** At what does not wait to be looked at from all sides, in the window as it is. */
    void glance(Browser browser, String screen) throws IOException {
        fits(browser, screen);
        rules(browser, screen);
    }

    private void rules(Browser browser, String screen) {
        axe.faults(browser).forEach(fault -> faults.add(screen + ": " + fault));
    }

    private void fits(Browser browser, String screen) throws IOException {
        if (PICTURED) {
            browser.photograph(PICTURES.resolve(screen + ".png"));
        }
        if (Boolean.TRUE.equals(browser.run(
                "const { scrollWidth, clientWidth } = document.documentElement; return scrollWidth > clientWidth"))) {
            faults.add(screen + ": wider than the page");
        }
        browser.complaints().forEach(line -> faults.add(screen + ": console: " + line));
    }

    private static void contrast(Browser browser, String contrast) {
        browser.run("document.documentElement.dataset.contrast = arguments[0]", contrast);
    }

    /** At the end of a story, so that one run tells all that is wrong. */
    void findsNothing() {
        assertThat(faults).isEmpty();
    }
}
