package org.zhest.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
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

/** Files that coordinators read into the directory, and the file that comes out of it. */
@BackendTest
class DirectoryImportTest {

    private static final String HEADER = "Код;Название;Категория;Телефоны;Адрес\r\n";
    private static final String TWO_ROWS = HEADER
            + "p5;Поликлиника № 5;Поликлиника;регистратура: 8 (483) 000-01-05 | 112;ул. Садовая, 5\r\n"
            + ";Аптека «Ёлочка»;other;8 483 000 02 02;\r\n";

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
    void a_file_is_looked_at_first_and_then_read() {
        JsonNode preview = report(TWO_ROWS, false);
        assertThat(preview.get("added").asInt()).isEqualTo(2);
        assertThat(preview.get("wrong").asInt()).isZero();
        assertThat(preview.get("charset").asString()).isEqualTo("UTF-8");
        assertThat(preview.at("/first/0/dials/0").asString()).isEqualTo("+7 483 000-01-05");
        assertThat(preview.get("applied").asBoolean()).isFalse();
        assertThat(count()).isZero();
        assertThat(report(TWO_ROWS, true).get("applied").asBoolean()).isTrue();
        assertThat(count()).isEqualTo(2);
        assertThat(desk.get("/api/directory?q=112")
                        .json()
                        .at("/items/0/dials/0/label")
                        .asString())
                .isEqualTo("регистратура");
    }

    @Test
    void the_same_file_again_doubles_nothing_and_changes_nothing() {
        report(TWO_ROWS, true);
        JsonNode again = report(TWO_ROWS, true);
        assertThat(again.get("same").asInt()).isEqualTo(2);
        assertThat(again.get("changed").asInt()).isZero();
        assertThat(count()).isEqualTo(2);
    }

    @Test
    void the_same_id_or_the_same_name_and_number_is_the_same_organisation() {
        report(TWO_ROWS, true);
        JsonNode changed = report(
                "Название;Код;Телефоны;Примечание\n"
                        + "Поликлиника № 5 имени Рошаля;p5;8 (483) 000-01-06;новое\n"
                        + "АПТЕКА «Ёлочка»;;+74830000202;круглосуточно\n",
                true);
        assertThat(changed.get("changed").asInt()).as(changed.toString()).isEqualTo(2);
        assertThat(count()).isEqualTo(2);
        JsonNode fifth = desk.get("/api/directory?q=83000-01-06").json().at("/items/0");
        assertThat(fifth.get("name").asString()).isEqualTo("Поликлиника № 5 имени Рошаля");
        // What the file has no column for stays.
        assertThat(fifth.get("address").asString()).isEqualTo("ул. Садовая, 5");
        assertThat(fifth.get("dials").size()).isEqualTo(1);
    }

    @Test
    void a_namesake_with_another_number_is_another() {
        report("Название;Категория;Телефоны\nАптека;other;8 483 000 02 02\n", true);
        assertThat(report("Название;Категория;Телефоны\nАптека;other;8 483 000 02 03\n", true)
                        .get("added")
                        .asInt())
                .isEqualTo(1);
        assertThat(count()).isEqualTo(2);
    }

    @Test
    void bad_rows_are_told_by_line_and_nothing_at_all_is_read() {
        JsonNode report = report(
                "Название;Категория;Телефоны;Участки;Пн;Проверено;Работает с переводом\n"
                        + "Хорошая;clinic;112;;;;да\n"
                        + "\"Из двух\nстрок\";clinic;112;;;;\n"
                        + ";clinic;112;;;;\n"
                        + "Без вида;;112;;;;\n"
                        + "Цирк;цирк;позвонить;Марс;с утра;31.02.2026;может\n"
                        + "Мало ячеек;clinic\n"
                        + "Хорошая;clinic;112;;;;\n",
                true);
        assertThat(report.get("applied").asBoolean()).isFalse();
        assertThat(count()).isZero();
        List<String> flaws = new ArrayList<>();
        report.get("flaws")
                .forEach(one -> flaws.add(
                        one.get("line").asInt() + " " + one.get("column").asString("-") + " "
                                + one.get("flaw").asString()));
        assertThat(flaws)
                .containsExactly(
                        "5 name required",
                        "6 category required",
                        "7 category unknown",
                        "7 phones no_phone",
                        "7 monday no_hours",
                        "7 precincts unknown",
                        "7 works_with_interpreter no_yes_or_no",
                        "7 checked_on no_date",
                        "8 - cells",
                        "9 - twice");
    }

    @Test
    void windows_1251_with_commas_and_foreign_columns_is_read_too() {
        String file = "Name,Category,Phones,Рейтинг\r\n\"Банк, отделение 1\",Банк,\"8 (483) 000-03-01\",5\r\n";
        JsonNode report =
                send(file.getBytes(Charset.forName("windows-1251")), true).json();
        assertThat(report.get("charset").asString()).isEqualTo("windows-1251");
        assertThat(report.get("separator").asString()).isEqualTo(",");
        assertThat(report.at("/unknownColumns/0").asString()).isEqualTo("Рейтинг");
        assertThat(report.get("applied").asBoolean()).as(report.toString()).isTrue();
        assertThat(desk.get("/api/directory").json().at("/items/0/name").asString())
                .isEqualTo("Банк, отделение 1");
    }

    @Test
    void what_is_no_such_file_is_refused_in_a_word() {
        assertThat(refusal("")).isEqualTo("empty");
        assertThat(refusal("Код;Телефоны\n1;112\n")).isEqualTo("no_names");
        assertThat(refusal("Название;Name\nа;б\n")).isEqualTo("column_twice");
        assertThat(refusal("Название;Код\n\"не закрыто;1\n")).isEqualTo("broken");
        assertThat(refusal("PK\u0003\u0004\u0000\u0000")).isEqualTo("broken");
        assertThat(refusal("Название\n" + "а\n".repeat(20_001))).isEqualTo("too_many_rows");
        assertThat(send(new byte[9 * 1024 * 1024], false).code()).isEqualTo("too-large");
    }

    @Test
    void who_is_in_the_archive_comes_back_with_a_file() {
        report(TWO_ROWS, true);
        sql.sql("update organisation set archived_at = now() where external_id = 'p5'")
                .update();
        JsonNode preview = report(TWO_ROWS, false);
        assertThat(preview.at("/first/0/archived").asBoolean()).isTrue();
        report(TWO_ROWS, true);
        assertThat(count()).isEqualTo(2);
    }

    @Test
    void what_is_written_out_is_read_back_as_it_was() {
        String full = """
                Код;Название;Краткое название;Другие названия;Категория;Телефоны;SIP;Адрес;Территория;Пн;Вт;Ср;Чт;Пт;Сб;Вс;\
                Работает с переводом;Проверено;Примечание
                h1;=Больница;ОБ;первая | главная;Больница;8 (483) 000-04-01 | 103;приёмная: sip:h@h.example;ул. Южная;все;\
                09:00-18:00;09:00-18:00;09:00-18:00;09:00-18:00;09:00-18:00;закрыто;;да;01.02.2026;"просить; ""два\"""
                """;
        JsonNode first = report(full, true);
        assertThat(first.get("applied").asBoolean()).as(first.toString()).isTrue();
        for (String lang : List.of("ru", "en")) {
            Browser.Answer csv = desk.get("/api/directory.csv?lang=" + lang);
            assertThat(csv.text()).startsWith("\uFEFF").contains("'+7 483 000-04-01 | 103", "'=Больница");
            JsonNode back = report(csv.text(), false);
            assertThat(back.get("same").asInt()).as(csv.text() + back).isEqualTo(1);
            assertThat(back.get("unknownColumns").size()).isZero();
        }
    }

    @Test
    void a_file_that_was_read_is_audited_by_its_sums() {
        report(TWO_ROWS, true);
        assertThat(sql.sql("select detail ->> 'added' from audit where action = 'imported' order by id desc limit 1")
                        .query(String.class)
                        .single())
                .isEqualTo("2");
    }

    private String refusal(String file) {
        return report(file, true).get("refused").asString();
    }

    private int count() {
        return desk.get("/api/directory").json().get("total").asInt();
    }

    private JsonNode report(String file, boolean apply) {
        Browser.Answer answer = send(file.getBytes(StandardCharsets.UTF_8), apply);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private Browser.Answer send(byte[] file, boolean apply) {
        desk.get("/api/session");
        URI path = URI.create(desk.base() + "/api/directory/import?apply=" + apply);
        return desk.exchange(HttpRequest.newBuilder(path)
                .header("Content-Type", "text/csv")
                .header("X-XSRF-TOKEN", desk.cookie("XSRF-TOKEN").orElseThrow())
                .POST(BodyPublishers.ofByteArray(file))
                .build());
    }
}
