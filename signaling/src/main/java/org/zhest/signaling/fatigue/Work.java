package org.zhest.signaling.fatigue;

import java.util.List;

/**
 * What an interpreter did in the window.
 *
 * @param signing in calls, with the one of now
 * @param free on a break, off, or ready
 * @param ringing with an offer on the screen, which is no rest
 */
public record Work(List<Span> signing, List<Span> free, List<Span> ringing) {

    List<Span> rests() {
        return Span.without(Span.without(free, signing), ringing);
    }
}
