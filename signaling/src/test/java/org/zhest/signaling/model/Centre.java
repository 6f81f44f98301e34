package org.zhest.signaling.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.zhest.signaling.call.Call;
import org.zhest.signaling.call.CallCommand;
import org.zhest.signaling.call.CallEvent;
import org.zhest.signaling.call.CallId;
import org.zhest.signaling.call.CitizenId;
import org.zhest.signaling.call.CitizenRing;
import org.zhest.signaling.call.CoordinatorId;
import org.zhest.signaling.call.Effect;
import org.zhest.signaling.call.InterpreterId;
import org.zhest.signaling.call.Join;
import org.zhest.signaling.call.Need;
import org.zhest.signaling.call.OfferId;
import org.zhest.signaling.call.RecipientId;
import org.zhest.signaling.call.Ring;
import org.zhest.signaling.call.RingId;
import org.zhest.signaling.call.Wishes;
import org.zhest.signaling.dispatch.Band;
import org.zhest.signaling.dispatch.Lane;
import org.zhest.signaling.dispatch.Matching;
import org.zhest.signaling.dispatch.Policy;
import org.zhest.signaling.dispatch.Ticket;
import org.zhest.signaling.protocol.DeclineReason;
import org.zhest.signaling.protocol.HandoverReason;
import org.zhest.signaling.protocol.InterpreterState;
import org.zhest.signaling.protocol.SignMode;
import org.zhest.signaling.protocol.TopicClass;

/**
 * A centre in memory that keeps rows as the database does and decides with the product's own rules: transactions are
 * atomic, what follows from them is told later, by nodes that may die before.
 */
final class Centre {

    static final int PEOPLE = 4;
    static final int NODES = 2;
    private static final List<Duration> GAPS = List.of(Duration.ofSeconds(20), Duration.ofSeconds(40));
    private static final CoordinatorId COORDINATOR = new CoordinatorId(UUID.randomUUID());
    private static final Policy POLICY = new Policy("model", Map.of(), Map.of(), Duration.ofSeconds(60));

    final Rows rows = new Rows();
    /** By node: what a transaction of its left to be done. */
    private final List<List<Effect>> untold = List.of(new ArrayList<>(), new ArrayList<>());

    private final Moves moves = new Moves();

    void take(Step step) {
        switch (step) {
            case Step.Request(var citizen, var topic, var wanted, var emergency) ->
                request(rows.citizens.get(citizen), new Need(SignMode.RSL, topic), wanted, emergency);
            case Step.Cancel(var citizen) -> ofCitizen(citizen, new CallCommand.Cancel(rows.citizens.get(citizen)));
            case Step.AskCallback(var citizen) ->
                ofCitizen(citizen, new CallCommand.AskCallback(rows.citizens.get(citizen)));
            case Step.AnswerBack(var citizen) ->
                ofCitizen(citizen, new CallCommand.AnswerBack(rows.citizens.get(citizen)));
            case Step.EndByCitizen(var citizen) ->
                ofCitizen(citizen, new CallCommand.EndByCitizen(rows.citizens.get(citizen)));
            case Step.LeaveQueue(var citizen) -> ofCitizen(citizen, new CallCommand.LeaveQueue());
            case Step.MoveUp(var citizen) -> moveUp(citizen);
            case Step.AnswerHelp(var citizen) -> ofCitizen(citizen, new CallCommand.AnswerHelp(COORDINATOR));
            case Step.Assign(var citizen, var interpreter) -> assign(citizen, rows.interpreters.get(interpreter));
            case Step.Accept(var interpreter, var card) ->
                onCard(interpreter, card, offer -> new CallCommand.Accept(rows.interpreters.get(interpreter), offer));
            case Step.Decline(var interpreter, var card) ->
                onCard(
                        interpreter,
                        card,
                        offer -> new CallCommand.Decline(
                                rows.interpreters.get(interpreter), offer, DeclineReason.OTHER));
            case Step.EndByInterpreter(var interpreter) ->
                inEvery(new CallCommand.EndByInterpreter(rows.interpreters.get(interpreter)));
            case Step.Seek(var interpreter, var kind, var wanted) -> {
                InterpreterId named = wanted < PEOPLE ? rows.interpreters.get(wanted) : null;
                inEvery(new CallCommand.SeekJoiner(
                        rows.interpreters.get(interpreter),
                        new Join.Ask(kind, named, HandoverReason.TIRED),
                        Duration.ofMinutes(10)));
            }
            case Step.Team(var interpreter, var move) -> inEvery(moves.team(rows.interpreters.get(interpreter), move));
            case Step.Phone(var interpreter, var move, var line) ->
                inEvery(moves.phone(rows.interpreters.get(interpreter), move, line));
            case Step.Telephone() -> telephone();
            case Step.CallerHangsUp(var number) -> inEvery(moves.hangsUp(number));
            case Step.RingCitizen(var interpreter, var citizen) ->
                ringCitizen(rows.interpreters.get(interpreter), rows.citizens.get(citizen));
            case Step.GiveUpRing(var interpreter) ->
                inEvery(new CallCommand.GiveUpRing(rows.interpreters.get(interpreter)));
            case Step.AnswerRing(var citizen) -> answerRing(rows.citizens.get(citizen));
            case Step.DeclineRing(var citizen) -> inEvery(new CallCommand.DeclineRing(rows.citizens.get(citizen)));
            case Step.SetState(var interpreter, var state) -> setState(rows.interpreters.get(interpreter), state);
            case Step.Tick(var seconds) -> rows.now = rows.now.plusSeconds(seconds);
            case Step.Match(var node) -> match(node);
            case Step.Sweep(var node) -> sweep(node);
            case Step.Deliver(var node, var effect) -> deliver(node, effect);
            case Step.NodeDies(var node) -> untold.get(node).clear();
        }
    }

    /** Two calls in talk, as after a quiet morning; the second is an emergency. */
    void answerTwo() {
        rows.interpreters.forEach(one -> setState(one, InterpreterState.READY));
        for (CitizenId citizen : rows.citizens.subList(0, 2)) {
            request(citizen, new Need(SignMode.RSL, TopicClass.EVERYDAY), PEOPLE, citizen.equals(rows.citizens.get(1)));
            match(0);
            rows.openRings()
                    .toList()
                    .forEach(card -> decide(
                            0,
                            card.call(),
                            new CallCommand.Accept(
                                    card.ring().interpreter(), card.ring().offer())));
        }
    }

    /** All come to work, every card is taken, every talk ends: nobody may be left. */
    void comeToRest() {
        for (int round = 0;
                round < 40 && rows.calls.values().stream().anyMatch(call -> !(call instanceof Call.Ended));
                round++) {
            rows.interpreters.forEach(one -> setState(one, InterpreterState.READY));
            rows.now = rows.now.plusSeconds(61);
            IntStream.range(0, NODES).forEach(this::sweep);
            rows.interpreters.forEach(one -> setState(one, InterpreterState.READY));
            match(0);
            rows.citizens.forEach(one -> ofCitizen(rows.citizens.indexOf(one), new CallCommand.AnswerBack(one)));
            List.copyOf(rows.calls.values()).forEach(call -> {
                if (call instanceof Call.Offered offered) {
                    Ring ring = offered.rings().getFirst();
                    decide(0, call.head().id(), new CallCommand.Accept(ring.interpreter(), ring.offer()));
                }
            });
            List.copyOf(rows.calls.values()).forEach(call -> {
                if (call instanceof Call.Talking talking) {
                    decide(
                            0,
                            call.head().id(),
                            call.head()
                                    .who()
                                    .<CallCommand>map(CallCommand.EndByCitizen::new)
                                    .orElse(new CallCommand.EndByInterpreter(talking.interpreter())));
                }
            });
        }
    }

    /** Every call but one's own refuses it. */
    private void inEvery(CallCommand command) {
        List.copyOf(rows.calls.keySet()).forEach(call -> decide(0, call, command));
    }

    private void request(CitizenId citizen, Need need, int wanted, boolean emergency) {
        if (rows.live(citizen) != null) {
            return;
        }
        var head = new Call.Head(
                new CallId(UUID.randomUUID()), citizen, new RecipientId(UUID.randomUUID()), need, emergency, rows.now);
        InterpreterId wish = wanted < PEOPLE ? rows.interpreters.get(wanted) : null;
        untold.get(0).addAll(rows.begin(head, POLICY.ticket(need, new Wishes(null, wish), emergency, rows.now)));
    }

    private void telephone() {
        Need need = new Need(SignMode.RSL, TopicClass.EVERYDAY);
        var head = new Call.Head(
                new CallId(UUID.randomUUID()), null, null, moves.telephoned(rows.now), need, false, rows.now);
        untold.get(0).addAll(rows.begin(head, POLICY.ticket(need, Wishes.NONE, false, rows.now)));
    }

    /** The rows let no citizen have two calls, nor two rings. */
    private void ringCitizen(InterpreterId by, CitizenId citizen) {
        if (rows.live(citizen) == null && rows.rung().noneMatch(citizen::equals)) {
            inEvery(new CallCommand.RingCitizen(
                    by,
                    new CitizenRing(
                            new RingId(UUID.randomUUID()),
                            citizen,
                            new RecipientId(UUID.randomUUID()),
                            "Поликлиника",
                            rows.now.plusSeconds(45))));
        }
    }

    private void answerRing(CitizenId citizen) {
        if (rows.live(citizen) == null) {
            inEvery(new CallCommand.AnswerRing(citizen));
        }
    }

    private void ofCitizen(int citizen, CallCommand command) {
        Call call = rows.live(rows.citizens.get(citizen));
        if (call != null) {
            decide(1, call.head().id(), command);
        }
    }

    private void moveUp(int citizen) {
        Call before = rows.live(rows.citizens.get(citizen));
        ofCitizen(citizen, new CallCommand.MoveUp(COORDINATOR));
        if (before != null && rows.timelines.get(before.head().id()).getLast() instanceof CallEvent.MovedUp) {
            Call first = rows.calls.values().stream()
                    .filter(call -> rows.ticket(call).band().compareTo(Band.CALLBACK) > 0)
                    .filter(call -> !(call instanceof Call.Talking || call instanceof Call.Ended))
                    .min(rows.inQueue)
                    .orElse(before);
            assertThat(rows.ticket(before).band() == Band.CALLBACK || first == before)
                    .as("who is moved up goes before all other ordinary calls")
                    .isTrue();
        }
    }

    /** As the backend does: the call is looked at, then the interpreter's row. */
    private void assign(int citizen, InterpreterId to) {
        Call call = rows.live(rows.citizens.get(citizen));
        boolean ready = rows.states.get(to) == InterpreterState.READY && !rows.hasCard(to);
        if (call != null
                && ready
                && rows.lanes.get(to).contains(new Lane(call.head().need(), null).code())) {
            ofCitizen(citizen, new CallCommand.Assign(COORDINATOR, rows.ring(to)));
        }
    }

    private void onCard(int interpreter, int card, java.util.function.Function<OfferId, CallCommand> command) {
        List<Rows.Card> shown = rows.cards.get(rows.interpreters.get(interpreter));
        if (!shown.isEmpty()) {
            // The newest mostly; older ones are over, and say so.
            Rows.Card one = card % 3 == 0 ? shown.get(card % shown.size()) : shown.getLast();
            decide(1, one.call(), command.apply(one.offer()));
        }
    }

    private void setState(InterpreterId interpreter, InterpreterState state) {
        if (rows.states.get(interpreter) == InterpreterState.BUSY) {
            return;
        }
        rows.states.put(interpreter, state);
        rows.since.put(interpreter, rows.now);
        if (state != InterpreterState.READY) {
            rows.openRings()
                    .filter(card -> card.ring().interpreter().equals(interpreter))
                    .toList()
                    .forEach(card -> decide(
                            0,
                            card.call(),
                            new CallCommand.WithdrawOffer(card.ring().offer())));
        }
    }

    private void sweep(int node) {
        rows.tickets.replaceAll((call, ticket) -> ticket.widenAt() != null && !rows.now.isBefore(ticket.widenAt())
                ? new Ticket(ticket.band(), ticket.key(), ticket.lane(), null, null)
                : ticket);
        List.copyOf(rows.calls.keySet()).forEach(call -> {
            decide(node, call, new CallCommand.ExpireBack(GAPS));
            decide(node, call, new CallCommand.ExpireRing());
        });
        rows.openRings()
                .toList()
                .forEach(open -> decide(
                        node,
                        open.call(),
                        new CallCommand.ExpireOffer(open.ring().offer())));
    }

    private void match(int node) {
        emergencies(node);
        joins(node);
        List<Matching.Free> free = rows.interpreters.stream()
                .filter(one -> rows.states.get(one) == InterpreterState.READY && !rows.hasCard(one))
                .map(one -> new Matching.Free(one, rows.since.get(one), rows.lanes.get(one), false))
                .toList();
        List<Call> waiting =
                rows.waiting().filter(call -> !call.head().emergency()).toList();
        for (Matching.Pair pair :
                Matching.match(waiting.stream().map(rows::caller).toList(), free, rows.now)) {
            switch (rows.calls.get(pair.call())) {
                case Call.CallbackAsked _ -> ringBack(node, pair.call(), free.size());
                // The interpreter is kept free for the one whose page rings.
                case Call.RingingBack _ -> {}
                default -> {
                    noBetterCaller(pair, waiting, free);
                    decide(node, pair.call(), new CallCommand.OfferTo(List.of(rows.ring(pair.interpreter()))));
                }
            }
        }
    }

    private void ringBack(int node, CallId call, int free) {
        long ringing = rows.calls.values().stream()
                .filter(Call.RingingBack.class::isInstance)
                .count();
        if (ringing < free) {
            decide(node, call, new CallCommand.RingBack(rows.now.plusSeconds(30)));
        }
    }

    private void emergencies(int node) {
        List<CallId> open = rows.calls.values().stream()
                .filter(call ->
                        call.head().emergency() && (call instanceof Call.Waiting || call instanceof Call.Offered))
                .map(call -> call.head().id())
                .toList();
        for (CallId call : open) {
            rows.openRings()
                    .filter(card -> !rows.calls.get(card.call()).head().emergency())
                    .filter(card -> !rows.declined(call, card.ring().interpreter()))
                    .toList()
                    .forEach(card -> decide(
                            node,
                            card.call(),
                            new CallCommand.WithdrawOffer(card.ring().offer())));
            List<Ring> rings = rows.interpreters.stream()
                    .filter(one -> rows.states.get(one) == InterpreterState.READY && !rows.hasCard(one))
                    .filter(one -> !rows.declined(call, one))
                    .map(rows::ring)
                    .toList();
            if (!rings.isEmpty()) {
                decide(node, call, new CallCommand.OfferTo(rings));
            }
        }
    }

    private void joins(int node) {
        for (Call call : List.copyOf(rows.calls.values())) {
            if (call instanceof Call.Talking talking && talking.crew().join() instanceof Join.Sought(var ask)) {
                rows.interpreters.stream()
                        .filter(one -> rows.states.get(one) == InterpreterState.READY && !rows.hasCard(one))
                        .filter(one -> rows.lanes
                                .get(one)
                                .contains(rows.ticket(call).lane().code()))
                        .filter(one -> ask.wanted() == null
                                ? !rows.declined(call.head().id(), one)
                                : one.equals(ask.wanted()))
                        .findFirst()
                        .ifPresent(one -> decide(node, call.head().id(), new CallCommand.AskIn(rows.ring(one))));
            }
        }
    }

    /** Priority is respected: nobody who waits earlier could have had this interpreter and got nobody. */
    private void noBetterCaller(Matching.Pair pair, List<Call> waiting, List<Matching.Free> free) {
        Set<CallId> before = new HashSet<>();
        for (Call call : waiting) {
            if (call.head().id().equals(pair.call())) {
                break;
            }
            before.add(call.head().id());
        }
        List<Matching.Free> one = free.stream()
                .filter(f -> f.interpreter().equals(pair.interpreter()))
                .toList();
        for (CallId earlier : before) {
            if (rows.calls.get(earlier) instanceof Call.Waiting still) {
                assertThat(Matching.match(List.of(rows.caller(still)), one, rows.now))
                        .as("an earlier caller whom the interpreter can take is passed over")
                        .isEmpty();
            }
        }
    }

    private void deliver(int node, int effect) {
        List<Effect> left = untold.get(node);
        if (left.isEmpty()) {
            return;
        }
        // Delivered twice rows.now and then: it stays in the list when its number is odd and comes again.
        Effect one = effect % 5 == 0 ? left.get(effect % left.size()) : left.remove(effect % left.size());
        if (one instanceof Effect.ShowOffer show) {
            rows.cards.get(show.interpreter()).add(new Rows.Card(show.call(), show.offer()));
        }
    }

    private void decide(int node, CallId id, CallCommand command) {
        untold.get(node).addAll(rows.decide(id, command));
    }
}
