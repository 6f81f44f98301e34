package org.zhest.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zhest.signaling.call.CallId;
import org.zhest.testing.BackendTest;
import org.zhest.testing.Browsers;
import org.zhest.testing.CallRows;
import org.zhest.testing.Line;
import org.zhest.testing.People;
import org.zhest.testing.TestClock;

/** Who sees a citizen, and who does not. */
@BackendTest
class SightTest {

    @Autowired
    Browsers browsers;

    @Autowired
    People people;

    @Autowired
    CallRows calls;

    @Autowired
    TestClock clock;

    @Autowired
    Line line;

    @AfterEach
    void clear() {
        line.clear();
    }

    @Test
    void an_interpreter_sees_the_citizen_of_an_open_offer() {
        var interpreter = people.interpreter();
        var citizen = people.citizen();
        var call = calls.offered(citizen, interpreter, clock.instant());
        var card = browsers.signedIn(interpreter).get(card(call));
        assertThat(card.status()).isEqualTo(200);
        assertThat(card.json().get("name").asString()).isEqualTo(citizen.name());
        assertThat(card.json().get("communicationNotes").asString()).isEqualTo("Читает по губам");
        assertThat(browsers.signedIn(people.interpreter()).get(card(call)).status())
                .isEqualTo(404);
    }

    @Test
    void an_interpreter_sees_the_citizen_of_a_call_in_talk() {
        var interpreter = people.interpreter();
        var call = calls.talking(people.citizen(), interpreter, clock.instant());
        assertThat(browsers.signedIn(interpreter).get(card(call)).status()).isEqualTo(200);
        assertThat(browsers.signedIn(people.interpreter()).get(card(call)).status())
                .isEqualTo(404);
    }

    @Test
    void a_citizen_sees_only_their_own_contacts() {
        var citizen = people.citizen();
        var ended = calls.ended(citizen, people.interpreter(), clock.instant());
        var path = "/api/my/contacts/" + ended.contact().value();
        assertThat(browsers.signedIn(citizen).get(path).status()).isEqualTo(200);
        var other = browsers.signedIn(people.citizen());
        assertThat(other.get(path).status()).isEqualTo(404);
        assertThat(other.get("/api/my/contacts").json().get("total").asInt()).isZero();
    }

    private static String card(CallId call) {
        return "/api/citizen-card?callId=" + call.value();
    }
}
