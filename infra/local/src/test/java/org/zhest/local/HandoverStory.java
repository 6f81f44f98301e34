package org.zhest.local;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.zhest.local.pages.CitizenPages;
import org.zhest.local.pages.InterpreterPages;

/** One more interpreter comes into a call: to take it over, or to stay. */
@ExtendWith(OnStage.class)
class HandoverStory {

    private static final String CITIZEN = "Ковалёва Мария Петровна";
    private static final String FIRST = "Анна Соколова";
    private static final String SECOND = "Павел Журавлёв";

    @Test
    void the_joiner_watches_says_ready_and_takes_over_and_the_picture_goes_on(Cast cast) throws IOException {
        CitizenPages citizen = cast.citizen();
        InterpreterPages first = cast.interpreter();
        InterpreterPages second = cast.secondInterpreter();
        Look look = new Look(cast.axe());
        connect(citizen, first, second);

        first.askHandover();
        second.browser().await("the card", () -> second.screen().says("Коллега передаёт вызов"));
        look.glance(second.browser(), "console-handover-ring");
        second.comeIn("Коллега передаёт вызов");
        second.screen().awaitWords("Вы смотрите разговор. Ведёт " + FIRST);
        citizen.screen().awaitWords("К разговору подключается " + SECOND);
        second.citizen().awaitMoving(20);
        citizen.interpreter().awaitMoving(20);
        look.at(second.browser(), "console-handover-watching");
        look.at(citizen.browser(), "citizen-handover");

        second.screen().press("Могу принять");
        first.screen().awaitWords(SECOND + " может принять вызов");
        look.glance(first.browser(), "console-handover-ready");
        first.screen().press("Передать сейчас");
        first.screen().awaitWords("Вызов передан. Его ведёт " + SECOND + ".");
        look.glance(first.browser(), "console-handed-over");
        second.awaitCall(CITIZEN);
        citizen.screen().awaitWords("Теперь переводит " + SECOND + ".");
        citizen.interpreter().awaitMoving(20);
        second.citizen().awaitMoving(20);
        citizen.end();
        citizen.screen().awaitHeading("Звонок завершён");
        second.awaitWrapUp(CITIZEN);
        look.findsNothing();
    }

    @Test
    void a_second_interpreter_stays_and_goes_on_when_the_first_is_gone(Cast cast) throws IOException {
        CitizenPages citizen = cast.citizen();
        InterpreterPages first = cast.interpreter();
        InterpreterPages second = cast.secondInterpreter();
        Look look = new Look(cast.axe());
        connect(citizen, first, second);

        first.screen().press("Второй переводчик");
        first.screen().awaitWords("Кого позвать вторым?");
        first.screen().press("Позвать");
        second.comeIn("Нужен второй переводчик");
        first.screen().awaitWords("С вами " + SECOND);
        citizen.screen().awaitWords("Вам помогает и " + SECOND + ".");
        look.at(first.browser(), "console-team");
        first.browser().closePage();
        second.awaitCall(CITIZEN);
        citizen.screen().awaitWords("Теперь переводит " + SECOND + ".");
        citizen.interpreter().awaitMoving(20);
        second.end();
        citizen.screen().awaitWords("Переводчик завершил звонок.");
        look.findsNothing();
    }

    private static void connect(CitizenPages citizen, InterpreterPages first, InterpreterPages second) {
        second.signIn("interpreter3");
        second.be("Не работаю");
        first.signIn("interpreter1");
        first.be("Готов");
        citizen.signIn("citizen1");
        citizen.call();
        first.awaitRing(CITIZEN);
        first.accept();
        first.awaitCall(CITIZEN);
        citizen.awaitCall();
        second.be("Готов");
    }
}
