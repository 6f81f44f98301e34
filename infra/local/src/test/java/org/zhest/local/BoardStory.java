package org.zhest.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.zhest.local.pages.CitizenPages;
import org.zhest.local.pages.DeskPages;
import org.zhest.local.pages.InterpreterPages;

/** The coordinator's board: it lives, it can be stopped, and what is done there is done. */
@ExtendWith(OnStage.class)
class BoardStory {

    private static final String WAITING = "обслужат раньше";
    private static final String WORKING = "Кто на работе";
    private static final String NEED = "РЖЯ · Бытовой вопрос";

    @Test
    void a_coordinator_sees_callers_come_moves_one_up_and_gives_the_call_away(Cast cast) throws IOException {
        DeskPages desk = cast.coordinator();
        CitizenPages citizen = cast.citizen();
        Look look = new Look(cast.axe());
        desk.signIn("coordinator1");
        desk.screen().awaitWords("Никто не ждёт");
        look.at(desk.browser(), "desk-board-empty");

        citizen.signIn("citizen2");
        citizen.call();
        desk.awaitRow(WAITING, 0, "Ждёт переводчика");

        desk.screen().press("Остановить");
        desk.screen().awaitWords("Остановлено в");
        citizen.screen().press("Перезвоните мне");
        citizen.screen().awaitWords("Мы вам перезвоним");
        assertThat(desk.rows(WAITING).getFirst()).contains(NEED, "Ждёт переводчика");
        desk.screen().press("Продолжить");
        desk.awaitRow(WAITING, 0, "Просит перезвонить");

        citizen.signIn("citizen3");
        citizen.refine();
        citizen.screen().select("Переводчик", "Мужчина");
        citizen.callAfterOthers();
        desk.awaitRow(WAITING, 1, "Пожелание: Мужчина");
        desk.screen().press("Передвинуть вперёд: " + NEED);
        desk.screen().awaitWords("Вызов передвинут вперёд.");
        desk.lookAway();
        desk.awaitRow(WAITING, 0, "Передвинут вперёд");

        InterpreterPages interpreter = cast.interpreter();
        interpreter.signIn("interpreter1");
        interpreter.be("Готов");
        desk.awaitRow(WORKING, 0, "Готов");
        look.at(desk.browser(), "desk-board");
        desk.screen().press("Назначить переводчика: " + NEED);
        desk.screen().select("Переводчик", "Анна Соколова");
        look.glance(desk.browser(), "desk-board-assign");
        desk.confirm("Передать вызов");
        interpreter.awaitRing("Лебедева Нина Сергеевна");
        interpreter.accept();
        citizen.awaitCall();
        desk.lookAway();
        desk.awaitRow(WORKING, 0, "В разговоре");
        citizen.end();
        citizen.screen().awaitHeading("Звонок завершён");
        citizen.comeIn("citizen2");
        citizen.screen().press("Перезванивать не нужно");
        citizen.screen().awaitHeading("Звонок отменён");

        desk.openSessions("?outcome=completed");
        desk.awaitNewestRow("Лебедева Нина Сергеевна");
        desk.openNewest();
        desk.awaitEvent("Ольга Дмитриева: вызов передвинут в начало очереди");
        desk.awaitEvent("Ольга Дмитриева: переводчик назначен вручную");
        look.findsNothing();
    }

    @Test
    void a_coordinator_sets_a_break_and_closes_and_opens_the_line(Cast cast) throws IOException {
        DeskPages desk = cast.coordinator();
        InterpreterPages interpreter = cast.interpreter();
        Look look = new Look(cast.axe());
        interpreter.signIn("interpreter1");
        interpreter.be("Готов");
        desk.signIn("coordinator1");
        desk.screen().press("Изменить состояние: Анна Соколова");
        desk.confirm("Поставить перерыв");
        interpreter.screen().awaitWords("Перерыв поставил координатор: Ольга Дмитриева.");
        look.glance(interpreter.browser(), "console-break-by-coordinator");

        interpreter.be("Не работаю");

        desk.screen().press("Закрыть линию");
        desk.confirm("Закрыть линию");
        desk.screen().awaitWords("Линия закрыта");
        CitizenPages citizen = cast.citizen();
        citizen.comeIn("citizen2");
        citizen.screen().awaitWords("закрыт");
        desk.screen().press("Вернуть по часам работы");
        desk.screen().awaitWords("Линия открыта");
        look.findsNothing();
    }
}
