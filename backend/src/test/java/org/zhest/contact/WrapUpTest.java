package org.zhest.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhest.schema.Tables.AUDIT;
import static org.zhest.schema.Tables.CALL_EVENT;

import java.time.Duration;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zhest.testing.BackendTest;
import org.zhest.testing.Browser;
import org.zhest.testing.Browsers;
import org.zhest.testing.CallRows;
import org.zhest.testing.Heard;
import org.zhest.testing.People;
import org.zhest.testing.TestClock;

@BackendTest
class WrapUpTest {

    private static final String FORM = """
            {"about":"self","topicCode":"pension","outcome":"solved","agreed":"Перезвонят до пятницы",\
            "nextStep":"Принести справку","nextStepOn":null,"nextStepOwner":"citizen","case":%s}""";

    @Autowired
    Browsers browsers;

    @Autowired
    People people;

    @Autowired
    CallRows calls;

    @Autowired
    TestClock clock;

    @Autowired
    DSLContext db;

    @Autowired
    Heard heard;

    People.Person citizen;
    People.Person interpreter;
    CallRows.Ended ended;
    Browser console;
    String path;

    @BeforeEach
    void a_call_has_ended() {
        citizen = people.citizen();
        interpreter = people.interpreter();
        ended = calls.ended(citizen, interpreter, clock.instant().minus(Duration.ofMinutes(5)));
        console = browsers.signedIn(interpreter);
        path = "/api/wrap-ups/" + ended.contact().value();
    }

    @Test
    void the_interpreter_finds_it_among_their_open_ones() {
        var open = console.get("/api/wrap-ups").json();
        assertThat(open.size()).isEqualTo(1);
        assertThat(open.get(0).get("contactId").asString())
                .isEqualTo(ended.contact().value().toString());
        assertThat(open.get(0).get("recipientName").asString()).isEqualTo(citizen.name());
    }

    @Test
    void a_draft_keeps_any_part_of_the_form() {
        assertThat(console.get(path).json().get("draft").isNull()).isTrue();
        var draft =
                "{\"topicCode\":\"pension\",\"agreed\":\"Перезвонят\",\"case\":{\"kind\":\"new\",\"title\":\"Пен\"}}";
        assertThat(console.put(path + "/draft", draft).status()).isEqualTo(204);

        var kept = console.get(path).json().get("draft");
        assertThat(kept.get("agreed").asString()).isEqualTo("Перезвонят");
        assertThat(kept.at("/case/kind").asString()).isEqualTo("new");
        assertThat(kept.at("/case/title").asString()).isEqualTo("Пен");
        assertThat(kept.get("outcome").isNull()).isTrue();
    }

    @Test
    void completing_opens_the_new_case_tells_the_timeline_and_the_rest_of_the_house() {
        console.put(path + "/draft", "{\"agreed\":\"x\"}");
        var done = complete("{\"kind\":\"new\",\"title\":\"Перерасчёт пенсии\"}", 0);
        assertThat(done.status()).isEqualTo(200);
        assertThat(done.json().get("state").asString()).isEqualTo("completed");
        assertThat(done.json().get("draft").isNull()).isTrue();
        assertThat(done.json().at("/form/case/kind").asString()).isEqualTo("existing");
        assertThat(done.json().at("/cases/0/title").asString()).isEqualTo("Перерасчёт пенсии");

        assertThat(db.fetchCount(
                        CALL_EVENT, CALL_EVENT.CALL_ID.eq(ended.call().value()).and(CALL_EVENT.KIND.eq("wrapped_up"))))
                .isEqualTo(1);
        assertThat(heard.all(ContactCompleted.class)
                        .filter(event -> event.contact().equals(ended.contact())))
                .singleElement()
                .satisfies(event -> assertThat(event.call()).isEqualTo(ended.call()));

        var mine = browsers.signedIn(citizen)
                .get("/api/my/contacts")
                .json()
                .get("items")
                .get(0);
        assertThat(mine.get("agreed").asString()).isEqualTo("Перезвонят до пятницы");
        assertThat(mine.at("/topic/ru").asString()).isEqualTo("Пенсия");
        assertThat(mine.get("caseNumber").isNumber()).isTrue();
    }

    @Test
    void a_completed_one_is_not_completed_again_nor_seen_by_the_interpreter() {
        complete("{\"kind\":\"none\"}", 0);
        assertThat(complete("{\"kind\":\"none\"}", 1).code()).isEqualTo("already-completed");
        assertThat(console.put(path + "/draft", "{}").code()).isEqualTo("already-completed");
        assertThat(console.get(path).status()).isEqualTo(404);
        assertThat(console.get("/api/citizen-card?callId=" + ended.call().value())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void another_version_is_a_conflict() {
        assertThat(complete("{\"kind\":\"none\"}", 7).code()).isEqualTo("conflict");
    }

    @Test
    void what_is_missing_or_unknown_is_named_by_field() {
        var empty = console.post(path + "/complete", "{\"form\":{},\"version\":0}");
        assertThat(empty.status()).isEqualTo(400);
        assertThat(empty.json().get("fields").propertyNames())
                .containsExactlyInAnyOrder("about", "topicCode", "outcome", "case");

        var others = calls.ended(people.citizen(), people.interpreter(), clock.instant());
        browsers.signedIn(people.coordinator())
                .post(
                        "/api/wrap-ups/" + others.contact().value() + "/complete",
                        body("{\"kind\":\"new\",\"title\":\"Чужое\"}", 0));
        var foreign = db.select(org.zhest.schema.Tables.CASE_FILE.ID)
                .from(org.zhest.schema.Tables.CASE_FILE)
                .where(org.zhest.schema.Tables.CASE_FILE.RECIPIENT_ID.eq(
                        others.recipient().value()))
                .fetchSingle()
                .value1();
        var wrong = console.post(path + "/complete", """
                {"form":{"about":"self","topicCode":"no_such","outcome":"solved","nextStep":"x",\
                "nextStepOn":"2020-01-01","case":{"kind":"existing","id":"%s"}},"version":0}""".formatted(foreign));
        var fields = wrong.json().get("fields");
        assertThat(fields.get("topicCode").asString()).isEqualTo("unknown");
        assertThat(fields.get("case").asString()).isEqualTo("unknown");
        assertThat(fields.get("nextStepOn").asString()).isEqualTo("past");
        assertThat(fields.get("nextStepOwner").asString()).isEqualTo("required");
    }

    @Test
    void a_text_past_its_length_is_refused_in_a_draft_too() {
        var refused = console.put(path + "/draft", "{\"agreed\":\"" + "щ".repeat(501) + "\"}");
        assertThat(refused.json().at("/fields/agreed").asString()).isEqualTo("too-long");
    }

    @Test
    void a_coordinator_may_complete_what_the_interpreter_never_did() {
        var desk = browsers.signedIn(people.coordinator());
        assertThat(desk.get(path).status()).isEqualTo(200);
        assertThat(desk.post(path + "/complete", body("{\"kind\":\"none\"}", 0)).status())
                .isEqualTo(200);
    }

    @Test
    void another_interpreter_finds_nothing_there() {
        var other = browsers.signedIn(people.interpreter());
        assertThat(other.get(path).status()).isEqualTo(404);
        assertThat(other.put(path + "/draft", "{}").status()).isEqualTo(404);
        assertThat(other.post(path + "/complete", body("{\"kind\":\"none\"}", 0))
                        .status())
                .isEqualTo(404);
        assertThat(other.get("/api/citizen-card?callId=" + ended.call().value()).status())
                .isEqualTo(404);
    }

    @Test
    void looking_leaves_a_trace() {
        console.get(path);
        console.get("/api/citizen-card?callId=" + ended.call().value());
        assertThat(db.select(AUDIT.SUBJECT_KIND)
                        .from(AUDIT)
                        .where(AUDIT.ACTOR_ID.eq(interpreter.id().value()).and(AUDIT.ACTION.eq("viewed")))
                        .orderBy(AUDIT.ID)
                        .fetch(AUDIT.SUBJECT_KIND))
                .containsExactly("contact", "recipient");
    }

    private Browser.Answer complete(String choice, int version) {
        return console.post(path + "/complete", body(choice, version));
    }

    private static String body(String choice, int version) {
        return "{\"form\":" + FORM.formatted(choice) + ",\"version\":" + version + "}";
    }
}
