package org.zhest.infra.embedded.telephone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zhest.infra.embedded.telephone.Behaviour.Answers;
import org.zhest.infra.embedded.telephone.Behaviour.Manner;

class BehaviourTest {
    @Test
    void the_last_two_digits_of_a_number_say_what_its_telephone_does() {
        assertThat(Behaviour.of("+74830000101")).isEqualTo(new Behaviour.Refuses(486, "Busy Here"));
        assertThat(Behaviour.of("+74830000402")).isEqualTo(new Behaviour.Rings());
        assertThat(Behaviour.of("84830001003")).isEqualTo(new Behaviour.Refuses(603, "Decline"));
        assertThat(Behaviour.of("+7-483-000-07-07")).isEqualTo(new Behaviour.Refuses(404, "Not Found"));
        assertThat(((Answers) Behaviour.of("+74830000105")).earlyMedia()).isTrue();
        assertThat(((Answers) Behaviour.of("+74830000606")).manner()).isEqualTo(Manner.SAYS_NOTHING);
        assertThat(((Answers) Behaviour.of("+74830001108")).manner()).isEqualTo(Manner.ECHOES);
        assertThat(((Answers) Behaviour.of("+74830000504")).hangsUpAfter()).hasSeconds(10);
    }

    @Test
    void everybody_else_answers() {
        Behaviour usual = Behaviour.of("+74830000100");
        assertThat(((Answers) usual).manner()).isEqualTo(Manner.SPEAKS);
        assertThat(Behaviour.of("+74951234599")).isEqualTo(usual);
        assertThat(Behaviour.of("102")).as("a short number").isEqualTo(usual);
        assertThat(Behaviour.of("info")).isEqualTo(usual);
        assertThat(((Answers) Behaviour.of("112")).after()).isZero();
    }
}
