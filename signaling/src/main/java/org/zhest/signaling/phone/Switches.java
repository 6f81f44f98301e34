package org.zhest.signaling.phone;

/**
 * What an interpreter sets on a line in talk.
 *
 * @param held neither side hears the other
 * @param muted the telephone hears nobody
 * @param citizenSpeaks voice carry-over: the telephone hears the citizen
 * @param citizenListens hearing carry-over: the citizen hears the telephone
 */
public record Switches(boolean held, boolean muted, boolean citizenSpeaks, boolean citizenListens) {

    /** Of a line that was just dialled. */
    public static final Switches FIRST = new Switches(false, false, false, false);

    Switches onHold() {
        return new Switches(true, muted, citizenSpeaks, citizenListens);
    }
}
