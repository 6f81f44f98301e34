package org.zhest.load;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.zhest.local.browser.Browser;

/** A peer connection between two pages with nothing of ours in between; the harness carries offer and answer. */
final class DirectConnection {

    private static final String CALL = "const done = arguments[arguments.length - 1];"
            + "zhestDirect[arguments[0]](...[...arguments].slice(1, -1)).then(done, (e) => done('failed: ' + e));";

    private final Browser first;
    private final Browser second;
    private final String script;

    DirectConnection(Browser first, Browser second) throws IOException {
        this.first = first;
        this.second = second;
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream("/direct.js"))) {
            script = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Milliseconds until each page saw the other. */
    record FirstFrames(double first, double second) {}

    FirstFrames connect() throws IOException {
        for (Browser page : List.of(first, second)) {
            page.run(script);
            ask(page, "camera");
        }
        long start = System.currentTimeMillis();
        String offer = (String) Objects.requireNonNull(ask(first, "offer"));
        String answer = (String) Objects.requireNonNull(ask(second, "answer", offer));
        ask(first, "accept", answer);
        double atFirst = number(ask(first, "seen")) - start;
        double atSecond = number(ask(second, "seen")) - start;
        ask(first, "close");
        ask(second, "close");
        return new FirstFrames(atFirst, atSecond);
    }

    private static double number(@Nullable Object answer) {
        return ((Number) Objects.requireNonNull(answer)).doubleValue();
    }

    private static @Nullable Object ask(Browser page, String what, Object... args) throws IOException {
        Object[] all = new Object[args.length + 1];
        all[0] = what;
        System.arraycopy(args, 0, all, 1, args.length);
        Object answer = page.driver().executeAsyncScript(CALL, all);
        if (answer instanceof String words && words.startsWith("failed")) {
            throw new IOException("the direct connection " + words);
        }
        return answer;
    }
}
