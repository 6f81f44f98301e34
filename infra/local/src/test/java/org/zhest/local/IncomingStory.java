package org.zhest.local;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.zhest.infra.embedded.telephone.TelephoneCall;
import org.zhest.local.browser.Ear;
import org.zhest.local.pages.CitizenPages;
import org.zhest.local.pages.InterpreterPages;

/** Somebody telephones the centre and wants a citizen: over the real gateway, from a telephone of the local run. */
@ExtendWith(OnStage.class)
class IncomingStory {

    private static final String CITIZEN = "Юсупов Рустам Азатович";
    private static final String CLINIC = "Поликлиника № 1";
    private static final String CLINICS_NUMBER = "+74830000100";
    private static final String WITHHELD = "";
    private static final String RELAY = "+74951234590";

    private static final Duration AUDIBLE = Duration.ofMillis(500);

    @Test
    void the_citizen_is_rung_and_talks_and_whoever_does_not_answer_is_left_a_message(Cast cast) throws IOException {
        CitizenPages citizen = cast.citizen();
        InterpreterPages interpreter = cast.interpreter();
        Look look = new Look(cast.axe());
        citizen.signIn("citizen2");
        interpreter.signIn("interpreter1");
        interpreter.be("Готов");

        TelephoneCall clinic = cast.product().call(CLINICS_NUMBER, RELAY);
        interpreter.acceptTelephone(CLINIC);
        interpreter.awaitCall(CLINIC);
        hearEachOther(interpreter, clinic);
        look.at(interpreter.browser(), "console-telephoned");
        interpreter.chooseCitizen("Юсупов");
        interpreter.screen().press("Вызвать");
        citizen.screen().awaitHeading("Вам звонят");
        citizen.screen().awaitWords(CLINIC);
        look.glance(citizen.browser(), "citizen-incoming");
        citizen.screen().press("Ответить");
        citizen.awaitCall();
        interpreter.awaitCall(CITIZEN);
        interpreter.citizen().awaitMoving(12);
        citizen.interpreter().awaitMoving(12);
        citizen.screen().awaitWords(CLINIC);
        interpreter.endWithLine();
        interpreter.awaitWrapUp(CITIZEN);
        citizen.screen().awaitHeading("Звонок завершён");
        interpreter.browser().await("the clinic to be hung up on", () -> over(clinic));

        interpreter.openConsole();
        interpreter.be("Готов");
        TelephoneCall somebody = cast.product().call(WITHHELD, RELAY);
        interpreter.acceptTelephone("Номер скрыт");
        nobodyAnswers(interpreter, citizen, look);
        look.findsNothing();
        interpreter.browser().await("the caller to be hung up on", () -> over(somebody));
    }

    /** Whoever takes such a call is heard at once; the telephone speaks when nobody else does, and a made-up microphone never rests. */
    private static void hearEachOther(InterpreterPages interpreter, TelephoneCall clinic) {
        Duration before = clinic.heard();
        interpreter
                .browser()
                .await(
                        "the clinic to hear the interpreter",
                        () -> clinic.heard().minus(before).compareTo(AUDIBLE) > 0);
        interpreter.screen().press("Микрофон");
        new Ear(interpreter.browser()).awaitSound();
        interpreter.screen().press("Микрофон");
    }

    private static void nobodyAnswers(InterpreterPages interpreter, CitizenPages citizen, Look look)
            throws IOException {
        interpreter.chooseCitizen("Юсупов");
        interpreter.screen().fill("Кто звонит", "Школа № 8");
        interpreter.screen().press("Вызвать");
        citizen.screen().awaitHeading("Вам звонят");
        look.glance(interpreter.browser(), "console-rings");
        interpreter.screen().awaitWords("Нет ответа: " + CITIZEN);
        interpreter.screen().press("Оставить сообщение");
        interpreter.screen().fill("Сообщение: " + CITIZEN, "Собрание в шесть.");
        look.at(interpreter.browser(), "console-ring-message");
        interpreter.screen().press("Отправить сообщение");
        interpreter.screen().awaitWords("Сообщение оставлено");

        citizen.comeBack();
        citizen.screen().awaitWords("Школа № 8");
        citizen.screen().awaitWords("Собрание в шесть.");
        look.at(citizen.browser(), "citizen-missed-call");
        citizen.screen().press("Понятно: Школа № 8");
        citizen.browser().await("the card to go", () -> !citizen.screen().says("Школа № 8"));

        interpreter.endWithLine();
        interpreter.screen().awaitHeading("Итог: ");
        look.at(interpreter.browser(), "console-wrap-up-telephoned");
    }

    private static boolean over(TelephoneCall call) {
        return call.state() instanceof TelephoneCall.State.Ended;
    }
}
