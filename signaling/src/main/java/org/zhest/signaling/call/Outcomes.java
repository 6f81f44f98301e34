package org.zhest.signaling.call;

import org.zhest.signaling.protocol.CallOutcome;
import org.zhest.signaling.protocol.EndReason;

/** Which kind of end each reason is (DOMAIN: how a call ends). */
final class Outcomes {

    private Outcomes() {}

    static CallOutcome of(EndReason reason) {
        return switch (reason) {
            case CITIZEN_ENDED, INTERPRETER_ENDED -> CallOutcome.COMPLETED;
            case CITIZEN_CANCELLED -> CallOutcome.CANCELLED;
            case CITIZEN_LEFT_QUEUE, CALLER_HUNG_UP -> CallOutcome.ABANDONED;
            case LINE_CLOSED, CITIZEN_NOT_REACHED -> CallOutcome.UNANSWERED;
            case CITIZEN_ABSENT, INTERPRETER_ABSENT, ACCOUNT_DISABLED -> CallOutcome.DROPPED;
            case BRIDGE_UNAVAILABLE, MEDIA_FAILED -> CallOutcome.FAILED;
        };
    }
}
