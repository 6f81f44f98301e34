package org.zhest.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.zhest.local.browser.Axe;
import org.zhest.local.browser.Browser;

/** Looks at screens: axe-core finds nothing, the console is clean. A picture of each is kept. */
final class Look {

    private static final Path PICTURES = Path.of("target", "screens");

    private final Axe axe;
    private final List<String> faults = new ArrayList<>();

    Look(Axe axe) {
        this.axe = axe;
    }

    void at(Browser browser, String screen) throws IOException {
        browser.photograph(PICTURES.resolve(screen + ".png"));
        axe.faults(browser).forEach(fault -> faults.add(screen + ": " + fault));
        browser.complaints().forEach(line -> faults.add(screen + ": console: " + line));
    }

    /** At the end of a story, so that one run tells all that is wrong. */
    void findsNothing() {
        assertThat(faults).isEmpty();
    }
}
