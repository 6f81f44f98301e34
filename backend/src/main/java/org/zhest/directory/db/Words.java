package org.zhest.directory.db;

import static org.jooq.impl.DSL.val;

import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Looks up what was typed among the words that the directory has. */
@Component
class Words {

    /** More words than that nobody types; the rest is not looked at. */
    private static final int MOST = 8;

    private final DSLContext db;

    Words(DSLContext db) {
        this.db = db;
    }

    /** @return the words that count: those like «в» and «на» do not */
    Wording read(String typed) {
        List<Wording.Word> words = db.resultQuery("""
                        select typed.word,
                               (ts_lexize('russian_stem', typed.word))[1] as stem,
                               array(select known.word from organisation_word known
                                     where known.rough % rough_word(typed.word) and typed.word !~ '[0-9]'
                                       and similarity(known.rough, rough_word(typed.word)) >= 0.4
                                     order by known.rough <-> rough_word(typed.word) limit 6) as similar
                        from unnest(string_to_array(plain_words({0}), ' ')) with ordinality typed (word, position)
                        where ts_lexize('russian_stem', typed.word) <> '{}' and length(typed.word) <= 40
                        order by typed.position
                        limit {1}""", val(typed), val(MOST))
                .fetch(row -> new Wording.Word(
                        row.get("word", String.class),
                        row.get("stem", String.class),
                        List.of(row.get("similar", String[].class))));
        return new Wording(words);
    }
}
