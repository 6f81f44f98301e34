package org.zhest.directory.db;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.or;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;
import static org.zhest.schema.Tables.ORGANISATION;
import static org.zhest.schema.Tables.ORGANISATION_DIAL;
import static org.zhest.schema.Tables.ORGANISATION_PRECINCT;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.zhest.directory.Search;

/** The parts of the statements that search. */
final class SearchQuery {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private SearchQuery() {}

    static Condition filters(Search search) {
        Condition wanted = search.archived() ? ORGANISATION.ARCHIVED_AT.isNotNull() : ORGANISATION.ARCHIVED_AT.isNull();
        if (search.category() != null) {
            wanted = wanted.and(ORGANISATION.CATEGORY.eq(search.category()));
        }
        if (search.precinct() != null) {
            wanted = wanted.and(serves(search.precinct()));
        }
        return search.openAt() == null ? wanted : wanted.and(isOpen(search.openAt()));
    }

    private static Condition serves(UUID precinct) {
        var any = selectOne()
                .from(ORGANISATION_PRECINCT)
                .where(ORGANISATION_PRECINCT.ORGANISATION_ID.eq(ORGANISATION.ID));
        var this_ = selectOne()
                .from(ORGANISATION_PRECINCT)
                .where(ORGANISATION_PRECINCT.ORGANISATION_ID.eq(ORGANISATION.ID))
                .and(ORGANISATION_PRECINCT.PRECINCT_ID.eq(precinct));
        return or(exists(this_), notExists(any).and(ORGANISATION.TERRITORY.eq("")));
    }

    private static Condition isOpen(LocalDateTime at) {
        return condition(
                "is_open_at({0}, {1}, {2})",
                ORGANISATION.HOURS, inline(at.getDayOfWeek().getValue()), val(HOUR.format(at)));
    }

    static Condition has(String words) {
        return condition("{0} @@ to_tsquery('simple', {1})", ORGANISATION.SEARCH, val(words));
    }

    /** A name counts for more than an address, and a short one that is hit for more than a long one. */
    static Field<Float> rank(String words) {
        return field("ts_rank({0}, to_tsquery('simple', {1}), 1)", Float.class, ORGANISATION.SEARCH, val(words));
    }

    /** @param digits a whole short number, or any run of the digits of another */
    static Condition isDialledBy(String digits) {
        Condition matches =
                digits.length() < 5 ? ORGANISATION_DIAL.ADDRESS.eq(digits) : ORGANISATION_DIAL.ADDRESS.contains(digits);
        return ORGANISATION.ID.in(select(ORGANISATION_DIAL.ORGANISATION_ID)
                .from(ORGANISATION_DIAL)
                .where(matches)
                .and(ORGANISATION_DIAL.KIND.eq("phone")));
    }
}
