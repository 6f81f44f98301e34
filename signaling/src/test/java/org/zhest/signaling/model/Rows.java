package org.zhest.signaling.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.zhest.signaling.call.Call;
import org.zhest.signaling.call.CallCommand;
import org.zhest.signaling.call.CallEvent;
import org.zhest.signaling.call.CallId;
import org.zhest.signaling.call.CitizenId;
import org.zhest.signaling.call.Decide;
import org.zhest.signaling.call.Decision;
import org.zhest.signaling.call.Effect;
import org.zhest.signaling.call.InterpreterId;
import org.zhest.signaling.call.OfferId;
import org.zhest.signaling.call.Ring;
import org.zhest.signaling.call.Telephoned;
import org.zhest.signaling.dispatch.Band;
import org.zhest.signaling.dispatch.Lane;
import org.zhest.signaling.dispatch.Matching;
import org.zhest.signaling.dispatch.Skill;
import org.zhest.signaling.dispatch.Ticket;
import org.zhest.signaling.protocol.InterpreterState;

/** What a centre keeps, as the database does: a transaction is whole or not at all, and what follows from it is told later. */
final class Rows {

    private static final Duration RINGS = Duration.ofSeconds(15);
    private static final int MISSES_TO_BREAK = 3;
    final List<CitizenId> citizens = Stream.generate(() -> new CitizenId(UUID.randomUUID()))
            .limit(Centre.PEOPLE)
            .toList();
    final List<InterpreterId> interpreters = Stream.generate(() -> new InterpreterId(UUID.randomUUID()))
            .limit(Centre.PEOPLE)
            .toList();
    final Map<CallId, Call> calls = new LinkedHashMap<>();
    final Map<CallId, List<CallEvent>> timelines = new HashMap<>();
    /** Contacts by the call that left them, counted. */
    final Map<CallId, Integer> contacts = new HashMap<>();

    final Map<InterpreterId, InterpreterState> states = new HashMap<>();
    final Map<InterpreterId, Instant> since = new HashMap<>();
    final Map<InterpreterId, Integer> misses = new HashMap<>();
    final Map<InterpreterId, Set<String>> lanes = new HashMap<>();
    final Map<CallId, Ticket> tickets = new HashMap<>();
    final Map<CallId, List<Matching.Pass>> passes = new HashMap<>();
    /** Every card that a console has ever had, by the interpreter. */
    final Map<InterpreterId, List<Card>> cards = new HashMap<>();

    final Comparator<Call> inQueue = Comparator.comparing(
                    (Call call) -> ticket(call).band())
            .thenComparing(call -> ticket(call).key());

    Instant now = Instant.parse("2026-11-22T12:00:00Z");

    record Card(CallId call, OfferId offer) {}

    Rows() {
        for (int i = 0; i < Centre.PEOPLE; i++) {
            InterpreterId one = interpreters.get(i);
            List<Skill> skills = i % 2 == 0 ? List.of(Skill.RSL) : List.of(Skill.RSL, Skill.MEDICAL);
            lanes.put(one, Set.copyOf(Lane.codes(Lane.servedBy(skills, null))));
            states.put(one, i == 0 ? InterpreterState.OFF : InterpreterState.READY);
            since.put(one, now);
            cards.put(one, new ArrayList<>());
        }
    }

    List<Effect> begin(Call.Head head, Ticket ticket) {
        tickets.put(head.id(), ticket);
        passes.put(head.id(), new ArrayList<>());
        timelines.put(head.id(), new ArrayList<>());
        Telephoned by = head.telephoned();
        return write(null, by == null ? Decide.request(head) : Decide.telephone(head, by));
    }

    /** @return what follows, to be told after the commit; nothing where the command is refused */
    List<Effect> decide(CallId id, CallCommand command) {
        Call before = calls.get(id);
        return Decide.decide(before, command, now) instanceof Decision.Accepted accepted
                ? write(before, accepted)
                : List.of();
    }

    private List<Effect> write(Call before, Decision.Accepted decision) {
        Call next = decision.next();
        CallId id = next.head().id();
        assertThat(before instanceof Call.Ended).as("nothing follows an end").isFalse();
        calls.put(id, next);
        timelines.get(id).addAll(decision.events());
        decision.events().forEach(event -> note(id, event));
        switch (next) {
            case Call.Talking talking -> {
                if (before instanceof Call.Talking earlier) {
                    earlier.crew().parts().keySet().forEach(one -> states.put(one, InterpreterState.AFTER_CALL));
                }
                talking.crew().parts().keySet().forEach(one -> states.put(one, InterpreterState.BUSY));
            }
            case Call.Ended ended -> {
                contacts.merge(id, 1, Integer::sum);
                if (ended.interpreter() != null) {
                    states.put(ended.interpreter(), InterpreterState.AFTER_CALL);
                }
                ended.helpers().forEach(one -> states.put(one, InterpreterState.AFTER_CALL));
            }
            case Call.CallbackAsked _ when tickets.get(id).band() == Band.CALLBACK -> band(id, Band.ORDINARY);
            case Call.CallbackAsked _ -> {}
            case Call.RingingBack _ -> band(id, Band.CALLBACK);
            // An emergency whose interpreter was lost.
            case Call.Waiting _
            when before instanceof Call.Talking lost ->
                lost.crew().parts().keySet().forEach(one -> states.put(one, InterpreterState.AFTER_CALL));
            case Call.Waiting _, Call.Offered _ -> {}
        }
        return decision.effects();
    }

    boolean declined(CallId call, InterpreterId interpreter) {
        return passes.get(call).stream()
                .anyMatch(pass -> pass.declined()
                        && pass.by().equals(interpreter)
                        && now.isBefore(pass.at().plus(Matching.DECLINED_RETURNS_AFTER)));
    }

    /** Before whoever was moved up earlier; who answered a callback stands further in front already. */
    private Ticket movedUp(Ticket old) {
        if (old.band().compareTo(Band.MOVED_UP) < 0) {
            return old;
        }
        Instant key = tickets.values().stream()
                .filter(ticket -> ticket.band() == Band.MOVED_UP)
                .map(ticket -> ticket.key().minusMillis(1))
                .filter(first -> first.isBefore(old.key()))
                .min(Comparator.naturalOrder())
                .orElse(old.key());
        return new Ticket(Band.MOVED_UP, key, old.lane(), old.wanted(), old.widenAt());
    }

    private void band(CallId call, Band band) {
        tickets.computeIfPresent(
                call, (_, old) -> new Ticket(band, old.key(), old.lane(), old.wanted(), old.widenAt()));
    }

    private void note(CallId call, CallEvent event) {
        switch (event) {
            case CallEvent.Declined(var by, var _) -> passes.get(call).add(new Matching.Pass(by, now, true));
            case CallEvent.Missed(var by) -> {
                passes.get(call).add(new Matching.Pass(by, now, false));
                if (misses.merge(by, 1, Integer::sum) >= MISSES_TO_BREAK && states.get(by) == InterpreterState.READY) {
                    states.put(by, InterpreterState.BREAK);
                }
            }
            case CallEvent.Answered(var by) -> misses.remove(by);
            case CallEvent.MovedUp _ -> tickets.computeIfPresent(call, (_, old) -> movedUp(old));
            default -> {
                // Changes no row but the timeline.
            }
        }
    }

    record Open(CallId call, Ring ring) {}

    Stream<Open> openRings() {
        return calls.values().stream()
                .flatMap(call ->
                        rings(call).stream().map(ring -> new Open(call.head().id(), ring)));
    }

    private static List<Ring> rings(Call call) {
        return switch (call) {
            case Call.Offered offered -> offered.rings();
            case Call.Talking talking -> talking.crew().ring().map(List::of).orElse(List.of());
            default -> List.of();
        };
    }

    boolean hasCard(InterpreterId interpreter) {
        return openRings().anyMatch(open -> open.ring().interpreter().equals(interpreter));
    }

    Stream<Call> waiting() {
        return calls.values().stream().filter(this::inTurn).sorted(inQueue);
    }

    private boolean inTurn(Call call) {
        return switch (call) {
            case Call.Waiting _, Call.RingingBack _ -> true;
            case Call.CallbackAsked asked -> !now.isBefore(asked.notBefore());
            case Call.Offered _, Call.Talking _, Call.Ended _ -> false;
        };
    }

    Ticket ticket(Call call) {
        return tickets.get(call.head().id());
    }

    Matching.Caller caller(Call call) {
        Ticket ticket = ticket(call);
        return new Matching.Caller(
                call.head().id(),
                ticket.lane().code(),
                ticket.wanted(),
                Set.of(),
                List.copyOf(passes.get(call.head().id())));
    }

    Ring ring(InterpreterId interpreter) {
        return new Ring(new OfferId(UUID.randomUUID()), interpreter, now.plus(RINGS));
    }

    /** Whose pages ring. */
    Stream<CitizenId> rung() {
        return calls.values().stream()
                .flatMap(call -> call instanceof Call.Talking talking && talking.ring() != null
                        ? Stream.of(talking.ring().citizen())
                        : Stream.empty());
    }

    Call live(CitizenId citizen) {
        return calls.values().stream()
                .filter(call -> citizen.equals(call.head().citizen()) && !(call instanceof Call.Ended))
                .findFirst()
                .orElse(null);
    }
}
