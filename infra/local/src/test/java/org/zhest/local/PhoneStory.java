package org.zhest.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.zhest.local.browser.Ear;
import org.zhest.local.pages.CitizenPages;
import org.zhest.local.pages.DeskPages;
import org.zhest.local.pages.InterpreterPages;

/** A clinic on the line: over the real gateway, SIP and sound to the telephones of the local run. */
@ExtendWith(OnStage.class)
class PhoneStory {

    private static final String CITIZEN = "Ковалёва Мария Петровна";
    private static final String CLINIC = "Поликлиника № 1";
    /** With which a telephone of the local run answers a pressed key. */
    private static final int BEEP = 1_000;

    @Test
    void the_clinic_is_asked_for_called_heard_and_hung_up_and_the_desk_has_every_leg(Cast cast) throws IOException {
        CitizenPages citizen = cast.citizen();
        InterpreterPages interpreter = cast.interpreter();
        Look look = new Look(cast.axe());
        citizen.signIn("citizen1");
        citizen.refine();
        citizen.wantToReach("палеклиника 1", CLINIC);
        look.at(citizen.browser(), "citizen-whom-to-reach");
        citizen.call();
        take(interpreter);
        citizen.awaitCall();

        interpreter.screen().awaitWords("Сюда хочет дозвониться гражданин:");
        interpreter.callTo("регистратура");
        interpreter.screen().awaitWords("Говорите");
        citizen.screen().awaitWords(CLINIC);
        look.at(interpreter.browser(), "console-telephone");
        look.at(citizen.browser(), "citizen-telephone");

        Ear ear = new Ear(interpreter.browser());
        ear.startListening();
        interpreter.pressTone("5");
        ear.awaitTone(BEEP);

        interpreter.screen().press("Удержать");
        citizen.screen().awaitWords("Ждёт на линии: " + CLINIC);
        interpreter.screen().press("Вернуться");
        interpreter.screen().awaitWords("Говорите");
        interpreter.screen().press("Положить трубку");
        interpreter.screen().awaitWords("Разговор закончен");
        look.at(interpreter.browser(), "console-telephone-over");
        whoIsBusyOrForbiddenIsTold(interpreter);
        interpreter.end();
        interpreter.awaitWrapUp(CITIZEN);
        interpreter.fillWrapUp("врач", "Записали на вторник.", "Прийти", "Приём у врача");
        interpreter.completeWrapUp();

        DeskPages desk = cast.coordinator();
        desk.signIn("coordinator1");
        desk.openSessions("?outcome=completed");
        desk.openNewest();
        desk.awaitRow("Кому звонили", 2, "Занято");
        assertThat(desk.rows("Кому звонили").getFirst()).contains(CLINIC, "••••00", "Разговор закончен");
        desk.awaitEvent(CLINIC);
        look.at(desk.browser(), "desk-session-telephone");
        look.findsNothing();
    }

    private static void whoIsBusyOrForbiddenIsTold(InterpreterPages interpreter) {
        interpreter.dial("8 495 123-45-01");
        interpreter.screen().awaitWords("Занято");
        interpreter.screen().press("Повторить — R");
        interpreter.screen().awaitWords("Занято");
        interpreter.screen().press("Убрать");
        interpreter.dial("8 809 123-45-67");
        interpreter.screen().awaitWords("нельзя");
    }

    private static void take(InterpreterPages interpreter) {
        interpreter.signIn("interpreter1");
        interpreter.be("Готов");
        interpreter.accept();
        interpreter.awaitCall(CITIZEN);
    }
}
