package org.zhest.signaling.opening;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The open hours of one day, in order and apart, written {@code 09:00-13:00,14:00-18:00}; none: closed all day. */
public record Slots(List<Slot> slots) {

    public static final Slots CLOSED = new Slots(List.of());
    public static final Slots ROUND_THE_CLOCK = new Slots(List.of(new Slot(0, Slot.DAY)));

    private static final Pattern SLOT = Pattern.compile("(\\d{1,2}):([0-5]\\d)-(\\d{1,2}):([0-5]\\d)");

    public Slots {
        slots = List.copyOf(slots);
    }

    /** Minutes of the day; {@code to} may be 24:00, the day's end. Hours past midnight are the next day's. */
    public record Slot(int from, int to) {
        static final int DAY = 24 * 60;

        String written() {
            return time(from) + "-" + time(to);
        }

        private static String time(int minute) {
            return "%02d:%02d".formatted(minute / 60, minute % 60);
        }
    }

    /** @return the slots as written; empty if they are not written so, or overlap, or run backwards */
    public static Optional<Slots> parse(String written) {
        String tidy = written.replaceAll("\\s", "").replace('–', '-');
        if (tidy.isEmpty()) {
            return Optional.of(CLOSED);
        }
        List<Slot> slots = new ArrayList<>();
        int before = 0;
        for (String each : tidy.split(",", -1)) {
            Matcher matcher = SLOT.matcher(each);
            if (!matcher.matches()) {
                return Optional.empty();
            }
            Slot slot = new Slot(minute(matcher, 1), minute(matcher, 3));
            if (slot.from() < before || slot.to() <= slot.from() || slot.to() > Slot.DAY) {
                return Optional.empty();
            }
            before = slot.to();
            slots.add(slot);
        }
        return Optional.of(new Slots(slots));
    }

    private static int minute(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group)) * 60 + Integer.parseInt(matcher.group(group + 1));
    }

    public String written() {
        return slots.stream().map(Slot::written).collect(Collectors.joining(","));
    }
}
