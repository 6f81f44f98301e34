package org.zhest.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zhest.testing.BackendTest;
import org.zhest.testing.Browser;
import org.zhest.testing.Browsers;
import org.zhest.testing.People;
import tools.jackson.databind.JsonNode;

/** The directory as pages meet it. */
@BackendTest
class DirectoryTest {

    private static final String DIALS = """
            [{"kind":"phone","address":"8 (483) 000-01-05","label":" регистратура "},
             {"kind":"sip","address":"registry@Clinic.Example","label":""}]""";

    @Autowired
    Browsers browsers;

    @Autowired
    People people;

    @Autowired
    JdbcClient sql;

    Browser desk;

    @BeforeEach
    void a_desk() {
        empty();
        desk = browsers.signedIn(people.coordinator());
    }

    @AfterEach
    void empty() {
        sql.sql("truncate organisation cascade").update();
    }

    @Test
    void a_coordinator_writes_an_organisation_and_everybody_finds_it() {
        var added = desk.post("/api/directory", body("Городская  поликлиника № 5 ", DIALS, null));
        assertThat(added.status()).as(added.text()).isEqualTo(201);
        JsonNode one = browsers.signedIn(people.interpreter())
                .get("/api/directory?q=%D0%BF%D0%BE%D0%BB%D0%B5%D0%BA%D0%BB%D0%B8%D0%BD%D0%B8%D0%BA%D0%B0")
                .json()
                .at("/items/0");
        assertThat(one.get("name").asString()).isEqualTo("Городская поликлиника № 5");
        assertThat(one.at("/dials/0/address").asString()).isEqualTo("+74830000105");
        assertThat(one.at("/dials/0/shown").asString()).isEqualTo("+7 483 000-01-05");
        assertThat(one.at("/dials/0/label").asString()).isEqualTo("регистратура");
        assertThat(one.at("/dials/1/address").asString()).isEqualTo("sip:registry@clinic.example");
        assertThat(one.get("note").asString()).isEqualTo("добавочный 2");
        assertThat(one.get("now").get("open").asBoolean()).isTrue();
        assertThat(audited("created")).isEqualTo(1);
    }

    @Test
    void a_citizen_finds_it_too_but_does_not_read_the_note_nor_the_archive() {
        String id = add();
        Browser citizen = browsers.signedIn(people.citizen());
        assertThat(citizen.get("/api/directory/" + id).json().get("note").asString())
                .isEmpty();
        desk.delete("/api/directory/" + id + "?version=0");
        assertThat(citizen.get("/api/directory/" + id).status()).isEqualTo(404);
        assertThat(citizen.get("/api/directory?archived=true")
                        .json()
                        .get("total")
                        .asInt())
                .isZero();
        assertThat(desk.get("/api/directory?archived=true").json().get("total").asInt())
                .isEqualTo(1);
        assertThat(desk.post("/api/directory/" + id + "/restore?version=1", null)
                        .status())
                .isEqualTo(200);
        assertThat(citizen.get("/api/directory/" + id).status()).isEqualTo(200);
        assertThat(audited("removed")).isEqualTo(1);
        assertThat(audited("restored")).isEqualTo(1);
    }

    @Test
    void two_changes_of_the_same_version_do_not_both_win() {
        String id = add();
        assertThat(desk.put("/api/directory/" + id, body("Поликлиника № 6", "[]", 0))
                        .json()
                        .get("version")
                        .asInt())
                .isEqualTo(1);
        assertThat(desk.put("/api/directory/" + id, body("Поликлиника № 7", "[]", 0))
                        .code())
                .isEqualTo("conflict");
        assertThat(desk.delete("/api/directory/" + id + "?version=0").code()).isEqualTo("conflict");
        JsonNode now = desk.get("/api/directory/" + id).json();
        assertThat(now.get("name").asString()).isEqualTo("Поликлиника № 6");
        assertThat(now.get("dials").size()).isZero();
    }

    @Test
    void what_is_wrong_is_told_by_its_place() {
        String dials = """
                [{"kind":"phone","address":"8 (483) 000-01-05 доб. 2","label":""},
                 {"kind":"phone","address":"112","label":""},{"kind":"phone","address":"112","label":"ещё раз"},
                 {"kind":"sip","address":"sip:a@b;transport=tcp?x=1","label":""}]""";
        JsonNode fields = desk.post("/api/directory", body("Имя", dials, null).replaceFirst("00:00-24:00", "с утра"))
                .json()
                .get("fields");
        assertThat(fields.get("dials.0").asString()).isEqualTo("format");
        assertThat(fields.has("dials.1")).isFalse();
        assertThat(fields.get("dials.2").asString()).isEqualTo("taken");
        assertThat(fields.get("dials.3").asString()).isEqualTo("format");
        assertThat(fields.get("hours.0").asString()).isEqualTo("format");
        assertThat(wrongIn(body("Имя", "[]", null).replace("clinic", "nothing"), "category"))
                .isEqualTo("unknown");
        assertThat(wrongIn(body("Имя", "[]", null).replace("2026-01-15", "2999-01-01"), "checkedOn"))
                .isEqualTo("outside");
        assertThat(wrongIn(body(" ", "[]", null), "name")).isEqualTo("required");
    }

    @Test
    void an_id_of_another_register_belongs_to_one() {
        add();
        String again = body("Другая", "[]", null);
        assertThat(wrongIn(again, "externalId")).isEqualTo("taken");
    }

    @Test
    void the_kinds_of_organisations_are_a_closed_list() {
        JsonNode choices = browsers.signedIn(people.citizen())
                .get("/api/directory/choices")
                .json();
        assertThat(choices.get("categories").size()).isEqualTo(12);
        assertThat(choices.at("/categories/0/ru").asString()).isEqualTo("Поликлиника");
    }

    private String wrongIn(String body, String field) {
        var answer = desk.post("/api/directory", body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        return answer.json().at("/fields/" + field).asString();
    }

    private String add() {
        return desk.post("/api/directory", body("Городская поликлиника № 5", DIALS, null))
                .json()
                .get("id")
                .asString();
    }

    private int audited(String action) {
        return sql.sql(
                        "select count(*) from audit where subject_kind = 'organisation' and action = ? and subject_id in "
                                + "(select id from organisation)")
                .param(action)
                .query(Integer.class)
                .single();
    }

    private static String body(String name, String dials, @Nullable Integer version) {
        return """
                {"externalId":"p5","category":"clinic","name":"%s","shortName":"","alsoKnownAs":["пятая"],"dials":%s,
                "hours":["00:00-24:00","00:00-24:00","00:00-24:00","00:00-24:00","00:00-24:00","00:00-24:00","00:00-24:00"],
                "precincts":[],"territory":"","worksWithInterpreter":true,"checkedOn":"2026-01-15",
                "address":"ул. Садовая, 5","note":"добавочный 2","version":%s}""".formatted(name, dials, version);
    }
}
