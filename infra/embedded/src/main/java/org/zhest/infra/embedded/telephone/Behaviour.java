package org.zhest.infra.embedded.telephone;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What a telephone does when it is called, and who is at it when it calls. */
sealed interface Behaviour {

    /** @param status final SIP response */
    record Refuses(int status, String reason) implements Behaviour {}

    /** Until the caller gives up. */
    record Rings() implements Behaviour {}

    /**
     * @param after how long it rings
     * @param earlyMedia whether the caller hears a ringing tone of ours meanwhile
     * @param hangsUpAfter null: it never does
     */
    record Answers(
            Duration after,
            boolean earlyMedia,
            Manner manner,
            @Nullable Duration hangsUpAfter) implements Behaviour {}

    /** What is heard of who answered. */
    enum Manner {
        SPEAKS,
        SPEAKS_AS_EMERGENCY,
        SAYS_NOTHING,
        ECHOES
    }

    /** By the last two digits of a long number; of the short ones only 112 is special. */
    static Behaviour of(String number) {
        String digits = number.replaceAll("\\D", "");
        if (digits.equals("112")) {
            return new Answers(Duration.ZERO, false, Manner.SPEAKS_AS_EMERGENCY, null);
        }
        Duration ring = Duration.ofSeconds(2);
        return switch (digits.length() < 5 ? "" : digits.substring(digits.length() - 2)) {
            case "01" -> new Refuses(486, "Busy Here");
            case "02" -> new Rings();
            case "03" -> new Refuses(603, "Decline");
            case "04" -> new Answers(ring, false, Manner.SPEAKS, Duration.ofSeconds(10));
            case "05" -> new Answers(Duration.ofSeconds(4), true, Manner.SPEAKS, null);
            case "06" -> new Answers(ring, false, Manner.SAYS_NOTHING, null);
            case "07" -> new Refuses(404, "Not Found");
            case "08" -> new Answers(ring, false, Manner.ECHOES, null);
            default -> new Answers(ring, false, Manner.SPEAKS, null);
        };
    }

    /** How who calls from a number behaves once they are answered: as if they had answered themselves. */
    static Answers ofCaller(String number) {
        return of(number) instanceof Answers answers ? answers : new Answers(Duration.ZERO, false, Manner.SPEAKS, null);
    }
}
