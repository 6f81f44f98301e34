package org.zhest.signaling.dispatch;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhest.signaling.call.CallId;
import org.zhest.signaling.call.InterpreterId;

/**
 * Who gets whom: callers in the order of the queue, each the first interpreter who can take the call. Rested interpreters
 * go before those who owe a rest, and among them the longest idle. Who passed a call on gets it again only after all others
 * who can: after a decline at the earliest when {@link #DECLINED_RETURNS_AFTER} is over, after a miss as soon as nobody else
 * is there.
 */
public final class Matching {

    /** A declined call stays away from the one who declined it for at least so long. */
    public static final Duration DECLINED_RETURNS_AFTER = Duration.ofSeconds(30);

    private static final Comparator<Free> RESTED_AND_LONGEST_IDLE =
            Comparator.comparing(Free::owesRest).thenComparing(Free::since);

    private Matching() {}

    /**
     * A caller in the queue.
     *
     * @param wanted only this interpreter may get the call for now
     * @param blocked interpreters whom this citizen is never put through to, nor they to the citizen
     * @param passes who passed this call on before
     */
    public record Caller(
            CallId call, String lane, @Nullable InterpreterId wanted, Set<InterpreterId> blocked, List<Pass> passes) {}

    /** An interpreter passed the call on: by a decline, or by letting the offer expire. */
    public record Pass(InterpreterId by, Instant at, boolean declined) {}

    /** An interpreter who is ready and has nothing on the screen; {@code lanes} by their codes. */
    public record Free(InterpreterId interpreter, Instant since, Set<String> lanes, boolean owesRest) {}

    public record Pair(CallId call, InterpreterId interpreter) {}

    /** Pairs callers, in the order given, with free interpreters; each at most once. */
    public static List<Pair> match(List<Caller> callers, List<Free> free, Instant now) {
        List<Free> left = new ArrayList<>(free);
        left.sort(RESTED_AND_LONGEST_IDLE);
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
        List<Free> able = free.stream().filter(one -> mayTake(caller, one)).toList();
        Optional<Free> fresh =
                able.stream().filter(one -> lastPass(caller, one) == null).findFirst();
        return fresh.or(() -> able.stream()
                .filter(one -> mayReturn(lastPass(caller, one), now))
                .min(Comparator.comparing(one -> passedAt(caller, one))));
    }

    private static boolean mayTake(Caller caller, Free one) {
        boolean able = one.lanes().contains(caller.lane());
        boolean wished = caller.wanted() == null || caller.wanted().equals(one.interpreter());
        return able && wished && !caller.blocked().contains(one.interpreter());
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
