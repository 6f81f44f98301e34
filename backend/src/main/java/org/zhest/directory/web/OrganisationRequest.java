package org.zhest.directory.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhest.directory.Dial;
import org.zhest.directory.Names;
import org.zhest.directory.OrganisationDetails;
import org.zhest.directory.PhoneNumbers;
import org.zhest.directory.SipAddresses;
import org.zhest.directory.Territory;
import org.zhest.directory.WeeklyHours;
import org.zhest.signaling.opening.Slots;
import org.zhest.web.FieldCode;
import org.zhest.web.ProblemException;

/**
 * An organisation as a coordinator writes it. What is wrong in a list is told by its place: {@code dials.0},
 * {@code hours.6}.
 *
 * @param hours seven days, Monday first; none while they are not known
 * @param version of the organisation that is changed; none for a new one
 */
record OrganisationRequest(
        @Nullable @Size(max = OrganisationDetails.MAX_EXTERNAL_ID) String externalId,

        @NotBlank String category,
        @NotBlank @Size(max = Names.MAX_FULL) String name,
        @NotNull @Size(max = Names.MAX_SHORT) String shortName,
        @NotNull @Size(max = Names.MAX_OTHERS) List<@NotBlank @Size(max = Names.MAX_SHORT) String> alsoKnownAs,

        @NotNull @Size(max = OrganisationDetails.MAX_DIALS) List<@Valid DialRequest> dials,

        @Nullable @Size(min = 7, max = 7) List<@NotNull @Size(max = 200) String> hours,
        @NotNull List<@NotNull UUID> precincts,
        @NotNull @Size(max = Territory.MAX_WORDS) String territory,
        @NotNull Boolean worksWithInterpreter,
        @Nullable LocalDate checkedOn,

        @NotNull @Size(max = OrganisationDetails.MAX_ADDRESS) String address,

        @NotNull @Size(max = OrganisationDetails.MAX_NOTE) String note,
        @Nullable Integer version) {

    record DialRequest(
            Dial.@NotNull Kind kind,
            @NotBlank @Size(max = 200) String address,
            @NotNull @Size(max = Dial.MAX_LABEL) String label) {

        Optional<Dial> read() {
            Optional<String> read = switch (kind) {
                case PHONE -> PhoneNumbers.parse(address);
                case SIP -> SipAddresses.parse(address);
            };
            return read.map(one -> new Dial(kind, one, label.strip()));
        }
    }

    OrganisationDetails details() {
        Map<String, FieldCode> wrong = new HashMap<>();
        OrganisationDetails details = new OrganisationDetails(
                externalId == null || externalId.isBlank() ? null : externalId.strip(),
                category,
                new Names(
                        tidy(name),
                        tidy(shortName),
                        alsoKnownAs.stream()
                                .map(OrganisationRequest::tidy)
                                .distinct()
                                .toList()),
                dials(wrong),
                hours(wrong),
                new Territory(precincts.stream().distinct().toList(), tidy(territory)),
                worksWithInterpreter,
                checkedOn,
                tidy(address),
                note.strip());
        if (!wrong.isEmpty()) {
            throw ProblemException.invalid(wrong);
        }
        return details;
    }

    private List<Dial> dials(Map<String, FieldCode> wrong) {
        List<Dial> read = new ArrayList<>();
        for (int i = 0; i < dials.size(); i++) {
            Optional<Dial> dial = dials.get(i).read();
            String place = "dials." + i;
            if (dial.isEmpty()) {
                wrong.put(place, FieldCode.FORMAT);
            } else if (read.stream()
                    .anyMatch(one -> one.address().equals(dial.get().address()))) {
                wrong.put(place, FieldCode.TAKEN);
            } else {
                read.add(dial.get());
            }
        }
        return read;
    }

    private @Nullable WeeklyHours hours(Map<String, FieldCode> wrong) {
        if (hours == null) {
            return null;
        }
        for (int i = 0; i < hours.size(); i++) {
            if (Slots.parse(hours.get(i)).isEmpty()) {
                wrong.put("hours." + i, FieldCode.FORMAT);
            }
        }
        return WeeklyHours.parse(hours).orElse(null);
    }

    private static String tidy(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
