package org.zhest.signaling.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zhest.signaling.call.Call;
import org.zhest.signaling.call.CallCommand;
import org.zhest.signaling.call.CallEvent;
import org.zhest.signaling.call.CallId;
import org.zhest.signaling.call.CitizenId;
import org.zhest.signaling.call.CoordinatorId;
import org.zhest.signaling.call.Decide;
import org.zhest.signaling.call.Decision;
import org.zhest.signaling.call.Effect;
import org.zhest.signaling.call.InterpreterId;
import org.zhest.signaling.call.Join;
import org.zhest.signaling.call.Need;
import org.zhest.signaling.call.OfferId;
import org.zhest.signaling.call.RecipientId;
import org.zhest.signaling.call.Ring;
import org.zhest.signaling.call.Wishes;
import org.zhest.signaling.dispatch.Band;
import org.zhest.signaling.dispatch.Lane;
import org.zhest.signaling.dispatch.Matching;
import org.zhest.signaling.dispatch.Policy;
import org.zhest.signaling.dispatch.Skill;
import org.zhest.signaling.dispatch.Ticket;
import org.zhest.signaling.protocol.DeclineReason;
import org.zhest.signaling.protocol.EndReason;
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
    private static final Duration RINGS = Duration.ofSeconds(15);
    private static final List<Duration> GAPS = List.of(Duration.ofSeconds(20), Duration.ofSeconds(40));
    private static final int MISSES_TO_BREAK = 3;
    private static final CoordinatorId COORDINATOR = new CoordinatorId(UUID.randomUUID());
    private static final Policy POLICY = new Policy("model", Map.of(), Map.of(), Duration.ofSeconds(60));

    final List<CitizenId> citizens = Stream.generate(() -> new CitizenId(UUID.randomUUID()))
            .limit(PEOPLE)
            .toList();
    final List<InterpreterId> interpreters = Stream.generate(() -> new InterpreterId(UUID.randomUUID()))
            .limit(PEOPLE)
            .toList();
    final Map<CallId, Call> calls = new LinkedHashMap<>();
    final Map<CallId, List<CallEvent>> timelines = new HashMap<>();
    /** Contacts by the call that left them, counted. */
    final Map<CallId, Integer> contacts = new HashMap<>();

    final Map<InterpreterId, InterpreterState> states = new HashMap<>();
    private final Map<InterpreterId, Instant> since = new HashMap<>();
    private final Map<InterpreterId, Integer> misses = new HashMap<>();
    private final Map<InterpreterId, Set<String>> lanes = new HashMap<>();
    private final Map<CallId, Ticket> tickets = new HashMap<>();
    private final Map<CallId, List<Matching.Pass>> passes = new HashMap<>();
    private final List<List<Effect>> untold = List.of(new ArrayList<>(), new ArrayList<>());
    /** Every card that a console has ever had, by the interpreter. */
    private final Map<InterpreterId, List<Card>> cards = new HashMap<>();

    private final Comparator<Call> inQueue = Comparator.comparing(
                    (Call call) -> ticket(call).band())
            .thenComparing(call -> ticket(call).key());

    private Instant now = Instant.parse("2026-11-22T12:00:00Z");

    record Card(CallId call, OfferId offer) {}

    Centre() {
        for (int i = 0; i < PEOPLE; i++) {
            InterpreterId one = interpreters.get(i);
            List<Skill> skills = i % 2 == 0 ? List.of(Skill.RSL) : List.of(Skill.RSL, Skill.MEDICAL);
            lanes.put(one, Set.copyOf(Lane.codes(Lane.servedBy(skills, null))));
            states.put(one, i == 0 ? InterpreterState.OFF : InterpreterState.READY);
            since.put(one, now);
            cards.put(one, new ArrayList<>());
        }
    }

    void take(Step step) {
        switch (step) {
            case Step.Request(var citizen, var topic, var wanted, var emergency) ->
                request(citizens.get(citizen), new Need(SignMode.RSL, topic), wanted, emergency);
            case Step.Cancel(var citizen) -> ofCitizen(citizen, new CallCommand.Cancel(citizens.get(citizen)));
            case Step.AskCallback(var citizen) ->
                ofCitizen(citizen, new CallCommand.AskCallback(citizens.get(citizen)));
            case Step.AnswerBack(var citizen) -> ofCitizen(citizen, new CallCommand.AnswerBack(citizens.get(citizen)));
            case Step.EndByCitizen(var citizen) ->
                ofCitizen(citizen, new CallCommand.EndByCitizen(citizens.get(citizen)));
            case Step.LeaveQueue(var citizen) -> ofCitizen(citizen, new CallCommand.LeaveQueue());
            case Step.MoveUp(var citizen) -> moveUp(citizen);
            case Step.Assign(var citizen, var interpreter) -> assign(citizen, interpreters.get(interpreter));
            case Step.Accept(var interpreter, var card) ->
                onCard(interpreter, card, offer -> new CallCommand.Accept(interpreters.get(interpreter), offer));
            case Step.Decline(var interpreter, var card) ->
                onCard(
                        interpreter,
                        card,
                        offer -> new CallCommand.Decline(interpreters.get(interpreter), offer, DeclineReason.OTHER));
            case Step.EndByInterpreter(var interpreter) ->
                inEvery(new CallCommand.EndByInterpreter(interpreters.get(interpreter)));
            case Step.Seek(var interpreter, var kind, var wanted) -> {
                InterpreterId named = wanted < PEOPLE ? interpreters.get(wanted) : null;
                inEvery(new CallCommand.SeekJoiner(
                        interpreters.get(interpreter),
                        new Join.Ask(kind, named, HandoverReason.TIRED),
                        Duration.ofMinutes(10)));
            }
            case Step.Team(var interpreter, var move) -> inEvery(team(interpreters.get(interpreter), move));
            case Step.SetState(var interpreter, var state) -> setState(interpreters.get(interpreter), state);
            case Step.Tick(var seconds) -> now = now.plusSeconds(seconds);
            case Step.Match(var node) -> match(node);
            case Step.Sweep(var node) -> sweep(node);
            case Step.Deliver(var node, var effect) -> deliver(node, effect);
            case Step.NodeDies(var node) -> untold.get(node).clear();
        }
    }

    /** Two calls in talk, as after a quiet morning. */
    void answerTwo() {
        interpreters.forEach(one -> setState(one, InterpreterState.READY));
        for (CitizenId citizen : citizens.subList(0, 2)) {
            request(citizen, new Need(SignMode.RSL, TopicClass.EVERYDAY), PEOPLE, false);
            match(0);
            openRings()
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
                round < 40 && calls.values().stream().anyMatch(call -> !(call instanceof Call.Ended));
                round++) {
            interpreters.forEach(one -> setState(one, InterpreterState.READY));
            now = now.plusSeconds(61);
            IntStream.range(0, NODES).forEach(this::sweep);
            interpreters.forEach(one -> setState(one, InterpreterState.READY));
            match(0);
            citizens.forEach(one -> ofCitizen(citizens.indexOf(one), new CallCommand.AnswerBack(one)));
            List.copyOf(calls.values()).forEach(call -> {
                if (call instanceof Call.Offered offered) {
                    Ring ring = offered.rings().getFirst();
                    decide(0, call.head().id(), new CallCommand.Accept(ring.interpreter(), ring.offer()));
                }
            });
            List.copyOf(calls.values()).forEach(call -> {
                if (call instanceof Call.Talking) {
                    decide(
                            0,
                            call.head().id(),
                            new CallCommand.EndByCitizen(call.head().citizen()));
                }
            });
        }
    }

    /** Every call but one's own refuses it. */
    private void inEvery(CallCommand command) {
        List.copyOf(calls.keySet()).forEach(call -> decide(0, call, command));
    }

    private static CallCommand team(InterpreterId by, Step.Move move) {
        return switch (move) {
            case REACHED -> new CallCommand.MarkReached(by);
            case CANCEL -> new CallCommand.CancelJoin(by);
            case READY -> new CallCommand.SayReady(by);
            case TAKE_OVER -> new CallCommand.TakeOver(by);
            case TAKE_TURN -> new CallCommand.TakeTurn(by);
            case STEP_OUT -> new CallCommand.StepOut(by);
            case DROP_OUT -> new CallCommand.DropOut(by, EndReason.INTERPRETER_ABSENT);
        };
    }

    private void request(CitizenId citizen, Need need, int wanted, boolean emergency) {
        if (live(citizen) != null) {
            return;
        }
        var head = new Call.Head(
                new CallId(UUID.randomUUID()), citizen, new RecipientId(UUID.randomUUID()), need, emergency, now);
        InterpreterId wish = wanted < PEOPLE ? interpreters.get(wanted) : null;
        tickets.put(head.id(), POLICY.ticket(need, new Wishes(null, wish), emergency, now));
        passes.put(head.id(), new ArrayList<>());
        timelines.put(head.id(), new ArrayList<>());
        write(0, null, Decide.request(head));
    }

    private void ofCitizen(int citizen, CallCommand command) {
        Call call = live(citizens.get(citizen));
        if (call != null) {
            decide(1, call.head().id(), command);
        }
    }

    private void moveUp(int citizen) {
        Call before = live(citizens.get(citizen));
        ofCitizen(citizen, new CallCommand.MoveUp(COORDINATOR));
        if (before != null && timelines.get(before.head().id()).getLast() instanceof CallEvent.MovedUp) {
            Call first = calls.values().stream()
                    .filter(call -> ticket(call).band().compareTo(Band.CALLBACK) > 0)
                    .filter(call -> !(call instanceof Call.Talking || call instanceof Call.Ended))
                    .min(inQueue)
                    .orElse(before);
            assertThat(ticket(before).band() == Band.CALLBACK || first == before)
                    .as("who is moved up goes before all other ordinary calls")
                    .isTrue();
        }
    }

    /** As the backend does: the call is looked at, then the interpreter's row. */
    private void assign(int citizen, InterpreterId to) {
        Call call = live(citizens.get(citizen));
        boolean ready = states.get(to) == InterpreterState.READY && !hasCard(to);
        if (call != null && ready && lanes.get(to).contains(new Lane(call.head().need(), null).code())) {
            ofCitizen(citizen, new CallCommand.Assign(COORDINATOR, ring(to)));
        }
    }

    private void onCard(int interpreter, int card, java.util.function.Function<OfferId, CallCommand> command) {
        List<Card> shown = cards.get(interpreters.get(interpreter));
        if (!shown.isEmpty()) {
            // The newest mostly; older ones are over, and say so.
            Card one = card % 3 == 0 ? shown.get(card % shown.size()) : shown.getLast();
            decide(1, one.call(), command.apply(one.offer()));
        }
    }

    private void setState(InterpreterId interpreter, InterpreterState state) {
        if (states.get(interpreter) == InterpreterState.BUSY) {
            return;
        }
        states.put(interpreter, state);
        since.put(interpreter, now);
        if (state != InterpreterState.READY) {
            openRings()
                    .filter(card -> card.ring().interpreter().equals(interpreter))
                    .toList()
                    .forEach(card -> decide(
                            0,
                            card.call(),
                            new CallCommand.WithdrawOffer(card.ring().offer())));
        }
    }

    private void sweep(int node) {
        tickets.replaceAll((call, ticket) -> ticket.widenAt() != null && !now.isBefore(ticket.widenAt())
                ? new Ticket(ticket.band(), ticket.key(), ticket.lane(), null, null)
                : ticket);
        List.copyOf(calls.keySet()).forEach(call -> decide(node, call, new CallCommand.ExpireBack(GAPS)));
        openRings()
                .toList()
                .forEach(open -> decide(
                        node,
                        open.call(),
                        new CallCommand.ExpireOffer(open.ring().offer())));
    }

    private void match(int node) {
        emergencies(node);
        joins(node);
        List<Matching.Free> free = interpreters.stream()
                .filter(one -> states.get(one) == InterpreterState.READY && !hasCard(one))
                .map(one -> new Matching.Free(one, since.get(one), lanes.get(one), false))
                .toList();
        List<Call> waiting = waiting().filter(call -> !call.head().emergency()).toList();
        for (Matching.Pair pair :
                Matching.match(waiting.stream().map(this::caller).toList(), free, now)) {
            switch (calls.get(pair.call())) {
                case Call.CallbackAsked _ -> ringBack(node, pair.call(), free.size());
                // The interpreter is kept free for the one whose page rings.
                case Call.RingingBack _ -> {}
                default -> {
                    noBetterCaller(pair, waiting, free);
                    decide(node, pair.call(), new CallCommand.OfferTo(List.of(ring(pair.interpreter()))));
                }
            }
        }
    }

    private void ringBack(int node, CallId call, int free) {
        long ringing = calls.values().stream()
                .filter(Call.RingingBack.class::isInstance)
                .count();
        if (ringing < free) {
            decide(node, call, new CallCommand.RingBack(now.plusSeconds(30)));
        }
    }

    private void emergencies(int node) {
        List<CallId> open = calls.values().stream()
                .filter(call ->
                        call.head().emergency() && (call instanceof Call.Waiting || call instanceof Call.Offered))
                .map(call -> call.head().id())
                .toList();
        for (CallId call : open) {
            openRings()
                    .filter(card -> !calls.get(card.call()).head().emergency())
                    .filter(card -> !declined(call, card.ring().interpreter()))
                    .toList()
                    .forEach(card -> decide(
                            node,
                            card.call(),
                            new CallCommand.WithdrawOffer(card.ring().offer())));
            List<Ring> rings = interpreters.stream()
                    .filter(one -> states.get(one) == InterpreterState.READY && !hasCard(one))
                    .filter(one -> !declined(call, one))
                    .map(this::ring)
                    .toList();
            if (!rings.isEmpty()) {
                decide(node, call, new CallCommand.OfferTo(rings));
            }
        }
    }

    private boolean declined(CallId call, InterpreterId interpreter) {
        return passes.get(call).stream()
                .anyMatch(pass -> pass.declined()
                        && pass.by().equals(interpreter)
                        && now.isBefore(pass.at().plus(Matching.DECLINED_RETURNS_AFTER)));
    }

    private void joins(int node) {
        for (Call call : List.copyOf(calls.values())) {
            if (call instanceof Call.Talking talking && talking.crew().join() instanceof Join.Sought(var ask)) {
                interpreters.stream()
                        .filter(one -> states.get(one) == InterpreterState.READY && !hasCard(one))
                        .filter(one ->
                                lanes.get(one).contains(ticket(call).lane().code()))
                        .filter(one ->
                                ask.wanted() == null ? !declined(call.head().id(), one) : one.equals(ask.wanted()))
                        .findFirst()
                        .ifPresent(one -> decide(node, call.head().id(), new CallCommand.AskIn(ring(one))));
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
            if (calls.get(earlier) instanceof Call.Waiting still) {
                assertThat(Matching.match(List.of(caller(still)), one, now))
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
        // Delivered twice now and then: it stays in the list when its number is odd and comes again.
        Effect one = effect % 5 == 0 ? left.get(effect % left.size()) : left.remove(effect % left.size());
        if (one instanceof Effect.ShowOffer show) {
            cards.get(show.interpreter()).add(new Card(show.call(), show.offer()));
        }
    }

    private void decide(int node, CallId id, CallCommand command) {
        Call before = calls.get(id);
        if (Decide.decide(before, command, now) instanceof Decision.Accepted accepted) {
            write(node, before, accepted);
        }
    }

    private void write(int node, Call before, Decision.Accepted decision) {
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
            case Call.Waiting _, Call.Offered _ -> {}
        }
        untold.get(node).addAll(decision.effects());
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

    private boolean hasCard(InterpreterId interpreter) {
        return openRings().anyMatch(open -> open.ring().interpreter().equals(interpreter));
    }

    private Stream<Call> waiting() {
        return calls.values().stream().filter(this::inTurn).sorted(inQueue);
    }

    private boolean inTurn(Call call) {
        return switch (call) {
            case Call.Waiting _, Call.RingingBack _ -> true;
            case Call.CallbackAsked asked -> !now.isBefore(asked.notBefore());
            case Call.Offered _, Call.Talking _, Call.Ended _ -> false;
        };
    }

    private Ticket ticket(Call call) {
        return tickets.get(call.head().id());
    }

    private Matching.Caller caller(Call call) {
        Ticket ticket = ticket(call);
        return new Matching.Caller(
                call.head().id(),
                ticket.lane().code(),
                ticket.wanted(),
                Set.of(),
                List.copyOf(passes.get(call.head().id())));
    }

    private Ring ring(InterpreterId interpreter) {
        return new Ring(new OfferId(UUID.randomUUID()), interpreter, now.plus(RINGS));
    }

    private Call live(CitizenId citizen) {
        return calls.values().stream()
                .filter(call -> call.head().citizen().equals(citizen) && !(call instanceof Call.Ended))
                .findFirst()
                .orElse(null);
    }
}
