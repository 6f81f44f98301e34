package org.zhest.signaling.phone;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom a line reaches.
 *
 * @param number E.164, a short number, or a {@code sip:} address; nobody but the gateway is shown all of it
 * @param organisation of the directory; null: a number that was dialled
 * @param name the organisation's; empty for a number that was dialled
 * @param emergency the emergency service: the line is called again when it breaks
 */
public record Destination(String number, @Nullable UUID organisation, String name, boolean emergency) {

    private static final int SHORT = 5;
    private static final int SHOWN = 2;

    public Destination named(String other) {
        return new Destination(number, organisation, other, emergency);
    }

    /** As it may be shown and kept: the last two digits, a short number whole, of an address its host. */
    public String masked() {
        if (number.length() <= SHORT) {
            return number;
        }
        int at = number.indexOf('@');
        return at >= 0 ? "sip:…" + number.substring(at) : "•".repeat(4) + number.substring(number.length() - SHOWN);
    }

    /** Without the number: what is printed ends in logs. */
    @Override
    public String toString() {
        return "Destination[" + masked() + "]";
    }
}
