package org.zhest.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.zhest.local.pages.CitizenPages;
import org.zhest.local.pages.DeskPages;
import org.zhest.local.pages.InterpreterPages;

/** What a call needs, said beforehand, and a call for help that goes before all others. */
@ExtendWith(OnStage.class)
class NeedStory {

    private static final String CITIZEN = "Ковалёва Мария Петровна";
    private static final String ADDRESS = "ул. Ленина, 14, кв. 8";

    @Test
    void an_emergency_rings_at_two_interpreters_112_is_on_the_line_and_the_other_goes_on_when_the_first_is_lost(
            Cast cast) throws IOException {
        CitizenPages citizen = cast.citizen();
        InterpreterPages first = cast.interpreter();
        InterpreterPages second = cast.secondInterpreter();
        Look look = new Look(cast.axe());
        first.signIn("interpreter1");
        first.be("Не работаю");
        second.signIn("interpreter2");
        second.be("Не работаю");
        citizen.signIn("citizen1");
        citizen.browser().beAt(55.755826, 37.6173, 30);
        citizen.wantEmergency();
        assertThat(citizen.screen().valueOf("Где нужна помощь")).isEqualTo(ADDRESS);
        look.at(citizen.browser(), "citizen-emergency");
        citizen.callEmergency();
        look.at(citizen.browser(), "citizen-emergency-waiting");

        first.be("Готов");
        first.awaitAlarm(CITIZEN);
        second.be("Готов");
        second.awaitAlarm(CITIZEN);
        look.glance(second.browser(), "console-emergency-ring");
        first.acceptAlarm();
        first.awaitCall(CITIZEN);
        second.screen().awaitWords("На экстренный вызов ответил другой переводчик.");
        second.awaitState("Готов");
        citizen.awaitCall();

        first.screen().awaitWords(ADDRESS);
        first.screen().awaitWords("55.75583, 37.61730");
        citizen.screen().awaitWords("Переводчик наберёт 112.");
        first.callRescue();
        citizen.screen().awaitWords("Переводчик набрал 112 в ");
        citizen.screen().awaitWords("Служба 112");
        look.at(first.browser(), "console-emergency-call");
        look.at(citizen.browser(), "citizen-emergency-call");

        first.browser().closePage();
        citizen.screen().awaitWords("Связь с переводчиком оборвалась.");
        second.awaitAlarm(CITIZEN);
        second.acceptAlarm();
        second.awaitCall(CITIZEN);
        citizen.screen().awaitWords("Служба 112");
        second.resolve();
        second.screen().press("Положить трубку");
        second.end();
        citizen.screen().awaitHeading("Звонок завершён");
        look.findsNothing();
    }

    @Test
    void a_wish_waits_for_whom_it_names_and_survives_a_reload(Cast cast) throws IOException {
        CitizenPages citizen = cast.citizen();
        Look look = new Look(cast.axe());
        citizen.signIn("citizen2");
        citizen.refine();
        citizen.screen().select("Переводчик", "Мужчина");
        look.at(citizen.browser(), "citizen-refine");
        citizen.browser().reload();
        citizen.awaitHome();
        citizen.call();
        citizen.screen().awaitWords("Сначала спрашиваем мужчин.");
        look.at(citizen.browser(), "citizen-wish");
        InterpreterPages she = cast.interpreter();
        she.signIn("interpreter1");
        she.be("Готов");
        InterpreterPages he = cast.secondInterpreter();
        he.signIn("interpreter3");
        he.be("Готов");
        he.awaitRing("Юсупов Рустам Азатович");
        assertThat(she.rings()).isFalse();
        citizen.screen().press("Отменить");
        citizen.screen().awaitHeading("Звонок отменён");
        look.findsNothing();
    }

    @Test
    void a_coordinator_sees_which_certificates_end(Cast cast) throws IOException {
        DeskPages desk = cast.coordinator();
        desk.signIn("coordinator1");
        desk.openInterpreters();
        desk.screen().awaitWords("Право: истекает через 20 дней");
        desk.screen().awaitWords("Медицина: истёк");
        Look look = new Look(cast.axe());
        look.at(desk.browser(), "desk-interpreters");
        desk.screen().press("Ирина Климова");
        desk.screen().awaitHeading("Умения и сертификаты");
        look.at(desk.browser(), "desk-interpreter");
        desk.screen().press("Добавить умение");
        desk.screen().press("Сохранить");
        desk.screen().awaitWords("Проверьте отмеченные поля.");
        look.findsNothing();
    }
}
