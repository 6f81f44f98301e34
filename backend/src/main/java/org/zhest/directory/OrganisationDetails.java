package org.zhest.directory;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is written down about an organisation.
 *
 * @param externalId how another register calls it; null where none does
 * @param category the code of its category
 * @param hours null while nobody wrote them down
 * @param worksWithInterpreter «работает с переводом»: they know calls through an interpreter and do not hang up
 * @param checkedOn the day on which somebody last found all this to be so
 * @param note for staff, such as what to say to whom picks up
 */
public record OrganisationDetails(
        @Nullable String externalId,
        String category,
        Names names,
        List<Dial> dials,
        @Nullable WeeklyHours hours,
        Territory territory,
        boolean worksWithInterpreter,
        @Nullable LocalDate checkedOn,
        String address,
        String note) {

    public static final int MAX_EXTERNAL_ID = 64;
    public static final int MAX_DIALS = 10;
    public static final int MAX_ADDRESS = 300;
    public static final int MAX_NOTE = 1000;

    public OrganisationDetails {
        dials = List.copyOf(dials);
    }

    public boolean isDialledBy(String address) {
        return dials.stream().anyMatch(dial -> dial.address().equals(address));
    }
}
