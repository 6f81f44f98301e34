package org.zhest.signaling.dispatch;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A skill that somebody has shown to have.
 *
 * @param number of the paper; needed where {@link Skill#needsCertificate()}
 * @param validUntil the last day on which it counts; null means without end, which a needed paper never is
 */
public record Certificate(
        Skill skill,
        @Nullable String number,
        LocalDate validFrom,
        @Nullable LocalDate validUntil) {

    public boolean validOn(LocalDate day) {
        boolean begun = !day.isBefore(validFrom);
        boolean over = validUntil != null && day.isAfter(validUntil);
        return begun && !over && (!skill.needsCertificate() || (number != null && validUntil != null));
    }
}
