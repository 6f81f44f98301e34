package org.zhest.directory.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhest.directory.Dial;
import org.zhest.directory.OrganisationDetails;
import org.zhest.directory.PhoneNumbers;
import org.zhest.directory.SipAddresses;

/** What is dialled, as cells: {@code регистратура: +7 483 000-01-05 | 112}. */
final class DialCells {

    private DialCells() {}

    /** @param kept what stands there already; it stays where the file has no column of its kind */
    static List<Dial> read(Cells cells, List<Dial> kept) {
        List<Dial> all = Stream.of(Dial.Kind.values())
                .flatMap(kind -> cells.list(column(kind), OrganisationDetails.MAX_DIALS)
                        .map(list -> list.stream().flatMap(one -> read(cells, kind, one).stream()))
                        .orElseGet(() -> kept.stream().filter(dial -> dial.kind() == kind)))
                .toList();
        List<Dial> once = new ArrayList<>();
        for (Dial dial : all) {
            if (once.stream().noneMatch(one -> one.address().equals(dial.address()))) {
                once.add(dial);
            }
        }
        if (once.size() > OrganisationDetails.MAX_DIALS) {
            cells.wrong(FileColumn.PHONES, Flaw.TOO_MANY, String.valueOf(once.size()));
        }
        return once;
    }

    private static Optional<Dial> read(Cells cells, Dial.Kind kind, String cell) {
        int address = start(kind, cell);
        String label = cell.substring(0, address).replaceFirst("\\s*:\\s*$", "").strip();
        String written = cell.substring(address).strip();
        Optional<String> read = switch (kind) {
            case PHONE -> PhoneNumbers.parse(written);
            case SIP -> SipAddresses.parse(written);
        };
        if (read.isEmpty()) {
            cells.wrong(column(kind), kind == Dial.Kind.PHONE ? Flaw.NO_PHONE : Flaw.NO_SIP_ADDRESS, cell);
        } else if (label.length() > Dial.MAX_LABEL) {
            cells.wrong(column(kind), Flaw.TOO_LONG, label);
        }
        return read.map(one -> new Dial(kind, one, label));
    }

    private static int start(Dial.Kind kind, String cell) {
        return switch (kind) {
            case PHONE -> cell.lastIndexOf(':') + 1;
            // The scheme has a colon of its own.
            case SIP -> cell.lastIndexOf(": ") + 1;
        };
    }

    private static FileColumn column(Dial.Kind kind) {
        return switch (kind) {
            case PHONE -> FileColumn.PHONES;
            case SIP -> FileColumn.SIP;
        };
    }

    static String written(List<Dial> dials, Dial.Kind kind) {
        return dials.stream()
                .filter(dial -> dial.kind() == kind)
                .map(dial -> dial.label().isEmpty() ? shown(dial) : dial.label() + ": " + shown(dial))
                .collect(Collectors.joining(" | "));
    }

    private static String shown(Dial dial) {
        return dial.kind() == Dial.Kind.PHONE ? PhoneNumbers.shown(dial.address()) : dial.address();
    }
}
