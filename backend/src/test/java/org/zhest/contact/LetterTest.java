package org.zhest.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zhest.schedule.OpeningHours;
import org.zhest.signaling.opening.Hours;
import org.zhest.signaling.opening.Slots;
import org.zhest.signaling.opening.Words;
import org.zhest.signaling.protocol.ServerMessage;
import org.zhest.testing.BackendTest;
import org.zhest.testing.Browser;
import org.zhest.testing.Browsers;
import org.zhest.testing.Page;
import org.zhest.testing.People;
import org.zhest.testing.TestClock;
import tools.jackson.databind.JsonNode;

/** A message left, answered in writing, and read by the one who left it. */
@BackendTest
class LetterTest {

    private final Browsers browsers;
    private final People people;
    private final AnswerTimes times;
    private final OpeningHours hours;
    private final TestClock clock;

    @Autowired
    LetterTest(Browsers browsers, People people, AnswerTimes times, OpeningHours hours, TestClock clock) {
        this.browsers = browsers;
        this.people = people;
        this.times = times;
        this.hours = hours;
        this.clock = clock;
    }

    @Test
    void a_message_is_a_contact_that_is_answered_and_read_by_its_citizen() {
        Browser citizen = browsers.signedIn(people.citizen());
        String id = left(citizen);
        Browser interpreter = browsers.signedIn(people.interpreter());
        var answer = "{\"text\":\"Приём в среду в 10.\",\"version\":0}";
        assertThat(interpreter
                        .send("POST", "/api/letters/" + id + "/answer", answer)
                        .status())
                .isEqualTo(204);

        JsonNode read = citizen.send("GET", "/api/my/contacts/" + id, null).json();
        assertThat(read.get("state").asString()).isEqualTo("answered");
        assertThat(read.get("request").asString()).isEqualTo("Когда приём?");
        assertThat(read.get("answer").asString()).isEqualTo("Приём в среду в 10.");

        Browser coordinator = browsers.signedIn(people.coordinator());
        assertThat(coordinator
                        .send("POST", "/api/letters/" + id + "/answer", answer)
                        .status())
                .isEqualTo(409);
    }

    @Test
    void an_answer_to_another_version_is_refused() {
        String id = left(browsers.signedIn(people.citizen()));
        Browser coordinator = browsers.signedIn(people.coordinator());
        assertThat(coordinator
                        .send("POST", "/api/letters/" + id + "/answer", "{\"text\":\"Да.\",\"version\":7}")
                        .status())
                .isEqualTo(409);
        JsonNode detail = coordinator.send("GET", "/api/contacts/" + id, null).json();
        assertThat(detail.get("state").asString()).isEqualTo("to_answer");
        assertThat(Instant.parse(detail.get("answerBy").asString())).isAfter(clock.instant());
    }

    @Test
    void a_message_of_somebody_else_is_not_read() {
        String id = left(browsers.signedIn(people.citizen()));
        assertThat(browsers.signedIn(people.citizen())
                        .send("GET", "/api/my/contacts/" + id, null)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_message_without_words_is_refused() {
        Browser citizen = browsers.signedIn(people.citizen());
        var blank = "{\"text\":\" \",\"topicClass\":\"everyday\"}";
        assertThat(citizen.send("POST", "/api/my/messages", blank).status()).isBetween(400, 422);
        var long1001 = "{\"text\":\"" + "а".repeat(1_001) + "\",\"topicClass\":\"everyday\"}";
        assertThat(citizen.send("POST", "/api/my/messages", long1001).status()).isBetween(400, 422);
    }

    @Test
    void an_answer_is_due_on_the_next_working_day() {
        Instant friday = Instant.parse("2026-11-20T12:00:00Z");
        Instant due = times.answerBy(friday);
        assertThat(due).isEqualTo(Instant.parse("2026-11-23T12:00:00Z"));
        assertThat(due.atZone(ZoneId.of("Europe/Moscow")).getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
    }

    @Test
    void a_holiday_of_the_opening_hours_is_no_working_day() {
        var monday = LocalDate.parse("2031-03-03");
        var tuesday = monday.plusDays(1);
        hours.putSpecial(monday, new Hours.SpecialDay(Slots.CLOSED, Words.NONE), null);
        hours.putSpecial(
                tuesday, new Hours.SpecialDay(Slots.parse("10:00-14:00").orElseThrow(), Words.NONE), null);
        // A short day is one, a closed one is none.
        assertThat(times.answerBy(Instant.parse("2031-02-28T12:00:00Z")))
                .isEqualTo(Instant.parse("2031-03-04T12:00:00Z"));
        hours.removeSpecial(monday, 0);
        hours.removeSpecial(tuesday, 0);
    }

    @Test
    void the_citizen_hears_at_once_that_a_message_was_answered() {
        Browser citizen = browsers.signedIn(people.citizen());
        Page page = Page.greeted(citizen);
        String id = left(citizen);
        browsers.signedIn(people.interpreter())
                .send("POST", "/api/letters/" + id + "/answer", "{\"text\":\"В среду.\",\"version\":0}");
        assertThat(page.await(ServerMessage.LetterAnswered.class).contactId()).hasToString(id);
        page.close();
    }

    private static String left(Browser citizen) {
        var answer = citizen.send("POST", "/api/my/messages", "{\"text\":\"Когда приём?\",\"topicClass\":\"medical\"}");
        assertThat(answer.status()).isEqualTo(201);
        return answer.json().get("id").asString();
    }
}
