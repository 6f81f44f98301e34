package org.zhest.signaling.call;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhest.signaling.phone.Line;
import org.zhest.signaling.phone.LineId;
import org.zhest.signaling.protocol.CallOutcome;
import org.zhest.signaling.protocol.EndReason;

/** A live video session from request to end. Each state has only the transitions that are legal from it. */
public sealed interface Call {

    Head head();

    /**
     * What never changes, but for the citizen of a call that was telephoned: they come when they answer.
     *
     * @param citizen null while a call that was telephoned has none
     * @param telephoned who telephoned the service; null: the citizen asked
     */
    record Head(
            CallId id,
            @Nullable CitizenId citizen,
            @Nullable RecipientId recipient,
            @Nullable Telephoned telephoned,
            Need need,
            boolean emergency,
            Instant requestedAt) {

        public Head {
            if ((citizen == null && telephoned == null) || (citizen == null) != (recipient == null)) {
                throw new IllegalArgumentException("somebody asked for the call, and a citizen is a recipient");
            }
        }

        /** Of a citizen who asks. */
        public Head(
                CallId id,
                CitizenId citizen,
                RecipientId recipient,
                Need need,
                boolean emergency,
                Instant requestedAt) {
            this(id, citizen, recipient, null, need, emergency, requestedAt);
        }

        Head with(CitizenRing answered) {
            return new Head(id, answered.citizen(), answered.recipient(), telephoned, need, emergency, requestedAt);
        }

        /** The citizen, if there is one yet. */
        public Optional<CitizenId> who() {
            return Optional.ofNullable(citizen);
        }
    }

    /** In the queue, shown to nobody. */
    record Waiting(Head head) implements Call {

        Offered offerTo(List<Ring> rings) {
            return new Offered(head, rings);
        }

        CallbackAsked callBack(Instant now) {
            return new CallbackAsked(head, 0, now);
        }

        Ended end(EndReason reason, Instant now) {
            return new Ended(head, null, List.of(), null, now, reason);
        }
    }

    /**
     * The citizen went away and will be called back: the place is kept, no page is needed, nobody is asked yet.
     *
     * @param tries how often the citizen was rung already
     * @param notBefore no ring before that
     */
    record CallbackAsked(Head head, int tries, Instant notBefore) implements Call {

        RingingBack ring(Instant until) {
            return new RingingBack(head, tries + 1, until);
        }

        /** A try that reached nobody, not even a ringing page. */
        Call missed(List<Duration> gaps, Instant now) {
            return afterTry(head, tries + 1, gaps, now);
        }

        Ended end(EndReason reason, Instant now) {
            return new Ended(head, null, List.of(), null, now, reason);
        }
    }

    /** It is their turn: the citizen's page rings until {@code until}. {@code attempt} counts from 1. */
    record RingingBack(Head head, int attempt, Instant until) implements Call {

        /** Back at the old place, which now goes before everybody who was not called back. */
        Waiting answer() {
            return new Waiting(head);
        }

        Call missed(List<Duration> gaps, Instant now) {
            return afterTry(head, attempt, gaps, now);
        }

        Ended end(EndReason reason, Instant now) {
            return new Ended(head, null, List.of(), null, now, reason);
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

        CallbackAsked callBack(Instant now) {
            return new CallbackAsked(head, 0, now);
        }

        Talking accept(Ring ring, Instant now) {
            Crew crew = Crew.of(ring.interpreter());
            Telephoned by = head.telephoned();
            return by == null
                    ? new Talking(head, crew, now, null, null, List.of(), null, null)
                    : new Talking(head, crew, now, now, null, List.of(by.line()), null, null);
        }

        /** Without that one; after the last the citizen is back at the place in the queue that they had. */
        Call passOn(Ring ring) {
            List<Ring> left = rings.stream().filter(one -> !one.equals(ring)).toList();
            return left.isEmpty() ? new Waiting(head) : new Offered(head, left);
        }

        Ended end(EndReason reason, Instant now) {
            return new Ended(head, null, List.of(), null, now, reason);
        }
    }

    /**
     * Answered: citizen and interpreter are in it.
     *
     * @param reachedAt when the third party answered, null before
     * @param help the last call for a coordinator, null while none was called
     * @param lines telephone lines that are up, and those that ended and may be dialled again
     * @param resolvedAt when an emergency was over; null before, and on an ordinary call
     * @param ring a citizen who is rung for whoever telephoned; null while none is
     */
    record Talking(
            Head head,
            Crew crew,
            Instant answeredAt,
            @Nullable Instant reachedAt,
            @Nullable Help help,
            List<Line> lines,
            @Nullable Instant resolvedAt,
            @Nullable CitizenRing ring)
            implements Call {

        public Talking {
            lines = List.copyOf(lines);
        }

        /** Who has the call. */
        public InterpreterId interpreter() {
            return crew.lead();
        }

        Talking with(Crew next) {
            return new Talking(head, next, answeredAt, reachedAt, help, lines, resolvedAt, ring);
        }

        Talking reached(Instant now) {
            return new Talking(head, crew, answeredAt, now, help, lines, resolvedAt, ring);
        }

        Talking with(Help next) {
            return new Talking(head, crew, answeredAt, reachedAt, next, lines, resolvedAt, ring);
        }

        Talking with(List<Line> next) {
            return new Talking(head, crew, answeredAt, reachedAt, help, next, resolvedAt, ring);
        }

        Talking resolved(Instant now) {
            return new Talking(head, crew, answeredAt, reachedAt, help, lines, now, ring);
        }

        Talking with(@Nullable CitizenRing next) {
            return new Talking(head, crew, answeredAt, reachedAt, help, lines, resolvedAt, next);
        }

        /** Whom the ring was for is in the call. */
        Talking joined(CitizenRing answered) {
            return new Talking(head.with(answered), crew, answeredAt, reachedAt, help, lines, resolvedAt, null);
        }

        Optional<Line> line(LineId id) {
            return lines.stream().filter(line -> line.id().equals(id)).findFirst();
        }

        /** Whether the lead must stay: help has not come yet. */
        boolean holdsLead() {
            return head.emergency() && resolvedAt == null;
        }

        Ended end(EndReason reason, Instant now) {
            return new Ended(head, crew.lead(), crew.helpers(), answeredAt, now, reason);
        }
    }

    /**
     * Over.
     *
     * @param interpreter who had it last and writes it up; null: it was never answered
     * @param helpers who else was in it at the end
     */
    record Ended(
            Head head,
            @Nullable InterpreterId interpreter,
            List<InterpreterId> helpers,
            @Nullable Instant answeredAt,
            Instant endedAt,
            EndReason reason)
            implements Call {

        public CallOutcome outcome() {
            return Outcomes.of(reason);
        }
    }

    /** After the first try a gap, after the second the next one; after the last try the citizen was not reached. */
    private static Call afterTry(Head head, int tries, List<Duration> gaps, Instant now) {
        return tries > gaps.size()
                ? new Ended(head, null, List.of(), null, now, EndReason.CITIZEN_NOT_REACHED)
                : new CallbackAsked(head, tries, now.plus(gaps.get(tries - 1)));
    }
}
