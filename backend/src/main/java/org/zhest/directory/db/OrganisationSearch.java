package org.zhest.directory.db;

import static org.jooq.impl.DSL.field;
import static org.zhest.directory.db.SearchQuery.filters;
import static org.zhest.directory.db.SearchQuery.has;
import static org.zhest.directory.db.SearchQuery.isDialledBy;
import static org.zhest.directory.db.SearchQuery.rank;
import static org.zhest.schema.Tables.ORGANISATION;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.OrderField;
import org.springframework.stereotype.Component;
import org.zhest.directory.Organisation;
import org.zhest.directory.Search;
import org.zhest.paging.Page;
import org.zhest.paging.Paging;

/** Finds by number, by words as they were typed, and by words that sound like them. */
@Component
class OrganisationSearch {

    /** With so many found as typed, nobody meant something else. */
    private static final int ENOUGH = 3;

    private static final Pattern NUMBER = Pattern.compile("[\\d+()\\s-]*");

    private final DSLContext db;
    private final Words words;

    OrganisationSearch(DSLContext db, Words words) {
        this.db = db;
        this.words = words;
    }

    Page<Organisation> find(Search search, Paging paging) {
        Condition wanted = filters(search);
        if (search.text().isBlank()) {
            return page(wanted, List.of(), paging);
        }
        Optional<Condition> number = number(search.text());
        if (number.isPresent() && db.fetchExists(ORGANISATION, wanted.and(number.get()))) {
            return page(wanted.and(number.get()), List.of(), paging);
        }
        List<Wording> wordings = wordings(search.text());
        return wordings.isEmpty() ? paging.of(List.of(), 0) : byWords(wanted, wordings, paging);
    }

    private static Optional<Condition> number(String text) {
        String digits = text.replaceAll("\\D", "");
        if (digits.length() < 2 || !NUMBER.matcher(text).matches()) {
            return Optional.empty();
        }
        // 8 is how a number begins at home; abroad, and here, it begins with 7.
        boolean atHome =
                digits.length() > 5 && digits.startsWith("8") && !text.strip().startsWith("+");
        return Optional.of(isDialledBy(atHome ? digits.substring(1) : digits));
    }

    private List<Wording> wordings(String text) {
        List<Wording> all = new ArrayList<>(List.of(words.read(text)));
        Keyboard.russian(text).map(words::read).ifPresent(all::add);
        return all.stream().filter(wording -> !wording.isEmpty()).toList();
    }

    private Page<Organisation> byWords(Condition wanted, List<Wording> wordings, Paging paging) {
        String asTyped = either(wordings, Wording::asTyped);
        int found = db.fetchCount(ORGANISATION, wanted.and(has(asTyped)));
        if (found >= ENOUGH) {
            return page(
                    wanted.and(has(asTyped)),
                    found,
                    List.of(rank(either(wordings, Wording::worthAsTyped)).desc()),
                    paging);
        }
        String forgiven = either(wordings, Wording::forgiven);
        return page(
                wanted.and(has(forgiven)),
                List.of(
                        field(has(asTyped)).desc(),
                        rank(either(wordings, Wording::worthForgiven)).desc()),
                paging);
    }

    private static String either(List<Wording> wordings, Function<Wording, String> spelling) {
        return wordings.stream().map(spelling).collect(Collectors.joining("|"));
    }

    private Page<Organisation> page(Condition wanted, List<OrderField<?>> first, Paging paging) {
        return page(wanted, db.fetchCount(ORGANISATION, wanted), first, paging);
    }

    private Page<Organisation> page(Condition wanted, int total, List<OrderField<?>> first, Paging paging) {
        List<OrderField<?>> order = new ArrayList<>(first);
        order.add(ORGANISATION.NAME);
        order.add(ORGANISATION.ID);
        var rows = db.selectFrom(ORGANISATION)
                .where(wanted)
                .orderBy(order)
                .offset(paging.offset())
                .limit(paging.size())
                .fetch();
        return paging.of(OrganisationRows.complete(db, rows), total);
    }
}
