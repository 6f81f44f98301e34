package org.zhest.signaling.call;

import static org.zhest.signaling.call.DecideTalk.also;
import static org.zhest.signaling.call.DecideTalk.before;
import static org.zhest.signaling.call.DecideTalk.leading;
import static org.zhest.signaling.call.DecideTalk.told;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.zhest.signaling.call.Call.Talking;
import org.zhest.signaling.call.Decision.Accepted;
import org.zhest.signaling.call.Decision.Refused;
import org.zhest.signaling.phone.Line;
import org.zhest.signaling.phone.LineId;
import org.zhest.signaling.phone.Switches;
import org.zhest.signaling.protocol.LineResult;
import org.zhest.signaling.protocol.LineState;
import org.zhest.signaling.protocol.Refusal;

/** The rules of the telephone lines of a call in talk. */
final class DecideLine {

    /** The third party, and one to ask beside. */
    private static final int AT_ONCE = 2;

    private static final Decision WRONG_STATE = new Refused(Refusal.WRONG_STATE);

    private DecideLine() {}

    static Decision decide(Talking call, CallCommand.OfLine command, Instant now) {
        return switch (command) {
            case CallCommand.Dial(var by, var id, var to) ->
                leading(call, by).orElseGet(() -> dialled(call, Line.dialled(id, to, now), by));
            case CallCommand.Redial(var by, var ended, var next) ->
                leading(call, by)
                        .orElseGet(() -> on(
                                call,
                                ended,
                                line -> !line.isUp(),
                                line -> dialled(call, Line.dialled(next, line.to(), now), by)));
            case CallCommand.HangUp(var by, var id) ->
                leading(call, by).orElseGet(() -> on(call, id, Line::isUp, line -> hungUp(call, line, now)));
            case CallCommand.Forget(var by, var id) ->
                leading(call, by).orElseGet(() -> on(call, id, line -> !line.isUp(), line -> quiet(without(call, id))));
            case CallCommand.SetLine(var by, var id, var to) ->
                leading(call, by).orElseGet(() -> on(call, id, Line::isTalking, line -> set(call, line, to)));
            case CallCommand.Press(var by, var id, var digits) ->
                leading(call, by)
                        .orElseGet(() -> on(
                                call,
                                id,
                                Line::isTalking,
                                _ -> new Accepted(call, List.of(), List.of(new Effect.Press(id, digits)))));
            case CallCommand.CallAgain(var ended, var next) ->
                on(
                        call,
                        ended,
                        line -> isMissing(call, line),
                        line -> dialled(call, Line.dialled(next, line.to(), now), null));
            case CallCommand.CallAnew(var id, var service) ->
                call.holdsLead()
                                && call.lines().stream()
                                        .noneMatch(line -> line.to().emergency())
                        ? dialled(call, Line.dialled(id, service, now), null)
                        : WRONG_STATE;
            case CallCommand.LineRings(var id) ->
                on(call, id, line -> line.state() == LineState.DIALLING, line -> quiet(changed(call, line.ringing())));
            case CallCommand.LineAnswers(var id) ->
                on(call, id, line -> line.isUp() && !line.isTalking(), line -> answered(call, line, now));
            case CallCommand.LineHolds(var id, var held) ->
                on(
                        call,
                        id,
                        line -> line.isTalking() && line.heldByThem() != held,
                        line -> quiet(changed(call, line.heldByThem(held))));
            case CallCommand.LineOver(var id, var result, var status, var again) ->
                on(call, id, Line::isUp, line -> over(call, line, result, status, again, now));
        };
    }

    /** What ends a call hangs up all its lines. */
    static Accepted freed(Talking call, Accepted finished) {
        return also(
                finished,
                call.lines().stream()
                        .filter(Line::isUp)
                        .map(line -> new Effect.FreeLine(call.head().id(), line.id()))
                        .toArray(Effect[]::new));
    }

    private static Decision on(Talking call, LineId id, Predicate<Line> when, Function<Line, Decision> then) {
        return call.line(id).filter(when).map(then).orElse(WRONG_STATE);
    }

    /** Who is talked to waits on hold meanwhile, but never the emergency service. What ended before is forgotten. */
    private static Decision dialled(Talking call, Line line, @Nullable InterpreterId by) {
        List<Line> up = call.lines().stream().filter(Line::isUp).toList();
        if (up.size() >= AT_ONCE) {
            return new Refused(Refusal.NO_LINE_FREE);
        }
        List<Line> next = new ArrayList<>();
        List<Effect> effects = new ArrayList<>();
        for (Line other : up) {
            boolean waits =
                    other.isTalking() && !other.switches().held() && !other.to().emergency();
            next.add(waits ? other.onHold() : other);
            if (waits) {
                effects.add(new Effect.SetLine(call.head().id(), other.id()));
            }
        }
        next.add(line);
        effects.add(new Effect.Dial(call.head().id(), line.id()));
        Accepted told = told(call.with(List.copyOf(next)), new CallEvent.LineDialled(by, line.id(), line.to()));
        Accepted dialled = also(told, effects.toArray(Effect[]::new));
        return line.to().emergency() && call.head().emergency()
                ? before(
                        new CallEvent.EmergencyDialled(call.interpreter()),
                        also(dialled, new Effect.TellDialled(call.head().id(), line.dialledAt())))
                : dialled;
    }

    /** An emergency service that the lead hung up on is not called again for them. */
    private static Decision hungUp(Talking call, Line line, Instant now) {
        LineResult result = line.isTalking() ? LineResult.ANSWERED : LineResult.CANCELLED;
        Accepted down = down(call, line.ended(result, null, now));
        return line.to().emergency()
                ? new Accepted(without((Talking) down.next(), line.id()), down.events(), down.effects())
                : down;
    }

    /** An emergency service that is needed still, and is on no line. */
    private static boolean isMissing(Talking call, Line line) {
        return !line.isUp()
                && line.to().emergency()
                && call.holdsLead()
                && call.lines().stream().noneMatch(one -> one.isUp() && one.to().emergency());
    }

    private static Decision set(Talking call, Line line, Function<Switches, Switches> to) {
        Line next = line.with(to.apply(line.switches()));
        return next.equals(line)
                ? WRONG_STATE
                : also(
                        quiet(changed(call, next)),
                        new Effect.SetLine(call.head().id(), line.id()));
    }

    /** The first answer is when the third party was reached. */
    private static Decision answered(Talking call, Line line, Instant now) {
        Talking next = changed(call, line.answered(now));
        Accepted told =
                told(next.reachedAt() == null ? next.reached(now) : next, new CallEvent.LineAnswered(line.id()));
        return next.reachedAt() == null ? before(new CallEvent.Reached(call.interpreter()), told) : told;
    }

    /** In an emergency the service that was on the line is called again at once, until somebody says that it is resolved. */
    private static Decision over(
            Talking call, Line line, LineResult result, @Nullable Integer status, LineId again, Instant now) {
        Accepted down = down(call, line.ended(result, status, now));
        if (!line.to().emergency() || !line.isTalking() || !call.holdsLead()) {
            return down;
        }
        return dialled((Talking) down.next(), Line.dialled(again, line.to(), now), null) instanceof Accepted dialled
                ? joined(down, dialled)
                : down;
    }

    private static Accepted joined(Accepted first, Accepted second) {
        Accepted all = second;
        for (CallEvent event : first.events().reversed()) {
            all = before(event, all);
        }
        return also(all, first.effects().toArray(Effect[]::new));
    }

    private static Accepted down(Talking call, Line ended) {
        Line.End end = Objects.requireNonNull(ended.end());
        return also(
                told(changed(call, ended), new CallEvent.LineEnded(ended.id(), end.result(), end.status())),
                new Effect.FreeLine(call.head().id(), ended.id()));
    }

    private static Accepted quiet(Talking next) {
        return new Accepted(
                next, List.of(), List.of(new Effect.TellCall(next.head().id())));
    }

    private static Talking changed(Talking call, Line line) {
        return call.with(call.lines().stream()
                .map(one -> one.id().equals(line.id()) ? line : one)
                .toList());
    }

    private static Talking without(Talking call, LineId id) {
        return call.with(
                call.lines().stream().filter(line -> !line.id().equals(id)).toList());
    }
}
