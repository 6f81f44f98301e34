package org.zhest.signaling.call;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhest.signaling.protocol.CallOutcome;
import org.zhest.signaling.protocol.EndReason;

/** A live video session from request to end. Each state has only the transitions that are legal from it. */
public sealed interface Call {

    Head head();

    /** What never changes. */
    record Head(CallId id, CitizenId citizen, RecipientId recipient, Instant requestedAt) {}

    /** In the queue, shown to nobody. */
    record Waiting(Head head) implements Call {

        Offered offerTo(InterpreterId interpreter, OfferId offer, Instant deadline) {
            return new Offered(head, offer, interpreter, deadline);
        }

        Ended end(EndReason reason, Instant now) {
            return new Ended(head, null, null, now, reason);
        }
    }

    /** Shown to one interpreter until the deadline. */
    record Offered(Head head, OfferId offer, InterpreterId interpreter, Instant deadline) implements Call {

        Talking accept(Instant now) {
            return new Talking(head, interpreter, now);
        }

        /** Back to the place in the queue that the citizen had. */
        Waiting passOn() {
            return new Waiting(head);
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
