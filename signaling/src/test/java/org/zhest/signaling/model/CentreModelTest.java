package org.zhest.signaling.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.zhest.signaling.call.Call;
import org.zhest.signaling.call.CallEvent;
import org.zhest.signaling.call.InterpreterId;
import org.zhest.signaling.protocol.Departure;
import org.zhest.signaling.protocol.InterpreterState;
import org.zhest.signaling.protocol.JoinKind;
import org.zhest.signaling.protocol.TopicClass;

/** Whatever people, clocks and nodes do, in whatever order: these hold after every step. */
class CentreModelTest {

    @Property(tries = 1_500, seed = "20261122")
    void nobody_is_lost_and_nobody_is_held_twice(@ForAll("histories") List<Step> steps) {
        Centre centre = new Centre();
        for (Step step : steps) {
            centre.take(step);
            holds(centre);
        }
        reached(centre);
        centre.comeToRest();
        holds(centre);
        assertThat(centre.rows.calls.values()).as("a call that nothing ends").allMatch(Call.Ended.class::isInstance);
    }

    /** Talks that go on while interpreters come, take over and leave. */
    @Property(tries = 1_500, seed = "20261122")
    void a_talk_is_never_without_an_interpreter(@ForAll("talks") List<Step> steps) {
        Centre centre = new Centre();
        centre.answerTwo();
        for (Step step : steps) {
            centre.take(step);
            holds(centre);
        }
        happened(
                centre,
                List.of(
                        "JoinAsked",
                        "JoinCancelled",
                        "Joined",
                        "SaidReady",
                        "HandedOver",
                        "LeftCall",
                        "Reached",
                        "HelpAnswered"));
        centre.comeToRest();
        holds(centre);
        assertThat(centre.rows.calls.values()).as("a call that nothing ends").allMatch(Call.Ended.class::isInstance);
    }

    /** A model that never gets anywhere proves nothing. */
    private static void reached(Centre centre) {
        centre.rows
                .calls
                .values()
                .forEach(call -> Statistics.label("left in")
                        .collect(call.getClass().getSimpleName())
                        .coverage(left -> {
                            left.check("Waiting").count(count -> count > 100);
                            left.check("Offered").count(count -> count > 100);
                            left.check("Talking").count(count -> count > 50);
                            left.check("CallbackAsked").count(count -> count > 20);
                            left.check("RingingBack").count(count -> count > 20);
                            left.check("Ended").count(count -> count > 100);
                        }));
        happened(
                centre,
                List.of(
                        "Declined",
                        "Missed",
                        "Withdrawn",
                        "TakenByOther",
                        "Answered",
                        "RungBack",
                        "AnsweredBack",
                        "MissedBack",
                        "MovedUp",
                        "Assigned"));
    }

    /** People telephone, hang up in the queue or in talk, and citizens are rung for them. */
    @Property(tries = 1_000, seed = "20261123")
    void who_telephones_is_put_through_or_leaves(@ForAll("telephones") List<Step> steps) {
        Centre centre = new Centre();
        for (Step step : steps) {
            centre.take(step);
            holds(centre);
            assertThat(centre.rows.rung()).as("a citizen rings for one call").doesNotHaveDuplicates();
        }
        happened(centre, List.of("Telephoned", "CitizenRung", "RingEnded", "LineEnded"));
        centre.comeToRest();
        holds(centre);
        assertThat(centre.rows.calls.values()).as("a call that nothing ends").allMatch(Call.Ended.class::isInstance);
        assertThat(centre.rows.rung()).as("a ring that nothing ends").isEmpty();
    }

    private static void happened(Centre centre, List<String> kinds) {
        centre.rows.timelines.values().stream()
                .flatMap(List::stream)
                .forEach(event -> Statistics.label("happened")
                        .collect(event.getClass().getSimpleName())
                        .coverage(happened ->
                                kinds.forEach(kind -> happened.check(kind).count(count -> count > 20))));
    }

    private static long dropped(List<CallEvent> timeline) {
        return timeline.stream()
                .filter(event -> event instanceof CallEvent.LeftCall(var _, var how) && how == Departure.DROPPED)
                .count();
    }

    private static void holds(Centre centre) {
        List<InterpreterId> talking = new ArrayList<>();
        for (Call call : centre.rows.calls.values()) {
            List<CallEvent> timeline = centre.rows.timelines.get(call.head().id());
            assertThat(timeline.stream()
                            .filter(CallEvent.Answered.class::isInstance)
                            .count())
                    .as("a call is answered at most once, an emergency once more when its interpreter was lost")
                    .isLessThanOrEqualTo(1 + (call.head().emergency() ? dropped(timeline) : 0));
            assertThat(timeline.stream()
                            .filter(CallEvent.HelpAnswered.class::isInstance)
                            .count())
                    .as("nobody comes who was not called")
                    .isLessThanOrEqualTo(timeline.stream()
                            .filter(CallEvent.HelpCalled.class::isInstance)
                            .count());
            assertThat(centre.rows.contacts.getOrDefault(call.head().id(), 0))
                    .as("an end has one contact, and nothing else has")
                    .isEqualTo(call instanceof Call.Ended ? 1 : 0);
            if (call instanceof Call.Talking now) {
                now.crew().parts().keySet().forEach(one -> {
                    talking.add(one);
                    assertThat(centre.rows.states.get(one)).isEqualTo(InterpreterState.BUSY);
                });
            }
        }
        assertThat(talking).as("no interpreter in two calls, nor twice in one").doesNotHaveDuplicates();
        assertThat(centre.rows.states.entrySet().stream()
                        .filter(one -> one.getValue() == InterpreterState.BUSY)
                        .map(Map.Entry::getKey))
                .as("nobody is busy without a call")
                .allMatch(talking::contains);
        assertThat(centre.rows.openRings().map(open -> open.ring().interpreter()))
                .as("no interpreter with two cards, none with a card in a call")
                .doesNotHaveDuplicates()
                .noneMatch(talking::contains);
        assertThat(centre.rows.calls.values().stream()
                        .filter(call -> !(call instanceof Call.Ended))
                        .flatMap(call -> call.head().who().stream()))
                .as("no citizen with two live calls")
                .doesNotHaveDuplicates();
    }

    @Provide
    Arbitrary<List<Step>> histories() {
        Arbitrary<Integer> person = Arbitraries.integers().between(0, Centre.PEOPLE - 1);
        Arbitrary<Integer> node = Arbitraries.integers().between(0, Centre.NODES - 1);
        Arbitrary<Integer> any = Arbitraries.integers().between(0, 30);
        Arbitrary<Step> request = Combinators.combine(
                        person,
                        Arbitraries.of(TopicClass.EVERYDAY, TopicClass.MEDICAL),
                        Arbitraries.integers().between(0, 3 * Centre.PEOPLE),
                        Arbitraries.frequency(Tuple.of(5, false), Tuple.of(1, true)))
                .as(Step.Request::new);
        Arbitrary<Step> state = Combinators.combine(
                        person,
                        Arbitraries.frequency(
                                Tuple.of(5, InterpreterState.READY),
                                Tuple.of(1, InterpreterState.BREAK),
                                Tuple.of(1, InterpreterState.OFF)))
                .as(Step.SetState::new);
        Arbitrary<Step> seconds = Arbitraries.frequency(
                        Tuple.of(8, 2), Tuple.of(4, 15), Tuple.of(2, 31), Tuple.of(1, 61), Tuple.of(1, -10))
                .map(Step.Tick::new);
        return Arbitraries.frequencyOf(
                        Tuple.of(4, request),
                        Tuple.of(4, state),
                        Tuple.of(6, node.map(Step.Match::new)),
                        Tuple.of(12, Combinators.combine(node, any).as(Step.Deliver::new)),
                        Tuple.of(8, Combinators.combine(person, any).as(Step.Accept::new)),
                        Tuple.of(3, Combinators.combine(person, any).as(Step.Decline::new)),
                        Tuple.of(2, seconds),
                        Tuple.of(2, node.map(Step.Sweep::new)),
                        Tuple.of(1, person.map(Step.MoveUp::new)),
                        Tuple.of(2, Combinators.combine(person, person).as(Step.Assign::new)),
                        Tuple.of(1, person.map(Step.Cancel::new)),
                        Tuple.of(1, person.map(Step.LeaveQueue::new)),
                        Tuple.of(2, person.map(Step.AskCallback::new)),
                        Tuple.of(2, person.map(Step.AnswerBack::new)),
                        Tuple.of(2, person.map(Step.EndByCitizen::new)),
                        Tuple.of(2, person.map(Step.EndByInterpreter::new)),
                        Tuple.of(1, node.map(Step.NodeDies::new)))
                .list()
                .ofMinSize(60)
                .ofMaxSize(200);
    }

    @Provide
    Arbitrary<List<Step>> telephones() {
        Arbitrary<Integer> person = Arbitraries.integers().between(0, Centre.PEOPLE - 1);
        Arbitrary<Integer> node = Arbitraries.integers().between(0, Centre.NODES - 1);
        Arbitrary<Integer> any = Arbitraries.integers().between(0, 30);
        Arbitrary<Step> request = person.map(one -> new Step.Request(one, TopicClass.EVERYDAY, Centre.PEOPLE, false));
        return Arbitraries.frequencyOf(
                        Tuple.of(3, Arbitraries.just(new Step.Telephone())),
                        Tuple.of(2, any.map(Step.CallerHangsUp::new)),
                        Tuple.of(8, Combinators.combine(person, person).as(Step.RingCitizen::new)),
                        Tuple.of(1, person.map(Step.GiveUpRing::new)),
                        Tuple.of(3, person.map(Step.AnswerRing::new)),
                        Tuple.of(2, person.map(Step.DeclineRing::new)),
                        Tuple.of(1, request),
                        Tuple.of(3, person.map(one -> new Step.SetState(one, InterpreterState.READY))),
                        Tuple.of(6, node.map(Step.Match::new)),
                        Tuple.of(10, Combinators.combine(node, any).as(Step.Deliver::new)),
                        Tuple.of(8, Combinators.combine(person, any).as(Step.Accept::new)),
                        Tuple.of(1, Combinators.combine(person, any).as(Step.Decline::new)),
                        Tuple.of(2, Arbitraries.of(2, 15, 46, -10).map(Step.Tick::new)),
                        Tuple.of(2, node.map(Step.Sweep::new)),
                        Tuple.of(1, person.map(Step.EndByCitizen::new)),
                        Tuple.of(2, person.map(Step.EndByInterpreter::new)))
                .list()
                .ofMinSize(60)
                .ofMaxSize(150);
    }

    @Provide
    Arbitrary<List<Step>> talks() {
        Arbitrary<Integer> person = Arbitraries.integers().between(0, Centre.PEOPLE - 1);
        Arbitrary<Integer> node = Arbitraries.integers().between(0, Centre.NODES - 1);
        Arbitrary<Integer> any = Arbitraries.integers().between(0, 30);
        Arbitrary<Step> seek = Combinators.combine(
                        person,
                        Arbitraries.frequency(Tuple.of(2, JoinKind.HANDOVER), Tuple.of(1, JoinKind.SECOND)),
                        Arbitraries.integers().between(0, 3 * Centre.PEOPLE))
                .as(Step.Seek::new);
        Arbitrary<Step> team = Combinators.combine(
                        person,
                        Arbitraries.frequency(
                                Tuple.of(1, Step.Move.REACHED),
                                Tuple.of(1, Step.Move.CANCEL),
                                Tuple.of(6, Step.Move.READY),
                                Tuple.of(6, Step.Move.TAKE_OVER),
                                Tuple.of(2, Step.Move.TAKE_TURN),
                                Tuple.of(1, Step.Move.STEP_OUT),
                                Tuple.of(1, Step.Move.DROP_OUT),
                                Tuple.of(2, Step.Move.CALL_HELP)))
                .as(Step.Team::new);
        Arbitrary<Step> ready = person.map(one -> new Step.SetState(one, InterpreterState.READY));
        return Arbitraries.frequencyOf(
                        Tuple.of(4, seek),
                        Tuple.of(8, team),
                        Tuple.of(4, ready),
                        Tuple.of(2, person.map(Step.AnswerHelp::new)),
                        Tuple.of(5, node.map(Step.Match::new)),
                        Tuple.of(10, Combinators.combine(node, any).as(Step.Deliver::new)),
                        Tuple.of(8, Combinators.combine(person, any).as(Step.Accept::new)),
                        Tuple.of(1, Combinators.combine(person, any).as(Step.Decline::new)),
                        Tuple.of(1, Arbitraries.of(2, 15, -10).map(Step.Tick::new)),
                        Tuple.of(1, node.map(Step.Sweep::new)),
                        Tuple.of(1, node.map(Step.NodeDies::new)))
                .list()
                .ofMinSize(60)
                .ofMaxSize(150);
    }
}
