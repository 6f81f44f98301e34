package org.zhest.local.browser;

import java.util.Map;
import java.util.Objects;

/** What one browser's page receives as sound, told by its frequency. */
public final class Ear {

    /** A bin of the analyser is 12 Hz wide, and a tone that went through two codecs may fall beside its own. */
    private static final int NEAR = 25;
    /** Looks in a row (20 ms each) at which a tone was the loudest: speech does not stay so long on one. */
    private static final int STEADY = 4;
    /** Of what comes in as energy (full scale squared, times seconds): a beep, and never comfort noise. */
    private static final double AUDIBLE = 1e-4;

    private final Browser browser;

    public Ear(Browser browser) {
        this.browser = browser;
    }

    /** From now on every tone is noticed, on the lines that there are. */
    public void startListening() {
        browser.run("zhestProbe.startListening()");
    }

    /** Waits until somebody is heard from now on, whoever it is. */
    public void awaitSound() {
        double before = energy();
        browser.await("a sound", () -> energy() > before + AUDIBLE);
    }

    private double energy() {
        Object energy =
                browser.driver().executeAsyncScript("zhestProbe.energy().then(arguments[arguments.length - 1])");
        return ((Number) Objects.requireNonNull(energy)).doubleValue();
    }

    public void awaitTone(int hertz) {
        browser.await("a tone of %d Hz".formatted(hertz), () -> {
            Map<?, ?> tones = (Map<?, ?>) Objects.requireNonNull(browser.run("return zhestProbe.tones"));
            return tones.entrySet().stream()
                    .anyMatch(tone -> Math.abs(Integer.parseInt(String.valueOf(tone.getKey())) - hertz) <= NEAR
                            && ((Number) Objects.requireNonNull(tone.getValue())).intValue() >= STEADY);
        });
    }
}
