package org.zhest.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.zhest.local.browser.Camera;
import org.zhest.local.browser.Picture;
import org.zhest.local.pages.CitizenPages;
import org.zhest.local.pages.DeskPages;
import org.zhest.local.pages.InterpreterPages;

/** From «Позвонить» to the case file, as three people live through it. */
@ExtendWith(OnStage.class)
class FirstCallStory {

    private static final String CITIZEN = "Ковалёва Мария Петровна";
    private static final String INTERPRETER = "Анна Соколова";
    private static final String AGREED = "Записали к терапевту на вторник.";
    private static final String NEW_CASE = "Сопровождение к врачу";

    @Test
    void a_citizen_calls_an_interpreter_answers_and_a_coordinator_finds_it_on_a_case(Cast cast) throws IOException {
        // As they come, without the flag for media on one machine: whoever tries the product has such browsers.
        CitizenPages citizen = new CitizenPages(
                cast.browser("newcomer", Camera.PATTERN), cast.product().url());
        InterpreterPages interpreter = new InterpreterPages(
                cast.browser("newcomer-interpreter", Camera.PATTERN),
                cast.product().url());
        Look look = new Look(cast.axe());

        citizen.openSignIn();
        look.at(citizen.browser(), "sign-in");
        citizen.signIn("citizen1");
        look.at(citizen.browser(), "citizen-home");
        interpreter.signIn("interpreter1");
        look.at(interpreter.browser(), "console-off");

        citizen.wantCall();
        citizen.allowCamera();
        look.at(citizen.browser(), "citizen-check");
        citizen.screen().press("Позвонить");
        citizen.awaitQueued();
        look.at(citizen.browser(), "citizen-waiting");

        interpreter.be("Готов");
        interpreter.awaitRing(CITIZEN);
        look.glance(interpreter.browser(), "console-ring");
        interpreter.accept();
        interpreter.awaitCall(CITIZEN);
        citizen.awaitCall();

        Picture.Count seen = citizen.interpreter().awaitMoving(20);
        assertThat(seen.height()).isGreaterThanOrEqualTo(240);
        assertThat(seen.codec()).startsWith("video/");
        assertThat(interpreter.citizen().awaitMoving(20).height()).isGreaterThanOrEqualTo(240);
        talkInText(citizen, interpreter);
        interpreter.screen().awaitWords("Знает дактиль. Читает с трудом: пишите коротко.");
        interpreter.screen().awaitWords("Путёвка в пансионат: пакет документов");
        look.at(citizen.browser(), "citizen-call");
        look.at(interpreter.browser(), "console-call");

        citizen.end();
        citizen.screen().awaitHeading("Звонок завершён");
        citizen.screen().awaitWords("Переводчик записывает итог");
        look.at(citizen.browser(), "citizen-after");
        wrapUp(interpreter, look);

        citizen.screen().awaitWords(AGREED);
        look.at(citizen.browser(), "citizen-agreed");
        citizen.openContacts();
        citizen.screen().awaitWords(AGREED);
        look.at(citizen.browser(), "citizen-contacts");
        theDeskHasItAll(cast.coordinator(), look);
        look.findsNothing();
    }

    private static void talkInText(CitizenPages citizen, InterpreterPages interpreter) {
        String question = "Добрый день";
        assertThat(letterByLetter(question, citizen, interpreter))
                .as("milliseconds from a letter to the other side, the middle of %d", question.length())
                .isLessThanOrEqualTo(500);

        interpreter.text().awaitLine(CITIZEN, question);
        interpreter.text().type("Слушаю вас");
        interpreter.text().endLine();
        citizen.text().awaitLine(INTERPRETER, "Слушаю вас");
        citizen.text().endLine();
        citizen.text().awaitLine("Вы", question);
    }

    /** Types as a person does who waits for nothing but the own fingers, and says how long a letter took. */
    private static long letterByLetter(String words, CitizenPages from, InterpreterPages to) {
        long[] took = new long[words.length()];
        for (int end = 1; end <= words.length(); end++) {
            String typed = words.substring(0, end);
            from.text().type(words.substring(end - 1, end));
            to.browser()
                    .await(
                            "«" + typed + "» from the other side",
                            () -> to.text().arrived(typed));
            took[end - 1] = to.text().arrivedAt(typed) - from.text().typedAt(typed);
        }
        Arrays.sort(took);
        return took[took.length / 2];
    }

    private static void wrapUp(InterpreterPages interpreter, Look look) throws IOException {
        interpreter.awaitWrapUp(CITIZEN);
        interpreter.fillWrapUp("врач", AGREED, "Позвонить в поликлинику", NEW_CASE);
        interpreter.screen().awaitWords("Сохранено в");
        interpreter.browser().reload();
        interpreter.awaitWrapUp(CITIZEN);
        interpreter
                .browser()
                .await(
                        "the draft after a reload",
                        () -> AGREED.equals(interpreter.screen().valueOf("О чём договорились")));
        look.at(interpreter.browser(), "console-wrap-up");
        interpreter.completeWrapUp();
        look.at(interpreter.browser(), "console-wrapped-up");
        interpreter.openConsole();
        interpreter.awaitState("Готов");
        look.at(interpreter.browser(), "console-ready");
    }

    private static void theDeskHasItAll(DeskPages desk, Look look) throws IOException {
        desk.signIn("coordinator1");
        desk.openSessions("?outcome=completed");
        desk.awaitNewestRow(CITIZEN);
        look.at(desk.browser(), "desk-sessions");
        List<String> csv = desk.download("Выгрузить в CSV");
        assertThat(csv.getFirst()).startsWith("\uFEFF").contains(";");
        assertThat(csv.get(1)).contains(CITIZEN + ";" + INTERPRETER);

        desk.openNewest();
        desk.awaitEvent(CITIZEN + ": вызов в центр");
        desk.awaitEvent("Вызов предложен: " + INTERPRETER);
        desk.awaitEvent(INTERPRETER + ": вызов принят");
        desk.awaitEvent(CITIZEN + ": первый кадр через");
        desk.awaitEvent(INTERPRETER + ": первый кадр через");
        desk.awaitEvent("Гражданин завершил разговор");
        desk.awaitEvent("итог записан");
        look.at(desk.browser(), "desk-session");

        desk.openContacts();
        desk.awaitNewestRow(CITIZEN);
        look.at(desk.browser(), "desk-contacts");
        desk.openNewest();
        desk.screen().awaitWords(AGREED);
        look.at(desk.browser(), "desk-contact");

        desk.openCases();
        desk.awaitNewestRow(NEW_CASE);
        look.at(desk.browser(), "desk-cases");
        desk.openNewest();
        desk.screen().awaitHeading(NEW_CASE);
        look.at(desk.browser(), "desk-case");

        desk.openAccounts();
        look.at(desk.browser(), "desk-accounts");
        desk.openNewAccount();
        look.at(desk.browser(), "desk-new-account");
    }
}
