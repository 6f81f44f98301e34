package org.zhest.signaling.dispatch;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhest.signaling.call.CallId;
import org.zhest.signaling.call.InterpreterId;

/**
 * The first dispatch policy: the caller who waits longest gets the interpreter who is idle longest. Who passed a call on
 * gets it again only after all others who can: after a decline at the earliest when {@link #DECLINED_RETURNS_AFTER} is
 * over, after a miss as soon as nobody else is there.
 */
public final class Matching {

    /** A declined call stays away from the one who declined it for at least so long. */
    public static final Duration DECLINED_RETURNS_AFTER = Duration.ofSeconds(30);

    private Matching() {}

    /** A caller in the queue, and who passed this call on before. */
    public record Caller(CallId call, List<Pass> passes) {}

    /** An interpreter passed the call on: by a decline, or by letting the offer expire. */
    public record Pass(InterpreterId by, Instant at, boolean declined) {}

    /** An interpreter who is ready and has nothing on the screen. */
    public record Free(InterpreterId interpreter, Instant since) {}

    public record Pair(CallId call, InterpreterId interpreter) {}

    /** Pairs callers, in the order given, with free interpreters, in the order given; each at most once. */
    public static List<Pair> match(List<Caller> callers, List<Free> free, Instant now) {
        List<Free> left = new ArrayList<>(free);
        List<Pair> pairs = new ArrayList<>();
        for (Caller caller : callers) {
            if (left.isEmpty()) {
                break;
            }
            choose(caller, left, now).ifPresent(chosen -> {
                left.remove(chosen);
                pairs.add(new Pair(caller.call(), chosen.interpreter()));
            });
        }
        return List.copyOf(pairs);
    }

    private static Optional<Free> choose(Caller caller, List<Free> free, Instant now) {
        Optional<Free> fresh =
                free.stream().filter(one -> lastPass(caller, one) == null).findFirst();
        return fresh.or(() -> free.stream()
                .filter(one -> mayReturn(lastPass(caller, one), now))
                .min(Comparator.comparing(one -> passedAt(caller, one))));
    }

    private static boolean mayReturn(@Nullable Pass pass, Instant now) {
        return pass == null || !pass.declined() || !now.isBefore(pass.at().plus(DECLINED_RETURNS_AFTER));
    }

    private static Instant passedAt(Caller caller, Free one) {
        Pass pass = lastPass(caller, one);
        return pass == null ? Instant.MIN : pass.at();
    }

    private static @Nullable Pass lastPass(Caller caller, Free one) {
        return caller.passes().stream()
                .filter(pass -> pass.by().equals(one.interpreter()))
                .max(Comparator.comparing(Pass::at))
                .orElse(null);
    }
}
