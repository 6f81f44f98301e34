package org.zhest.signaling.model;

import org.zhest.signaling.protocol.InterpreterState;
import org.zhest.signaling.protocol.JoinKind;
import org.zhest.signaling.protocol.TopicClass;

/** Something that happens in the centre; people and nodes are named by their numbers. */
sealed interface Step {

    record Request(int citizen, TopicClass topic, int wanted, boolean emergency) implements Step {}

    record Cancel(int citizen) implements Step {}

    /** «Перезвоните мне». */
    record AskCallback(int citizen) implements Step {}

    record AnswerBack(int citizen) implements Step {}

    record EndByCitizen(int citizen) implements Step {}

    /** By any card that was ever shown to the interpreter, so that late and repeated accepts happen too. */
    record Accept(int interpreter, int card) implements Step {}

    record Decline(int interpreter, int card) implements Step {}

    record EndByInterpreter(int interpreter) implements Step {}

    /** The interpreter, who may have no call, looks for one more; {@code wanted} past all people is anybody. */
    record Seek(int interpreter, JoinKind kind, int wanted) implements Step {}

    /** Something that an interpreter in a call does, whether or not it can be done now. */
    record Team(int interpreter, Move move) implements Step {}

    enum Move {
        REACHED,
        CANCEL,
        READY,
        TAKE_OVER,
        TAKE_TURN,
        STEP_OUT,
        DROP_OUT,
        CALL_HELP
    }

    /** Something that an interpreter in a call does with its telephones, or a gateway says of one; of any that ever was. */
    record Phone(int interpreter, PhoneMove move, int line) implements Step {}

    enum PhoneMove {
        DIAL,
        DIAL_EMERGENCY,
        REDIAL,
        HANG_UP,
        FORGET,
        HOLD,
        RINGS,
        ANSWERS,
        BUSY,
        LOST,
        CALL_AGAIN,
        CALL_ANEW,
        RESOLVE
    }

    /** Somebody telephones the service. */
    record Telephone() implements Step {}

    /** Whoever telephoned hangs up; of any that ever did. */
    record CallerHangsUp(int telephone) implements Step {}

    /** The interpreter, who may have no call, rings a citizen. */
    record RingCitizen(int interpreter, int citizen) implements Step {}

    record GiveUpRing(int interpreter) implements Step {}

    record AnswerRing(int citizen) implements Step {}

    record DeclineRing(int citizen) implements Step {}

    record SetState(int interpreter, InterpreterState state) implements Step {}

    /** A citizen's page stayed away past the grace. */
    record LeaveQueue(int citizen) implements Step {}

    /** The clock goes on; backwards too, as clocks of machines do. */
    record Tick(int seconds) implements Step {}

    record Match(int node) implements Step {}

    /** A coordinator moves the citizen's call up. */
    record MoveUp(int citizen) implements Step {}

    /** A coordinator gives the citizen's call to that interpreter, or finds that it cannot be. */
    record Assign(int citizen, int interpreter) implements Step {}

    /** A coordinator says that they come, whether somebody called or not. */
    record AnswerHelp(int citizen) implements Step {}

    record Sweep(int node) implements Step {}

    /** The node carries out one of the effects that it has still to carry out: not always the oldest. */
    record Deliver(int node, int effect) implements Step {}

    /** What the node had decided stays decided; what it had still to tell is lost. */
    record NodeDies(int node) implements Step {}
}
