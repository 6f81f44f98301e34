package org.zhest.local.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Looks at a page with axe-core by the rules of WCAG 2.2 A and AA. */
public final class Axe {

    private static final String RUN = """
            const [type, values, done] = arguments;
            axe.run(document, { runOnly: { type, values }, resultTypes: ['violations'] })
              .then(({ violations }) => violations.flatMap(({ id, help, nodes }) =>
                nodes.map(({ target, failureSummary }) => `${id}: ${help}: ${target}: ${failureSummary}`)))
              .then(done, (error) => done([`axe itself failed: ${error}`]));
            """;

    private static final List<String> TAGS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");
    /** What colours alone may break. */
    private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

    private final String source;

    /** @param checkout the root of the repository; axe-core comes with the web client's own checks */
    public Axe(Path checkout) throws IOException {
        source = Files.readString(checkout.resolve("web-client/node_modules/axe-core/axe.min.js"));
    }

    /** @return what is wrong, one line a place; empty when nothing is */
    public List<String> faults(Browser browser) {
        return faults(browser, "tag", TAGS);
    }

    /** The same of a page that was looked at in other colours. */
    public List<String> colourFaults(Browser browser) {
        return faults(browser, "rule", COLOURS);
    }

    private List<String> faults(Browser browser, String type, List<String> values) {
        if (!Boolean.TRUE.equals(browser.run("return typeof axe === 'object'"))) {
            browser.run(source);
        }
        List<?> found = (List<?>) Objects.requireNonNull(browser.driver().executeAsyncScript(RUN, type, values));
        return found.stream().map(String::valueOf).toList();
    }
}
