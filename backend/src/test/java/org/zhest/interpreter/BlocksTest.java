package org.zhest.interpreter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhest.schema.Tables.AUDIT;

import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zhest.testing.BackendTest;
import org.zhest.testing.Browser;
import org.zhest.testing.Browsers;
import org.zhest.testing.CallRows;
import org.zhest.testing.Line;
import org.zhest.testing.People;
import org.zhest.testing.TestClock;

/** Who keeps whom from being put through, and takes it back; each side only its own. */
@BackendTest
class BlocksTest {

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

    @Autowired
    DSLContext db;

    private People.Person citizen;
    private People.Person interpreter;
    private CallRows.Ended ended;

    @BeforeEach
    void the_two_have_talked() {
        citizen = people.citizen();
        interpreter = people.interpreter();
        ended = calls.ended(citizen, interpreter, clock.instant());
    }

    @AfterEach
    void clear() {
        line.clear();
    }

    @Test
    void a_citizen_sees_with_whom_they_talked_and_nobody_else() {
        people.interpreter();
        var met = browsers.signedIn(citizen).get("/api/my/interpreters").json();
        assertThat(met).hasSize(1);
        assertThat(met.get(0).get("id").asString()).isEqualTo(Browsers.path(interpreter.id()));
        assertThat(met.get(0).get("name").asString()).isEqualTo(interpreter.name());
        assertThat(met.get(0).get("blocked").asBoolean()).isFalse();
        assertThat(browsers.signedIn(people.citizen())
                        .get("/api/my/interpreters")
                        .json())
                .isEmpty();
    }

    @Test
    void a_citizen_blocks_and_takes_it_back() {
        var browser = browsers.signedIn(citizen);
        assertThat(browser.put(mine(), "{}").status()).isEqualTo(204);
        assertThat(browser.put(mine(), "{}").status()).as("once more").isEqualTo(204);
        assertThat(browser.get("/api/my/interpreters")
                        .json()
                        .get(0)
                        .get("blocked")
                        .asBoolean())
                .isTrue();
        assertThat(browser.delete(mine()).status()).isEqualTo(204);
        assertThat(browser.delete(mine()).status()).as("nothing is left").isEqualTo(404);
        assertThat(browser.get("/api/my/interpreters")
                        .json()
                        .get(0)
                        .get("blocked")
                        .asBoolean())
                .isFalse();
        assertThat(audited()).contains("blocked", "unblocked");
    }

    @Test
    void a_citizen_blocks_nobody_they_never_talked_with() {
        var stranger = browsers.signedIn(people.citizen());
        assertThat(stranger.put(mine(), "{}").status()).isEqualTo(404);
    }

    @Test
    void an_interpreter_blocks_at_the_wrap_up_and_takes_it_back() {
        var browser = browsers.signedIn(interpreter);
        assertThat(browser.put(wrapUp(), "{}").status()).isEqualTo(204);
        var own = browser.get("/api/blocks").json();
        assertThat(own).hasSize(1);
        assertThat(own.get(0).get("citizenName").asString()).isEqualTo(citizen.name());
        assertThat(own.get(0).get("recipientId").asString())
                .isEqualTo(ended.recipient().value().toString());
        assertThat(browser.delete("/api/blocks/" + Browsers.path(citizen.id())).status())
                .isEqualTo(204);
        assertThat(browser.get("/api/blocks").json()).isEmpty();
    }

    @Test
    void another_interpreter_blocks_nobody_at_a_wrap_up_that_is_not_theirs() {
        assertThat(browsers.signedIn(people.interpreter()).put(wrapUp(), "{}").status())
                .isEqualTo(404);
    }

    @Test
    void each_side_takes_back_only_its_own() {
        Browser asCitizen = browsers.signedIn(citizen);
        Browser asInterpreter = browsers.signedIn(interpreter);
        asCitizen.put(mine(), "{}");
        assertThat(asInterpreter.get("/api/blocks").json())
                .as("not theirs to know")
                .isEmpty();
        assertThat(asInterpreter
                        .delete("/api/blocks/" + Browsers.path(citizen.id()))
                        .status())
                .isEqualTo(404);
        asInterpreter.put(wrapUp(), "{}");
        assertThat(asCitizen.delete(mine()).status()).isEqualTo(204);
        assertThat(asCitizen
                        .get("/api/my/interpreters")
                        .json()
                        .get(0)
                        .get("blocked")
                        .asBoolean())
                .as("that the interpreter blocked is not said")
                .isFalse();
        assertThat(asInterpreter.get("/api/blocks").json()).hasSize(1);
    }

    @Test
    void a_coordinator_sees_and_removes_the_blocks_of_both() {
        browsers.signedIn(citizen).put(mine(), "{}");
        browsers.signedIn(interpreter).put(wrapUp(), "{}");
        var desk = browsers.signedIn(people.coordinator());
        var path = "/api/interpreters/" + Browsers.path(interpreter.id()) + "/blocks";
        assertThat(desk.get(path)
                        .json()
                        .valueStream()
                        .map(one -> one.get("setBy").asString()))
                .containsExactlyInAnyOrder("citizen", "interpreter");
        var pair = path + "/" + Browsers.path(citizen.id());
        assertThat(desk.delete(pair + "/citizen").status()).isEqualTo(204);
        assertThat(desk.delete(pair + "/citizen").status()).isEqualTo(404);
        assertThat(desk.delete(pair + "/interpreter").status()).isEqualTo(204);
        assertThat(desk.get(path).json()).isEmpty();
    }

    private String mine() {
        return "/api/my/interpreters/" + Browsers.path(interpreter.id()) + "/block";
    }

    private String wrapUp() {
        return "/api/wrap-ups/" + ended.contact().value() + "/block";
    }

    private java.util.List<String> audited() {
        return db.select(AUDIT.ACTION)
                .from(AUDIT)
                .where(AUDIT.SUBJECT_ID.eq(interpreter.id().value()))
                .fetch(AUDIT.ACTION);
    }
}
