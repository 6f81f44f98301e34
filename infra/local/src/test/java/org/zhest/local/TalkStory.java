package org.zhest.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.zhest.local.browser.Browser;
import org.zhest.local.browser.Camera;
import org.zhest.local.pages.CitizenPages;
import org.zhest.local.pages.DeskPages;
import org.zhest.local.pages.InterpreterPages;

/** In the middle of a call: pages are loaded anew, a side goes away, a camera is not to be had. */
@ExtendWith(OnStage.class)
class TalkStory {

    private static final String CITIZEN = "Лебедева Нина Сергеевна";
    private static final String INTERPRETER = "Павел Журавлёв";

    @Test
    void a_call_goes_on_when_either_side_loads_the_page_anew(Cast cast) throws IOException {
        CitizenPages citizen = cast.citizen();
        InterpreterPages interpreter = cast.interpreter();
        connect(citizen, interpreter);
        interpreter.citizen().awaitMoving(20);
        citizen.interpreter().awaitMoving(20);
        citizen.text().type("До обновления");
        interpreter.text().awaitLine(CITIZEN, "До обновления");
        citizen.text().endLine();
        citizen.text().awaitLine("Вы", "До обновления");

        citizen.browser().reload();
        citizen.awaitCall();
        citizen.text().awaitLine("Вы", "До обновления");
        interpreter.citizen().awaitMoving(20);
        citizen.interpreter().awaitMoving(20);

        interpreter.browser().reload();
        interpreter.awaitCall(CITIZEN);
        interpreter.text().awaitLine(CITIZEN, "До обновления");
        interpreter.citizen().awaitMoving(20);
        citizen.interpreter().awaitMoving(20);

        interpreter.text().type("После обновления");
        citizen.text().awaitLine(INTERPRETER, "После обновления");
        interpreter.end();
        citizen.screen().awaitWords("Переводчик завершил звонок.");
        interpreter.awaitWrapUp(CITIZEN);
    }

    @Test
    void whoever_is_left_alone_reads_so_and_the_call_ends_as_dropped(Cast cast) throws IOException {
        CitizenPages citizen = cast.citizen();
        InterpreterPages interpreter = cast.interpreter();
        connect(citizen, interpreter);
        citizen.browser().closePage();
        interpreter.screen().awaitWords(CITIZEN + ": связь прервалась");
        Look look = new Look(cast.axe());
        look.at(interpreter.browser(), "console-call-alone");
        look.findsNothing();
        interpreter.awaitWrapUp(CITIZEN);
        interpreter.screen().awaitWords("Связь оборвалась");
        citizen.comeBack();
        citizen.screen().awaitHeading("Звонок завершился");

        DeskPages desk = cast.coordinator();
        desk.signIn("coordinator1");
        desk.openSessions("?outcome=dropped");
        desk.awaitNewestRow(CITIZEN);
        desk.openNewest();
        desk.awaitEvent("Гражданин пропал со связи");
    }

    @Test
    void a_citizen_whose_camera_is_forbidden_reads_why_and_calls_by_text(Cast cast) throws IOException {
        Browser browser = cast.browser("camera-refused", Camera.REFUSED, Cast.LOOPBACK);
        CitizenPages citizen = new CitizenPages(browser, cast.product().url());
        InterpreterPages interpreter = cast.interpreter();
        interpreter.signIn("interpreter3");
        interpreter.be("Готов");
        readsWhy(cast, citizen, "Камера запрещена", "Как разрешить камеру");
        citizen.screen().press("Позвонить без камеры");
        interpreter.awaitRing(CITIZEN);
        interpreter.accept();
        interpreter.awaitCall(CITIZEN);
        citizen.awaitCall();
        citizen.interpreter().awaitMoving(20);
        interpreter.screen().awaitWords(CITIZEN + ": камера выключена");
        citizen.text().type("Пишу без камеры");
        interpreter.text().awaitLine(CITIZEN, "Пишу без камеры");
        citizen.end();
        interpreter.awaitWrapUp(CITIZEN);
    }

    @Test
    void a_citizen_without_a_camera_reads_why_and_may_call_all_the_same(Cast cast) throws IOException {
        Browser browser = cast.browser("camera-missing", Camera.MISSING, Cast.LOOPBACK);
        CitizenPages citizen = new CitizenPages(browser, cast.product().url());
        readsWhy(cast, citizen, "Камера не найдена", "Подключите камеру или откройте Жест на телефоне.");
        assertThat(citizen.screen().hasButton("Позвонить без камеры")).isTrue();
    }

    private static void readsWhy(Cast cast, CitizenPages citizen, String title, String advice) throws IOException {
        citizen.signIn("citizen3");
        citizen.wantCall();
        citizen.browser().await("the words for it", () -> {
            if (citizen.screen().hasButton("Включить камеру")) {
                citizen.screen().press("Включить камеру");
            }
            return citizen.screen().says(title);
        });
        citizen.screen().awaitWords(advice);
        Look look = new Look(cast.axe());
        look.at(citizen.browser(), citizen.browser().person());
        look.findsNothing();
    }

    private static void connect(CitizenPages citizen, InterpreterPages interpreter) {
        interpreter.signIn("interpreter3");
        interpreter.be("Готов");
        citizen.signIn("citizen3");
        citizen.call();
        interpreter.awaitRing(CITIZEN);
        interpreter.accept();
        interpreter.awaitCall(CITIZEN);
        citizen.awaitCall();
    }
}
