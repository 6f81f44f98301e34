package org.zhest.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zhest.centre.Centre;
import org.zhest.signaling.protocol.CallOutcome;
import org.zhest.signaling.protocol.ClientMessage;
import org.zhest.signaling.protocol.EndReason;
import org.zhest.signaling.protocol.NoticeKind;
import org.zhest.signaling.protocol.Refusal;
import org.zhest.signaling.protocol.ServerMessage;
import org.zhest.testing.BackendTest;
import org.zhest.testing.Browser;
import org.zhest.testing.Browsers;
import org.zhest.testing.Line;
import org.zhest.testing.Page;
import org.zhest.testing.People;
import org.zhest.testing.TestClock;

/** The hours as coordinators write them, and what callers meet when the line is closed. */
@BackendTest
class HoursTest {

    private static final String ALWAYS = "00:00-24:00";

    @Autowired
    Browsers browsers;

    @Autowired
    People people;

    @Autowired
    TestClock clock;

    @Autowired
    Centre centre;

    @Autowired
    Line line;

    People.Person coordinator;
    Browser desk;
    Browser citizen;

    @BeforeEach
    void a_desk() {
        coordinator = people.coordinator();
        desk = browsers.signedIn(coordinator);
        citizen = browsers.signedIn(people.citizen());
    }

    @AfterEach
    void round_the_clock() {
        line.clear();
        desk.delete("/api/hours/force");
        desk.put("/api/hours/week", week(ALWAYS, version()));
    }

    @Test
    void at_first_the_line_is_open_round_the_clock() {
        var now = desk.get("/api/hours").json().get("now");
        assertThat(now.get("open").asBoolean()).isTrue();
        assertThat(now.get("until").isNull()).isTrue();
        assertThat(citizen.get("/api/line").json().at("/opening/open").asBoolean())
                .isTrue();
    }

    @Test
    void outside_the_hours_a_call_is_refused_and_the_home_page_says_when_it_opens() {
        var tomorrow = centre.today(clock).plusDays(1);
        assertThat(desk.put("/api/hours/week", week("", version())).status()).isEqualTo(200);
        assertThat(desk.put("/api/hours/days/" + tomorrow, special("08:00–20:00", "null"))
                        .status())
                .isEqualTo(200);
        var opening = citizen.get("/api/line").json().get("opening");
        assertThat(opening.get("open").asBoolean()).isFalse();
        assertThat(opening.get("why").asString()).isEqualTo("hours");
        assertThat(opening.get("opensAt").asString()).startsWith(tomorrow + "T05:00");
        try (Page page = Page.greeted(citizen)) {
            assertThat(page.refusedFor(new ClientMessage.RequestCall())).isEqualTo(Refusal.CLOSED);
        }
        assertThat(desk.delete("/api/hours/days/" + tomorrow + "?version=0").status())
                .isEqualTo(200);
    }

    @Test
    void a_coordinator_closes_the_line_with_a_message_and_the_others_are_told() {
        try (Page other = Page.greeted(browsers.signedIn(people.coordinator()))) {
            var closed = desk.put("/api/hours/force", force(false, "null")).json();
            assertThat(closed.at("/forced/by").asString()).isEqualTo(coordinator.name());
            assertThat(other.await(ServerMessage.Notice.class).kind()).isEqualTo(NoticeKind.LINE_FORCED);
        }
        var opening = citizen.get("/api/line").json().get("opening");
        assertThat(opening.get("why").asString()).isEqualTo("forced");
        assertThat(opening.get("messageRu").asString()).isEqualTo("Ремонт");
        assertThat(desk.delete("/api/hours/force").json().at("/now/open").asBoolean())
                .isTrue();
    }

    @Test
    void a_line_that_is_closed_for_a_while_opens_by_itself() {
        var until = clock.instant()
                .atZone(centre.zone())
                .toLocalDateTime()
                .plusHours(1)
                .withNano(0);
        desk.put("/api/hours/force", force(false, "\"" + until + "\""));
        assertThat(citizen.get("/api/line").json().at("/opening/open").asBoolean())
                .isFalse();
        clock.push(Duration.ofHours(1));
        assertThat(citizen.get("/api/line").json().at("/opening/open").asBoolean())
                .isTrue();
    }

    @Test
    void who_waits_when_the_line_closes_keeps_the_place_until_the_queue_is_sent_away() {
        try (Page page = Page.greeted(citizen)) {
            page.say(new ClientMessage.RequestCall());
            UUID call = page.await(ServerMessage.Queued.class).queue().callId();
            assertThat(desk.post("/api/queue/turn-away", null).code()).isEqualTo("line-open");
            desk.put("/api/hours/force", force(false, "null"));
            page.assertNone(ServerMessage.CallEnded.class);
            assertThat(desk.post("/api/queue/turn-away", null)
                            .json()
                            .get("turnedAway")
                            .asInt())
                    .isEqualTo(1);
            ServerMessage.CallEnded ended = page.await(ServerMessage.CallEnded.class);
            assertThat(ended.callId()).isEqualTo(call);
            assertThat(ended.outcome()).isEqualTo(CallOutcome.UNANSWERED);
            assertThat(ended.reason()).isEqualTo(EndReason.LINE_CLOSED);
        }
    }

    @Test
    void what_is_not_written_as_hours_is_said_at_its_day() {
        var wrong = desk.put("/api/hours/week", week("с 9 до 18", version()));
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.json().at("/fields/monday").asString()).isEqualTo("format");
        var yesterday = centre.today(clock).minusDays(1);
        assertThat(desk.put("/api/hours/days/" + yesterday, special("", "null"))
                        .json()
                        .at("/fields/day")
                        .asString())
                .isEqualTo("past");
        assertThat(desk.put("/api/hours/force", force(false, "\"2020-01-01T10:00:00\""))
                        .json()
                        .at("/fields/until")
                        .asString())
                .isEqualTo("past");
    }

    @Test
    void two_changes_of_the_same_version_do_not_both_win() {
        int version = version();
        assertThat(desk.put("/api/hours/week", week("09:00-18:00", version)).status())
                .isEqualTo(200);
        assertThat(desk.put("/api/hours/week", week(ALWAYS, version)).code()).isEqualTo("conflict");
    }

    private int version() {
        return desk.get("/api/hours").json().get("version").asInt();
    }

    private static String week(String hours, int version) {
        return """
                {"monday":"%1$s","tuesday":"%1$s","wednesday":"%1$s","thursday":"%1$s","friday":"%1$s",\
                "saturday":"%1$s","sunday":"%1$s","version":%2$d}""".formatted(hours, version);
    }

    private static String special(String slots, String version) {
        return "{\"slots\":\"%s\",\"messageRu\":\"Праздник\",\"messageEn\":\"Holiday\",\"version\":%s}"
                .formatted(slots, version);
    }

    private static String force(boolean open, String until) {
        return "{\"open\":%s,\"until\":%s,\"messageRu\":\"Ремонт\",\"messageEn\":\"Repairs\"}".formatted(open, until);
    }
}
