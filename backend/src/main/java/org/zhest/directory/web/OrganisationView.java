package org.zhest.directory.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhest.directory.Dial;
import org.zhest.directory.Organisation;
import org.zhest.directory.OrganisationDetails;
import org.zhest.directory.PhoneNumbers;
import org.zhest.directory.WeeklyHours;
import org.zhest.signaling.opening.Opening;

/**
 * An organisation as pages show it.
 *
 * @param hours Monday first, each {@code 09:00-13:00,14:00-18:00}, empty when closed; null while nobody wrote them down
 * @param now null while the hours are not known
 * @param note for staff; empty for citizens
 */
record OrganisationView(
        UUID id,
        @Nullable String externalId,
        String category,
        String name,
        String shortName,
        List<String> alsoKnownAs,
        List<DialView> dials,
        @Nullable List<String> hours,
        @Nullable OpenNow now,
        List<UUID> precincts,
        String territory,
        boolean worksWithInterpreter,
        @Nullable LocalDate checkedOn,
        String address,
        String note,
        @Nullable Instant archivedAt,
        int version) {

    /** @param shown the address as people read it */
    record DialView(Dial.Kind kind, String address, String shown, String label) {

        static DialView of(Dial dial) {
            String shown = switch (dial.kind()) {
                case PHONE -> PhoneNumbers.shown(dial.address());
                case SIP -> dial.address().substring(dial.address().indexOf(':') + 1);
            };
            return new DialView(dial.kind(), dial.address(), shown, dial.label());
        }
    }

    /** @param changesAt when it closes or opens; null: not soon, or nobody can say */
    record OpenNow(boolean open, @Nullable Instant changesAt) {

        static OpenNow of(Opening opening) {
            return switch (opening) {
                case Opening.Open(var until) -> new OpenNow(true, until);
                case Opening.Closed(var why, var opensAt, var message) -> new OpenNow(false, opensAt);
            };
        }
    }

    static OrganisationView of(Organisation one, Instant now, ZoneId zone, boolean toStaff) {
        OrganisationDetails details = one.details();
        WeeklyHours hours = details.hours();
        return new OrganisationView(
                one.id().value(),
                details.externalId(),
                details.category(),
                details.names().full(),
                details.names().shortName(),
                details.names().alsoKnownAs(),
                details.dials().stream().map(DialView::of).toList(),
                hours == null ? null : hours.written(),
                hours == null ? null : OpenNow.of(hours.at(now, zone)),
                details.territory().precincts(),
                details.territory().words(),
                details.worksWithInterpreter(),
                details.checkedOn(),
                details.address(),
                toStaff ? details.note() : "",
                one.archivedAt(),
                one.version());
    }
}
