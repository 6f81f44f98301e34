package org.zhest.signaling.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
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
import org.zhest.signaling.phone.Line;
import org.zhest.signaling.phone.LineId;

/** Telephones of calls in talk, whatever leads press and gateways say, twice and out of order. */
class LinesModelTest {

    @Property(tries = 500, seed = "20261123")
    void a_line_has_one_end_and_a_call_has_two_lines_at_most(@ForAll("phones") List<Step> steps) {
        Centre centre = new Centre();
        centre.answerTwo();
        for (Step step : steps) {
            centre.take(step);
            centre.rows
                    .calls
                    .values()
                    .forEach(call ->
                            holds(call, centre.rows.timelines.get(call.head().id())));
        }
        centre.rows.timelines.values().stream()
                .flatMap(List::stream)
                .forEach(event -> Statistics.label("happened")
                        .collect(event.getClass().getSimpleName())
                        .coverage(happened -> List.of("LineDialled", "LineAnswered", "LineEnded", "Reached")
                                .forEach(kind -> happened.check(kind).count(count -> count > 20))));
    }

    private static void holds(Call call, List<CallEvent> timeline) {
        List<LineId> dialled = timeline.stream()
                .flatMap(event -> event instanceof CallEvent.LineDialled(var _, var id, var _)
                        ? Optional.of(id).stream()
                        : Optional.<LineId>empty().stream())
                .toList();
        List<LineId> ended = timeline.stream()
                .flatMap(event -> event instanceof CallEvent.LineEnded(var id, var _, var _)
                        ? Optional.of(id).stream()
                        : Optional.<LineId>empty().stream())
                .toList();
        assertThat(dialled).doesNotHaveDuplicates();
        assertThat(ended).doesNotHaveDuplicates().isSubsetOf(dialled);
        if (call instanceof Call.Talking talking) {
            List<LineId> up =
                    talking.lines().stream().filter(Line::isUp).map(Line::id).toList();
            assertThat(up).hasSizeLessThanOrEqualTo(2).noneMatch(ended::contains);
            assertThat(up).hasSize(dialled.size() - ended.size());
            assertThat(talking.reachedAt() != null)
                    .isEqualTo(timeline.stream().anyMatch(CallEvent.Reached.class::isInstance));
        }
    }

    @Provide
    Arbitrary<List<Step>> phones() {
        Arbitrary<Integer> person = Arbitraries.integers().between(0, Centre.PEOPLE - 1);
        Arbitrary<Integer> line = Arbitraries.integers().between(0, 12);
        Arbitrary<Step> phone = Combinators.combine(person, Arbitraries.of(Step.PhoneMove.values()), line)
                .as(Step.Phone::new);
        return Arbitraries.frequencyOf(Tuple.of(20, phone), Tuple.of(1, person.map(Step.EndByCitizen::new)))
                .list()
                .ofMinSize(40)
                .ofMaxSize(120);
    }
}
