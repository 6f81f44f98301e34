package org.zhest.signaling.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhest.signaling.protocol.Gender;

class LaneTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    /** Who may be offered what. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # skills          | lane                    | may
              RSL             | rsl/everyday            | true
              RSL             | rsl/medical             | false
              RSL MEDICAL     | rsl/medical             | true
              MEDICAL         | rsl/medical             | false
              RSL MEDICAL     | deafblind/medical       | false
              DEAFBLIND LEGAL | deafblind/legal         | true
              SIGNED_RUSSIAN  | signed_russian/everyday | true
              RSL             | text/everyday           | true
              RSL             | text/legal              | false
              RSL             | rsl/everyday/female     | true
              RSL             | rsl/everyday/male       | false
            """)
    void an_interpreter_serves_the_lanes_of_her_skills(String skills, String lane, boolean may) {
        List<Skill> has =
                List.of(skills.split(" ")).stream().map(Skill::valueOf).toList();
        assertThat(Lane.codes(Lane.servedBy(has, Gender.FEMALE)).contains(lane)).isEqualTo(may);
    }

    /** When a paper counts. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # skill   | number | from       | until      | counts today
              MEDICAL | M-1    | 2026-01-01 | 2026-11-22 | true
              MEDICAL | M-1    | 2026-01-01 | 2026-11-21 | false
              MEDICAL | M-1    | 2026-11-23 | 2027-11-22 | false
              MEDICAL | -      | 2026-01-01 | 2027-01-01 | false
              MEDICAL | M-1    | 2026-01-01 | -          | false
              RSL     | -      | 2026-01-01 | -          | true
              RSL     | R-9    | 2026-01-01 | 2026-02-01 | false
            """)
    void a_certificate_counts_from_its_first_day_to_its_last(
            Skill skill, String number, LocalDate from, LocalDate until, boolean counts) {
        assertThat(new Certificate(skill, number, from, until).validOn(TODAY)).isEqualTo(counts);
    }

    @Test
    void everybody_can_write() {
        assertThat(Lane.codes(Lane.servedBy(Set.of(), null))).containsExactly("text/everyday");
    }
}
