package org.zhest.signaling.protocol;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The line as coordinators see it, as of {@code at}. It names interpreters and no citizen: it hangs on a wall, and whoever
 * needs a person's name opens the session.
 *
 * @param waiting the first of those who wait, in the order in which they will be served
 * @param waitingInAll how many wait
 * @param interpreters the first of those who are not off, by name
 * @param states how many of all interpreters do what
 * @param quarters the last quarters of an hour, oldest first; the last one is not over
 * @param lost calls of this day that ended before an answer, the latest first
 */
public record Board(
        Instant at,
        List<BoardCall> waiting,
        int waitingInAll,
        List<BoardInterpreter> interpreters,
        BoardStates states,
        BoardGoals goals,
        List<BoardQuarter> quarters,
        BoardPeriod day,
        BoardPeriod month,
        List<LostCall> lost) {

    /** What a call does before it is answered. */
    public enum WaitingState {
        WAITING,
        /** Rings on somebody's console. */
        OFFERED,
        /** Keeps a place to be called back. */
        CALLBACK,
        /** The citizen's page rings. */
        RINGING_BACK
    }

    /**
     * A call that waits.
     *
     * @param purpose what was telephoned for; null: a citizen waits
     * @param gender wished for until {@code widensAt}
     * @param wanted the name of the interpreter wished for until then
     * @param movedUp by a coordinator
     * @param absent the citizen's page is gone: soon the call is, too, unless it is a callback
     * @param tries how often it was called back in vain
     * @param notBefore no ring before that
     * @param until when the offer, or the ring of a callback, is over
     * @param offeredTo the names of those whom it rings at
     * @param able interpreters who could be given the call now
     */
    public record BoardCall(
            UUID callId,
            WaitingState state,
            Instant requestedAt,
            SignMode mode,
            TopicClass topic,
            @Nullable CallPurpose purpose,
            @Nullable Gender gender,
            @Nullable String wanted,
            @Nullable Instant widensAt,
            boolean emergency,
            boolean movedUp,
            boolean absent,
            int tries,
            @Nullable Instant notBefore,
            @Nullable Instant until,
            List<String> offeredTo,
            List<UUID> able) {

        public BoardCall withAble(List<UUID> interpreters) {
            return new BoardCall(
                    callId,
                    state,
                    requestedAt,
                    mode,
                    topic,
                    purpose,
                    gender,
                    wanted,
                    widensAt,
                    emergency,
                    movedUp,
                    absent,
                    tries,
                    notBefore,
                    until,
                    offeredTo,
                    interpreters);
        }
    }

    /**
     * An interpreter at work.
     *
     * @param part in a call, what they are in it
     * @param help they called a coordinator into it
     * @param readyAt after a call: when they are ready by themselves
     * @param absent the page is gone
     * @param offerUntil a call rings on the console until then
     * @param missedInARow offers missed since the last that was not
     * @param missedToday offers missed on this day
     */
    public record BoardInterpreter(
            UUID id,
            String name,
            InterpreterState state,
            Instant since,
            @Nullable Part part,
            ServerMessage.@Nullable Help help,
            @Nullable BreakKind breakKind,
            @Nullable Instant readyAt,
            boolean absent,
            @Nullable Instant offerUntil,
            ServerMessage.Tiredness tiredness,
            int missedInARow,
            int missedToday) {}

    /**
     * Interpreters by what they do; each is counted once.
     *
     * @param ready free: the next call may ring there
     * @param ringing ready, or asked on a break for an emergency, with a call on the screen
     * @param absent at work by their state, but the page is gone; who is in a call is counted there
     */
    public record BoardStates(int ready, int ringing, int busy, int afterCall, int onBreak, int absent, int off) {}

    /**
     * What the figures are held against ({@code zhest.board}).
     *
     * @param goalSeconds answered within that is good
     * @param floorSeconds answered within that is the least that is owed
     * @param percent how many must be
     * @param earlySeconds who leaves within that is counted apart
     * @param emergencySeconds an emergency is answered within that
     */
    public record BoardGoals(int goalSeconds, int floorSeconds, int percent, int earlySeconds, int emergencySeconds) {}

    /**
     * Speed of answer. {@code of…} counts the answered, those who left later than early, and those who wait longer than the
     * limit already; neither emergencies nor callbacks.
     */
    public record AnswerSpeed(int withinGoal, int ofGoal, int withinFloor, int ofFloor) {}

    /** A quarter of an hour, by when calls were requested; {@code lost} without the early. */
    public record BoardQuarter(Instant from, AnswerSpeed speed, int lost) {}

    /**
     * The calls requested since {@code from}.
     *
     * @param answered without emergencies and callbacks
     * @param offersMissed offers that rang until their deadline
     */
    public record BoardPeriod(
            Instant from,
            AnswerSpeed speed,
            int answered,
            LostCalls lost,
            int emergencies,
            int emergenciesInTime,
            BoardCallbacks callbacks,
            int offersMissed) {}

    /**
     * Calls that ended before an answer, whoever ended them; neither emergencies nor callbacks.
     *
     * @param late after more than early
     * @param meanSeconds of the late
     * @param longestSeconds 0 where there are none
     */
    public record LostCalls(int early, int late, int meanSeconds, int longestSeconds) {}

    /**
     * Calls whose citizens asked to be called back.
     *
     * @param notReached after the last try
     * @param givenUp ended otherwise before an answer
     */
    public record BoardCallbacks(int asked, int answered, int notReached, int givenUp) {}

    /** One call that ended before an answer. */
    public record LostCall(
            UUID callId,
            Instant requestedAt,
            int waitedSeconds,
            SignMode mode,
            TopicClass topic,
            CallOutcome outcome) {}
}
