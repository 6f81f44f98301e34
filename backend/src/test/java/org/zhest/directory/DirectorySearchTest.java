package org.zhest.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zhest.paging.Paging;
import org.zhest.testing.BackendTest;

/** What people type, and whom they find. */
@BackendTest
class DirectorySearchTest {

    private static final String FIFTH = "Городская поликлиника № 5";
    private static final String WELFARE = "Управление социальной защиты населения";
    private static final Paging FIRST = new Paging(0, 25);

    @Autowired
    Organisations organisations;

    @Autowired
    JdbcClient sql;

    @BeforeEach
    void a_small_town() {
        empty();
        add(Samples.of(
                "p5", FIFTH, "clinic", List.of("пятая"), "ул. Ёлочная, 50", List.of(Samples.phone("+74830000105"))));
        add(Samples.of("p12", "Городская поликлиника № 12", "clinic", List.of(), "ул. Садовая, 5", List.of()));
        add(Samples.of("p50", "Детская поликлиника № 50", "clinic", List.of(), "пр. Мира, 1", List.of()));
        add(Samples.of("h1", "Областная больница", "hospital", List.of("областная"), "ул. Южная, 7", List.of()));
        add(Samples.of("w", WELFARE, "social_protection", List.of(), "ул. Ленина, 2", List.of()));
        add(Samples.of("e", "Служба спасения", "emergency", List.of(), "", List.of(Samples.phone("112"))));
        add(Samples.of("b", "Сбербанк, отделение на Садовой", "bank", List.of(), "ул. Садовая, 9", List.of()));
    }

    @AfterEach
    void empty() {
        sql.sql("truncate organisation cascade").update();
        sql.sql("truncate organisation_word").update();
    }

    @ParameterizedTest
    @CsvSource({
        "поликлиника 5, Городская поликлиника № 5",
        "болницца, Областная больница",
        "полеклиника 5, Городская поликлиника № 5",
        "палеклинека №5, Городская поликлиника № 5",
        "полик 5, Городская поликлиника № 5",
        "поликлиника5, Городская поликлиника № 5",
        "gjkbrkbybrf 5, Городская поликлиника № 5",
        "пятую, Городская поликлиника № 5",
        "на елочной, Городская поликлиника № 5",
        "ЁЛОЧНАЯ, Городская поликлиника № 5",
        "болнитса, Областная больница",
        "соцзащита, Управление социальной защиты населения",
        "соц защита, Управление социальной защиты населения",
        "собес, Управление социальной защиты населения",
        "сбер банк, 'Сбербанк, отделение на Садовой'",
        "112, Служба спасения",
        "8 (483) 000-01-05, Городская поликлиника № 5",
        "+7 483 000, Городская поликлиника № 5",
    })
    void the_likeliest_stands_first(String typed, String found) {
        assertThat(found(typed)).first().isEqualTo(found);
    }

    @Test
    void a_number_is_meant_whole_and_in_a_name_before_an_address() {
        assertThat(found("поликлиника 5")).containsSubsequence(FIFTH, "Городская поликлиника № 12");
        assertThat(found("поликлиника 5")).doesNotContain("Детская поликлиника № 50");
    }

    @ParameterizedTest
    @CsvSource({"'; drop table', ' ', '!!!', ''':*&|', 'на в и'"})
    void what_says_nothing_finds_nothing_and_breaks_nothing(
            String one, String blank, String signs, String query, String stop) {
        assertThat(found(one)).isEmpty();
        assertThat(found(signs)).isEmpty();
        assertThat(found(query)).isEmpty();
        assertThat(found(stop)).isEmpty();
        assertThat(found(blank)).hasSize(7);
    }

    @Test
    void who_is_archived_is_found_only_in_the_archive() {
        var fifth = organisations.search(Search.of("пятая"), FIRST).items().getFirst();
        assertThat(organisations.archive(fifth.id(), fifth.version(), java.time.Instant.EPOCH))
                .isTrue();
        assertThat(found("пятая")).isEmpty();
        assertThat(names(new Search("пятая", null, null, null, true))).containsExactly(FIFTH);
        assertThat(organisations.restore(fifth.id(), fifth.version() + 1)).isTrue();
        assertThat(found("пятая")).containsExactly(FIFTH);
    }

    @Test
    void a_category_and_words_are_asked_for_together() {
        assertThat(names(new Search("садовая", "bank", null, null, false)))
                .containsExactly("Сбербанк, отделение на Садовой");
    }

    @Test
    void of_a_precinct_are_those_who_serve_it_and_those_who_serve_everybody() {
        UUID here = precinct();
        UUID there = precinct();
        var third = new Territory(List.of(here), "");
        var base = Samples.named("Поликлиника нашего участка", "clinic");
        add(new OrganisationDetails(null, base.category(), base.names(), List.of(), null, third, false, null, "", ""));
        var some = new Territory(List.of(), "только посёлок");
        add(new OrganisationDetails(
                null, "clinic", new Names("Амбулатория", "", List.of()), List.of(), null, some, false, null, "", ""));
        assertThat(names(new Search("", "clinic", here, null, false)))
                .contains("Поликлиника нашего участка", FIFTH)
                .doesNotContain("Амбулатория");
        assertThat(names(new Search("", "clinic", there, null, false))).doesNotContain("Поликлиника нашего участка");
    }

    @Test
    void open_are_those_whose_hours_say_so() {
        var hours = WeeklyHours.parse(List.of("09:00-13:00,14:00-18:00", "", "", "", "", "", "00:00-24:00"))
                .orElseThrow();
        add(new OrganisationDetails(
                null,
                "other",
                new Names("Музей", "", List.of()),
                List.of(),
                hours,
                Territory.EVERYBODY,
                false,
                null,
                "",
                ""));
        assertThat(openAt("2026-11-23T09:00")).containsExactly("Музей");
        assertThat(openAt("2026-11-23T12:59:59")).containsExactly("Музей");
        assertThat(openAt("2026-11-23T13:00")).isEmpty();
        assertThat(openAt("2026-11-23T18:00")).isEmpty();
        assertThat(openAt("2026-11-24T10:00")).isEmpty();
        assertThat(openAt("2026-11-29T23:59")).containsExactly("Музей");
    }

    private List<String> openAt(String time) {
        return names(new Search("", null, null, LocalDateTime.parse(time), false));
    }

    private UUID precinct() {
        return sql.sql("insert into precinct (name) values (?) returning id")
                .param("Участок " + UUID.randomUUID())
                .query(UUID.class)
                .single();
    }

    private void add(OrganisationDetails details) {
        assertThat(organisations.add(details)).isPresent();
    }

    private List<String> found(String typed) {
        return names(Search.of(typed));
    }

    private List<String> names(Search search) {
        return organisations.search(search, FIRST).items().stream()
                .map(one -> one.details().names().full())
                .toList();
    }
}
