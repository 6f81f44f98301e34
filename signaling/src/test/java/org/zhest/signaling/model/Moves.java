package org.zhest.signaling.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.zhest.signaling.call.CallCommand;
import org.zhest.signaling.call.InterpreterId;
import org.zhest.signaling.call.Telephoned;
import org.zhest.signaling.phone.Destination;
import org.zhest.signaling.phone.Line;
import org.zhest.signaling.phone.LineId;
import org.zhest.signaling.phone.Switches;
import org.zhest.signaling.protocol.CallPurpose;
import org.zhest.signaling.protocol.EndReason;
import org.zhest.signaling.protocol.LineResult;

/** The commands behind what interpreters do in a call in talk, and what befalls its telephones. */
final class Moves {

    private static final Destination SERVICE = new Destination("112", null, "", true);

    /** Every line that was ever dialled, or might have been. */
    private final List<LineId> lines = new ArrayList<>(List.of(new LineId(UUID.randomUUID())));

    /** Who telephones, on a line of their own. */
    Telephoned telephoned(Instant now) {
        return new Telephoned(
                Line.calledIn(fresh(), new Destination("+74951234567", null, "", false), now), CallPurpose.RELAY);
    }

    CallCommand hangsUp(int number) {
        return new CallCommand.LineOver(line(number), LineResult.ANSWERED, null, fresh());
    }

    CallCommand team(InterpreterId by, Step.Move move) {
        return switch (move) {
            case REACHED -> new CallCommand.MarkReached(by);
            case CANCEL -> new CallCommand.CancelJoin(by);
            case READY -> new CallCommand.SayReady(by);
            case TAKE_OVER -> new CallCommand.TakeOver(by);
            case TAKE_TURN -> new CallCommand.TakeTurn(by);
            case STEP_OUT -> new CallCommand.StepOut(by);
            case CALL_HELP -> new CallCommand.CallHelp(by);
            case DROP_OUT -> new CallCommand.DropOut(by, EndReason.INTERPRETER_ABSENT);
        };
    }

    private LineId line(int number) {
        return lines.get(number % lines.size());
    }

    private LineId fresh() {
        lines.add(new LineId(UUID.randomUUID()));
        return lines.getLast();
    }

    CallCommand phone(InterpreterId by, Step.PhoneMove move, int number) {
        LineId line = line(number);
        return switch (move) {
            case DIAL -> new CallCommand.Dial(by, fresh(), new Destination("+74951234567", null, "", false));
            case DIAL_EMERGENCY -> new CallCommand.Dial(by, fresh(), SERVICE);
            case REDIAL -> new CallCommand.Redial(by, line, fresh());
            case HANG_UP -> new CallCommand.HangUp(by, line);
            case FORGET -> new CallCommand.Forget(by, line);
            case HOLD -> new CallCommand.SetLine(by, line, _ -> new Switches(true, false, false, false));
            case RINGS -> new CallCommand.LineRings(line);
            case ANSWERS -> new CallCommand.LineAnswers(line);
            case BUSY -> new CallCommand.LineOver(line, LineResult.BUSY, 486, fresh());
            case LOST -> new CallCommand.LineOver(line, LineResult.LOST, null, fresh());
            case CALL_AGAIN -> new CallCommand.CallAgain(line, fresh());
            case CALL_ANEW -> new CallCommand.CallAnew(fresh(), SERVICE);
            case RESOLVE -> new CallCommand.Resolve(by);
        };
    }
}
