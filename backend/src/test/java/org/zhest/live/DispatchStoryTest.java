package org.zhest.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zhest.interpreter.SkillChanges;
import org.zhest.interpreter.SkillSheet;
import org.zhest.signaling.dispatch.Certificate;
import org.zhest.signaling.dispatch.Skill;
import org.zhest.signaling.protocol.BreakKind;
import org.zhest.signaling.protocol.ClientMessage;
import org.zhest.signaling.protocol.DeclineReason;
import org.zhest.signaling.protocol.Gender;
import org.zhest.signaling.protocol.InterpreterState;
import org.zhest.signaling.protocol.OfferResult;
import org.zhest.signaling.protocol.Place;
import org.zhest.signaling.protocol.Refusal;
import org.zhest.signaling.protocol.ServerMessage;
import org.zhest.signaling.protocol.SignMode;
import org.zhest.signaling.protocol.TopicClass;
import org.zhest.testing.BackendTest;
import org.zhest.testing.Browsers;
import org.zhest.testing.Line;
import org.zhest.testing.Page;
import org.zhest.testing.People;
import org.zhest.testing.TestClock;

/** Who gets which call: needs, wishes, blocks and emergencies, over real sockets and a real database. */
@BackendTest
class DispatchStoryTest {

    private static final LocalDate LONG_AGO = LocalDate.parse("2020-01-01");
    private static final Place HOME = new Place("Пушкина, 10, кв. 5", 55.75, 37.62, 30);

    private final People people;
    private final Browsers browsers;
    private final SkillChanges skills;
    private final TestClock clock;
    private final Line line;
    private final List<Page> pages = new ArrayList<>();

    @Autowired
    DispatchStoryTest(People people, Browsers browsers, SkillChanges skills, TestClock clock, Line line) {
        this.people = people;
        this.browsers = browsers;
        this.skills = skills;
        this.clock = clock;
        this.line = line;
    }

    @AfterEach
    void nobody_is_left() {
        line.clear();
        pages.forEach(Page::close);
    }

    @Test
    void a_medical_call_waits_for_an_interpreter_with_a_valid_certificate() {
        Page citizen = page(people.citizen());
        Page everyday = ready(people.interpreter());
        citizen.say(request(TopicClass.MEDICAL, null, null, null));
        citizen.await(ServerMessage.Queued.class);
        everyday.assertNone(ServerMessage.Offered.class);

        People.Person able = people.interpreter();
        skills.put(able.id(), new SkillSheet(null, List.of(signs(), medical(LocalDate.parse("2199-12-31")))));
        ServerMessage.Offer offer =
                ready(able).await(ServerMessage.Offered.class).offer();
        assertThat(offer.topic()).isEqualTo(TopicClass.MEDICAL);
        assertThat(offer.mode()).isEqualTo(SignMode.RSL);
        everyday.assertNone(ServerMessage.Offered.class);
    }

    @Test
    void an_expired_certificate_stops_routing() {
        People.Person once = people.interpreter();
        skills.put(once.id(), new SkillSheet(null, List.of(signs(), medical(LONG_AGO.plusDays(1)))));
        Page page = ready(once);
        Page citizen = page(people.citizen());
        citizen.say(request(TopicClass.MEDICAL, null, null, null));
        citizen.await(ServerMessage.Queued.class);
        page.assertNone(ServerMessage.Offered.class);
    }

    @Test
    void who_is_wished_for_is_asked_first_and_everybody_after_a_while() {
        People.Person wished = people.interpreter();
        Page busy = page(wished);
        busy.say(setState(InterpreterState.BREAK));
        busy.await(ServerMessage.StateChanged.class);
        Page other = ready(people.interpreter());
        Page citizen = page(people.citizen());
        citizen.say(request(TopicClass.EVERYDAY, null, wished.id().value(), null));
        citizen.await(ServerMessage.Queued.class);
        other.assertNone(ServerMessage.Offered.class);

        clock.push(Duration.ofSeconds(61));
        assertThat(other.await(ServerMessage.Offered.class).offer().wished()).isFalse();
    }

    @Test
    void who_is_wished_for_sees_that_she_is() {
        People.Person wished = people.interpreter();
        ready(people.interpreter());
        Page chosen = ready(wished);
        page(people.citizen())
                .say(request(TopicClass.EVERYDAY, null, wished.id().value(), null));
        assertThat(chosen.await(ServerMessage.Offered.class).offer().wished()).isTrue();
    }

    @Test
    void a_wished_gender_is_waited_for_and_then_given_up() {
        Page unsaid = ready(people.interpreter());
        Page citizen = page(people.citizen());
        citizen.say(request(TopicClass.EVERYDAY, Gender.FEMALE, null, null));
        citizen.await(ServerMessage.Queued.class);
        unsaid.assertNone(ServerMessage.Offered.class);
        clock.push(Duration.ofSeconds(61));
        unsaid.await(ServerMessage.Offered.class);
    }

    @Test
    void an_emergency_rings_everywhere_and_the_first_accept_wins() {
        Page first = ready(people.interpreter());
        Page second = ready(people.interpreter());
        Page citizen = page(people.citizen());
        citizen.say(request(TopicClass.EVERYDAY, null, null, HOME));
        ServerMessage.Offer one = first.await(ServerMessage.Offered.class).offer();
        ServerMessage.Offer two = second.await(ServerMessage.Offered.class).offer();
        assertThat(one.emergency()).isEqualTo(HOME);
        assertThat(two.callId()).isEqualTo(one.callId());

        second.say(new ClientMessage.AcceptOffer(two.offerId()));
        assertThat(first.await(ServerMessage.OfferClosed.class).result()).isEqualTo(OfferResult.TAKEN);
        assertThat(first.refusedFor(new ClientMessage.AcceptOffer(one.offerId())))
                .isEqualTo(Refusal.OFFER_CLOSED);
        ServerMessage.Call call = second.await(ServerMessage.CallStarted.class).call();
        assertThat(call.emergency()).isEqualTo(new ServerMessage.Emergency(HOME, null, null));

        second.say(new ClientMessage.MarkDialled(call.callId()));
        assertThat(citizen.await(ServerMessage.EmergencyDialled.class).callId()).isEqualTo(call.callId());
    }

    @Test
    void an_emergency_takes_an_ordinary_card_away_without_counting_a_miss() {
        Page interpreter = ready(people.interpreter());
        Page waiting = page(people.citizen());
        waiting.say(new ClientMessage.RequestCall());
        ServerMessage.Offer ordinary =
                interpreter.await(ServerMessage.Offered.class).offer();

        Page citizen = page(people.citizen());
        citizen.say(request(TopicClass.EVERYDAY, null, null, HOME));
        assertThat(interpreter.await(ServerMessage.OfferClosed.class))
                .isEqualTo(new ServerMessage.OfferClosed(ordinary.offerId(), OfferResult.WITHDRAWN));
        ServerMessage.Offer emergency =
                interpreter.await(ServerMessage.Offered.class).offer();
        assertThat(emergency.emergency()).isEqualTo(HOME);
        assertThat(line.misses(interpreterOf(emergency))).isZero();
    }

    @Test
    void an_emergency_asks_who_is_on_a_break_when_nobody_is_ready() {
        Page resting = page(people.interpreter());
        resting.say(setState(InterpreterState.BREAK));
        resting.await(ServerMessage.StateChanged.class);
        Page citizen = page(people.citizen());
        citizen.say(request(TopicClass.EVERYDAY, null, null, HOME));
        ServerMessage.Offer offer = resting.await(ServerMessage.Offered.class).offer();
        resting.say(new ClientMessage.AcceptOffer(offer.offerId()));
        citizen.await(ServerMessage.CallStarted.class);
    }

    @Test
    void who_declined_an_emergency_keeps_the_ordinary_card_that_follows() {
        Page interpreter = ready(people.interpreter());
        page(people.citizen()).say(request(TopicClass.EVERYDAY, null, null, HOME));
        ServerMessage.Offer emergency =
                interpreter.await(ServerMessage.Offered.class).offer();
        interpreter.say(new ClientMessage.DeclineOffer(emergency.offerId(), DeclineReason.TECHNICAL));
        interpreter.await(ServerMessage.OfferClosed.class);

        page(people.citizen()).say(new ClientMessage.RequestCall());
        ServerMessage.Offer ordinary =
                interpreter.await(ServerMessage.Offered.class).offer();
        assertThat(ordinary.emergency()).isNull();
        Page third = page(people.citizen());
        third.say(new ClientMessage.RequestCall());
        third.await(ServerMessage.Queued.class);
        interpreter.say(new ClientMessage.AcceptOffer(ordinary.offerId()));
        assertThat(interpreter.await(ServerMessage.OfferClosed.class))
                .isEqualTo(new ServerMessage.OfferClosed(ordinary.offerId(), OfferResult.ACCEPTED));
    }

    @Test
    void an_emergency_is_shown_to_who_becomes_ready_while_it_rings() {
        ready(people.interpreter());
        page(people.citizen()).say(request(TopicClass.EVERYDAY, null, null, HOME));
        ready(people.interpreter()).await(ServerMessage.Offered.class);
    }

    private UUID interpreterOf(ServerMessage.Offer offer) {
        return line.interpreterOf(offer.offerId());
    }

    private Page page(People.Person person) {
        Page page = Page.greeted(browsers.signedIn(person));
        pages.add(page);
        return page;
    }

    private Page ready(People.Person person) {
        Page page = page(person);
        page.say(setState(InterpreterState.READY));
        page.await(ServerMessage.StateChanged.class);
        return page;
    }

    private static ClientMessage setState(InterpreterState state) {
        return state == InterpreterState.BREAK
                ? new ClientMessage.SetState(state, BreakKind.REST)
                : new ClientMessage.SetState(state);
    }

    private static ClientMessage request(
            TopicClass topic, @Nullable Gender gender, @Nullable UUID wanted, @Nullable Place emergency) {
        return new ClientMessage.RequestCall(SignMode.RSL, topic, gender, wanted, null, emergency);
    }

    private static Certificate signs() {
        return new Certificate(Skill.RSL, null, LONG_AGO, null);
    }

    private static Certificate medical(LocalDate until) {
        return new Certificate(Skill.MEDICAL, "М-1", LONG_AGO, until);
    }
}
