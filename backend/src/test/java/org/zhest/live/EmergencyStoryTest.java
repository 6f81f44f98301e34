package org.zhest.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zhest.signaling.protocol.ClientMessage;
import org.zhest.signaling.protocol.LineState;
import org.zhest.signaling.protocol.Place;
import org.zhest.signaling.protocol.Refusal;
import org.zhest.signaling.protocol.ServerMessage;
import org.zhest.testing.Browsers;
import org.zhest.testing.Line;
import org.zhest.testing.Page;
import org.zhest.testing.People;
import org.zhest.testing.TestClock;

/** 112 on the line: nobody who is needed may get lost before help has come. */
class EmergencyStoryTest extends PhoneStory {

    private static final Place HOME = new Place("Пушкина, 10", null, null, null);

    private static final int TAKE_OVER = 4410;

    private final TestClock clock;

    @Autowired
    EmergencyStoryTest(People people, Browsers browsers, Line line, TestClock clock) {
        super(people, browsers, line);
        this.clock = clock;
    }

    @Override
    ClientMessage.RequestCall request() {
        return new ClientMessage.RequestCall(null, null, null, null, null, HOME);
    }

    @Test
    void an_emergency_service_that_goes_down_is_called_again_until_it_is_resolved() {
        ServerMessage.Line dialled = dialEmergency();
        assertThat(citizen.await(ServerMessage.EmergencyDialled.class).callId()).isEqualTo(call);
        assertThat(carried(dialled).dialled().path("announce").asBoolean()).isFalse();
        says(dialled, "answered");
        seen(lead, dialled, one -> one.state() == LineState.TALKING);
        assertThat(lead.refusedFor(new ClientMessage.EndCall(call))).isEqualTo(Refusal.NOT_RESOLVED);

        says(dialled, "ended", Map.of("cause", "lost"));
        ServerMessage.Line second = up(dialled);
        says(second, "ended", Map.of("cause", "busy", "status", 486));
        seen(lead, second, one -> one.state() == LineState.ENDED);
        clock.push(Duration.ofSeconds(3));
        ServerMessage.Line third = up(second);

        lead.say(new ClientMessage.ResolveEmergency(call));
        lead.await(
                ServerMessage.CallChanged.class,
                told -> Objects.requireNonNull(told.call().emergency()).resolvedAt() != null);
        says(third, "ended", Map.of("cause", "lost"));
        seen(lead, third, one -> one.state() == LineState.ENDED);
        lead.say(new ClientMessage.EndCall(call));
        lead.await(ServerMessage.CallEnded.class);
        assertThat(line.telephones(call)).isEqualTo(3);
    }

    @Test
    void an_emergency_whose_interpreter_is_lost_rings_at_all_others_and_112_is_called_again_for_who_answers() {
        ServerMessage.Line dialled = dialEmergency();
        says(dialled, "answered");
        seen(lead, dialled, one -> one.state() == LineState.TALKING);
        String before = citizen.await(ServerMessage.MediaOffer.class).endpoint();
        Page other = ready();
        lead.close();
        citizen.await(ServerMessage.PeerChanged.class, told -> told.peer().absentUntil() != null);
        clock.push(Duration.ofMinutes(1));
        ServerMessage.Offer offer = other.await(ServerMessage.Offered.class).offer();
        assertThat(offer.emergency()).isNotNull();
        ServerMessage.QueuePlace place = Objects.requireNonNull(
                citizen.await(ServerMessage.Snapshot.class).queue());
        assertThat(place.callId()).isEqualTo(call);
        await().until(() -> carried(dialled).told().contains("hang up"));

        other.say(new ClientMessage.AcceptOffer(offer.offerId()));
        assertThat(citizen.await(ServerMessage.CallStarted.class).call().callId())
                .isEqualTo(call);
        citizen.await(ServerMessage.MediaOffer.class, one -> !one.endpoint().equals(before));
        other.await(ServerMessage.MediaOffer.class);
        lead = other;
        ServerMessage.Line again = up(dialled);
        assertThat(again.emergency()).isTrue();
        assertThat(lead.refusedFor(new ClientMessage.EndCall(call))).isEqualTo(Refusal.NOT_RESOLVED);
        lead.say(new ClientMessage.ResolveEmergency(call));
        lead.say(new ClientMessage.EndCall(call));
        lead.await(ServerMessage.CallEnded.class);
        assertThat(line.telephones(call)).isEqualTo(2);
    }

    @Test
    void a_citizen_who_is_gone_is_rung_at_their_other_pages_and_comes_back_there() {
        Page elsewhere = Page.open(browsers.signedIn(caller));
        elsewhere.say(new ClientMessage.Listen(null));
        elsewhere.await(ServerMessage.Listening.class);
        citizen.close();
        ServerMessage.Ringing ringing = elsewhere.await(ServerMessage.Ringing.class);
        assertThat(ringing.callId()).isEqualTo(call);
        clock.push(Duration.ofSeconds(31));
        assertThat(elsewhere.await(ServerMessage.Ringing.class).until()).isAfter(ringing.until());
        elsewhere.say(new ClientMessage.AnswerCallback(call));
        assertThat(elsewhere.awaitClose()).isEqualTo(TAKE_OVER);
        Page back = Page.open(browsers.signedIn(caller));
        pages.add(back);
        back.say(new ClientMessage.Hello(null, null));
        assertThat(Objects.requireNonNull(
                                back.await(ServerMessage.Snapshot.class).call())
                        .callId())
                .isEqualTo(call);
    }
}
