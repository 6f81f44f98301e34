package org.zhest.report.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionsCsvTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+7 900", "-1", "@SUM(A1)", "\tx"})
    void a_cell_that_begins_like_a_formula_becomes_text(String cell) {
        assertThat(SessionsCsv.cell(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r=1", "\n=1", "a;b", "a\"b"})
    void a_cell_with_a_break_a_separator_or_a_quote_is_quoted(String cell) {
        assertThat(SessionsCsv.cell(cell)).startsWith("\"").endsWith("\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Иванова Анна", "a-b", "29,5"})
    void any_other_stays_as_it_is(String cell) {
        assertThat(SessionsCsv.cell(cell)).isEqualTo(cell);
    }
}
