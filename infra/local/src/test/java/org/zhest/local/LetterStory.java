package org.zhest.local;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.zhest.local.pages.CitizenPages;
import org.zhest.local.pages.InterpreterPages;

/** The last rung of the ladder: a message left while waiting, answered by an interpreter, and the citizen told at once. */
@ExtendWith(OnStage.class)
class LetterStory {

    @Test
    void a_message_left_while_waiting_is_answered_and_the_citizen_sees_it_come(Cast cast) throws IOException {
        CitizenPages citizen = cast.citizen();
        citizen.signIn("citizen3");
        citizen.call();
        citizen.awaitQueued();
        citizen.screen().press("Оставить сообщение");
        citizen.screen().fill("Ваше сообщение", "Когда приём у врача?");
        Look look = new Look(cast.axe());
        look.at(citizen.browser(), "citizen-waiting-ladder");
        citizen.screen().press("Отправить");
        citizen.screen().awaitWords("Сообщение отправлено.");
        citizen.screen().press("Отменить");
        citizen.screen().awaitHeading("Звонок отменён");
        citizen.screen().press("На главную");
        citizen.awaitHome();

        InterpreterPages interpreter = cast.interpreter();
        interpreter.signIn("interpreter1");
        interpreter.openLetters();
        interpreter.screen().awaitWords("Когда приём у врача?");
        look.at(interpreter.browser(), "console-letters");
        interpreter.screen().fill("Ответ", "Приём в среду в 10.");
        interpreter.screen().press("Отправить ответ");
        interpreter.screen().awaitWords("Ответ отправлен.");
        citizen.screen().awaitWords("Центр ответил вам. Ответ ниже.");
        citizen.screen().awaitWords("Приём в среду в 10.");
        look.at(citizen.browser(), "citizen-answered");
        look.findsNothing();
    }
}
