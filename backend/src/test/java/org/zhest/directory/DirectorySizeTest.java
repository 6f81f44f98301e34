package org.zhest.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zhest.paging.Paging;
import org.zhest.testing.BackendTest;

/** A directory of a large city is searched along its indexes, not from end to end. */
@BackendTest
class DirectorySizeTest {

    private static final int MANY = 4_000;

    @Autowired
    Organisations organisations;

    @Autowired
    JdbcClient sql;

    @BeforeEach
    void a_large_city() {
        List<OrganisationDetails> all = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            String street = "ул. " + word(i % 700) + ", " + i % 90;
            all.add(Samples.of(
                    "n" + i,
                    "Отделение № " + i + " " + word(i),
                    "other",
                    List.of(),
                    street,
                    List.of(Samples.phone("+7483" + (1_000_000 + i)))));
        }
        organisations.put(all, List.of());
        sql.sql("analyze organisation").update();
        sql.sql("analyze organisation_word").update();
        sql.sql("analyze organisation_dial").update();
    }

    @AfterEach
    void empty() {
        sql.sql("truncate organisation cascade").update();
        sql.sql("truncate organisation_word").update();
    }

    @Test
    void words_are_found_along_the_index_of_words() {
        assertThat(plan("""
                select id from organisation where archived_at is null
                and search @@ to_tsquery('simple', '(''отделен''|''отделение'':*)&''1717''')""")).contains("organisation_search").doesNotContain("Seq Scan");
        assertThat(organisations
                        .search(Search.of("отделение 1717"), new Paging(0, 25))
                        .items())
                .singleElement()
                .satisfies(one -> assertThat(one.details().externalId()).isEqualTo("n1717"));
    }

    @Test
    void words_with_slips_are_looked_up_along_the_index_of_sounds() {
        assertThat(plan("""
                select word from organisation_word where rough % rough_word('аддиление')
                order by rough <-> rough_word('аддиление') limit 6""")).contains("organisation_word_rough").doesNotContain("Seq Scan");
        assertThat(organisations
                        .search(Search.of("аддиление 1717"), new Paging(0, 25))
                        .items())
                .hasSize(1);
    }

    @Test
    void numbers_are_found_along_their_index() {
        assertThat(plan("select organisation_id from organisation_dial where address like '%1001717%'"))
                .contains("organisation_dial_like")
                .doesNotContain("Seq Scan");
        assertThat(organisations
                        .search(Search.of("100-17-17"), new Paging(0, 25))
                        .items())
                .hasSize(1);
    }

    @Test
    void all_by_name_is_read_along_the_index_of_names() {
        assertThat(plan("select id from organisation where archived_at is null order by name, id limit 25"))
                .contains("organisation_name")
                .doesNotContain("Sort");
    }

    private String plan(String statement) {
        return String.join(
                "\n", sql.sql("explain " + statement).query(String.class).list());
    }

    /** Words that nobody knows, each number its own. */
    private static String word(int number) {
        String letters = "аеиокнтрслвпмд";
        StringBuilder word = new StringBuilder("Ж");
        for (int rest = number * 7919 + 1_000_000; rest > 0; rest /= letters.length()) {
            word.append(letters.charAt(rest % letters.length()));
        }
        return word.toString();
    }
}
