package org.zhest.live;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;
import org.zhest.schedule.LineForced;
import org.zhest.schedule.Openings;
import org.zhest.signaling.call.CallCommand;
import org.zhest.signaling.call.CallId;
import org.zhest.signaling.opening.Opening;
import org.zhest.signaling.protocol.EndReason;
import org.zhest.signaling.protocol.NoticeKind;

/** Who is let onto the line while it is open, and what becomes of those who wait when it is closed. */
@Component
public class LineGate {

    private final Openings openings;
    private final Queue queue;
    private final Candidates candidates;
    private final CallCommands calls;
    private final Notices notices;

    LineGate(Openings openings, Queue queue, Candidates candidates, CallCommands calls, Notices notices) {
        this.openings = openings;
        this.queue = queue;
        this.candidates = candidates;
        this.calls = calls;
        this.notices = notices;
    }

    /** An emergency is taken at any hour. */
    public boolean admits(boolean emergency) {
        return emergency || openings.now() instanceof Opening.Open;
    }

    /**
     * «Распустить очередь»: ends the calls of all who wait, but for emergencies. Who waits when the line is closed keeps the place otherwise.
     *
     * @return how many
     */
    public int turnAway() {
        List<CallId> emergencies = candidates.emergencies();
        List<CallId> waiting = queue.calls();
        return (int) waiting.stream()
                .filter(call -> !emergencies.contains(call))
                .filter(call -> calls.carryOut(call, new CallCommand.TurnAway(EndReason.LINE_CLOSED)) == null)
                .count();
    }

    @TransactionalEventListener
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void on(LineForced forced) {
        notices.tell(NoticeKind.LINE_FORCED, forced.by().value());
    }
}
