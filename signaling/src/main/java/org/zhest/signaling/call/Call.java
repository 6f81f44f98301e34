package org.zhest.signaling.call;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhest.signaling.protocol.CallOutcome;
import org.zhest.signaling.protocol.EndReason;

/** A live video session from request to end. Each state has only the transitions that are legal from it. */
public sealed interface Call {

    Head head();

    /** What never changes. */
    record Head(
            CallId id, CitizenId citizen, RecipientId recipient, Need need, boolean emergency, Instant requestedAt) {}

    /** In the queue, shown to nobody. */
    record Waiting(Head head) implements Call {

        Offered offerTo(List<Ring> rings) {
            return new Offered(head, rings);
        }

        Ended end(EndReason reason, Instant now) {
            return new Ended(head, null, null, now, reason);
        }
    }

    /** Shown to one interpreter; an emergency to all of them at once. */
    record Offered(Head head, List<Ring> rings) implements Call {

        public Offered {
            rings = List.copyOf(rings);
            if (rings.isEmpty() || (rings.size() > 1 && !head.emergency())) {
                throw new IllegalArgumentException("an ordinary call is offered to one interpreter");
            }
        }

        Optional<Ring> ring(OfferId offer) {
            return rings.stream().filter(ring -> ring.offer().equals(offer)).findFirst();
        }

        /** To more interpreters who became ready since. */
        Offered alsoTo(List<Ring> more) {
            return new Offered(
                    head, Stream.concat(rings.stream(), more.stream()).toList());
        }

        Talking accept(Ring ring, Instant now) {
            return new Talking(head, ring.interpreter(), now);
        }

        /** Without that one; after the last the citizen is back at the place in the queue that they had. */
        Call passOn(Ring ring) {
            List<Ring> left = rings.stream().filter(one -> !one.equals(ring)).toList();
            return left.isEmpty() ? new Waiting(head) : new Offered(head, left);
        }

        Ended end(EndReason reason, Instant now) {
            return new Ended(head, null, null, now, reason);
        }
    }

    /** Answered: citizen and interpreter are in it. */
    record Talking(Head head, InterpreterId interpreter, Instant answeredAt) implements Call {

        Ended end(EndReason reason, Instant now) {
            return new Ended(head, interpreter, answeredAt, now, reason);
        }
    }

    /** Over. Without interpreter: it was never answered. */
    record Ended(
            Head head,
            @Nullable InterpreterId interpreter,
            @Nullable Instant answeredAt,
            Instant endedAt,
            EndReason reason)
            implements Call {

        public CallOutcome outcome() {
            return Outcomes.of(reason);
        }
    }
}
