package org.zhest.signaling.call;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhest.signaling.phone.Destination;
import org.zhest.signaling.phone.LineId;
import org.zhest.signaling.protocol.CallOutcome;
import org.zhest.signaling.protocol.CallPurpose;
import org.zhest.signaling.protocol.DeclineReason;
import org.zhest.signaling.protocol.Departure;
import org.zhest.signaling.protocol.EndReason;
import org.zhest.signaling.protocol.GuestEnd;
import org.zhest.signaling.protocol.HandoverReason;
import org.zhest.signaling.protocol.JoinKind;
import org.zhest.signaling.protocol.LineResult;
import org.zhest.signaling.protocol.MediaFailure;
import org.zhest.signaling.protocol.Part;
import org.zhest.signaling.protocol.RingOutcome;

/** One line of a call's timeline. Codes and numbers only: nothing of what was said. */
public sealed interface CallEvent {

    record Requested() implements CallEvent {}

    record OfferMade(InterpreterId to) implements CallEvent {}

    record Declined(InterpreterId by, DeclineReason reason) implements CallEvent {}

    record Missed(InterpreterId by) implements CallEvent {}

    record Withdrawn(InterpreterId from) implements CallEvent {}

    record Answered(InterpreterId by) implements CallEvent {}

    record MediaJoined(@Nullable UUID account, String endpoint) implements CallEvent {}

    /** Everybody's media goes to another bridge, by base URL: the first is drained, or was lost. */
    record MediaMoved(String from, String to) implements CallEvent {}

    record FirstFrame(UUID account, int millis) implements CallEvent {}

    record MediaFailed(UUID account, MediaFailure reason) implements CallEvent {}

    record Absent(UUID account) implements CallEvent {}

    record Returned(UUID account) implements CallEvent {}

    /** An emergency offer closed because another interpreter was first. */
    record TakenByOther(InterpreterId from) implements CallEvent {}

    /** Nobody of those wished for came in time: everybody able is asked. */
    record WishesWidened() implements CallEvent {}

    /** 112 was dialled on the interpreter's own telephone. */
    record EmergencyDialled(InterpreterId by) implements CallEvent {}

    /** Help has come, or is not needed any more. */
    record EmergencyResolved(InterpreterId by) implements CallEvent {}

    /** A telephone was called; {@code by} is null where that was done for them. */
    record LineDialled(@Nullable InterpreterId by, LineId line, Destination to) implements CallEvent {}

    /** Somebody telephoned the service. */
    record Telephoned(LineId line, Destination from, CallPurpose purpose) implements CallEvent {}

    record CitizenRung(InterpreterId by, CitizenId citizen) implements CallEvent {}

    /** @param by who made it so; null: the time was over, or the call */
    record RingEnded(@Nullable UUID by, RingOutcome outcome) implements CallEvent {}

    record LineAnswered(LineId line) implements CallEvent {}

    record LineEnded(
            LineId line, LineResult result, @Nullable Integer status) implements CallEvent {}

    /** The third party is on the line. */
    record Reached(InterpreterId by) implements CallEvent {}

    /** One more interpreter is looked for. */
    record JoinAsked(
            InterpreterId by, JoinKind kind, @Nullable HandoverReason reason) implements CallEvent {}

    record JoinCancelled(InterpreterId by) implements CallEvent {}

    record Joined(InterpreterId who, Part part) implements CallEvent {}

    record SaidReady(InterpreterId by) implements CallEvent {}

    /** From then on another has the call. */
    record HandedOver(
            InterpreterId from, InterpreterId to, @Nullable HandoverReason reason) implements CallEvent {}

    record LeftCall(InterpreterId who, Departure how) implements CallEvent {}

    /** A coordinator was called for help. */
    record HelpCalled(InterpreterId by) implements CallEvent {}

    /** A coordinator said that they come. */
    record HelpAnswered(CoordinatorId by) implements CallEvent {}

    /** The citizen asked to be called back. */
    record CallbackAsked() implements CallEvent {}

    /** The citizen's page rings, for the {@code attempt}th time. */
    record RungBack(int attempt) implements CallEvent {}

    record AnsweredBack() implements CallEvent {}

    /** A try to call back reached nobody. */
    record MissedBack(int attempt) implements CallEvent {}

    /** A coordinator put the call before all other ordinary ones. */
    record MovedUp(CoordinatorId by) implements CallEvent {}

    /** A coordinator chose whom the call is offered to. */
    record Assigned(CoordinatorId by, InterpreterId to) implements CallEvent {}

    record EndedWith(CallOutcome outcome, EndReason reason) implements CallEvent {}

    /** A link for a guest was made. */
    record GuestInvited(InterpreterId by) implements CallEvent {}

    record GuestAdmitted(InterpreterId by) implements CallEvent {}

    /** A guest who had come is gone, whether they were let in or not. */
    record GuestLeft(GuestEnd how) implements CallEvent {}
}
