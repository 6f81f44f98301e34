package org.zhest.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.zhest.local.pages.CitizenPages;
import org.zhest.local.pages.DeskPages;
import org.zhest.local.pages.InterpreterPages;

/** Before a call is answered: it is passed on, cancelled, or its caller goes away. */
@ExtendWith(OnStage.class)
class QueueStory {

    private static final String CITIZEN = "Юсупов Рустам Азатович";

    @Test
    void a_declined_call_goes_to_the_next_interpreter(Cast cast) throws IOException {
        InterpreterPages first = ready(cast.interpreter(), "interpreter1");
        InterpreterPages second = cast.secondInterpreter();
        second.signIn("interpreter2");
        CitizenPages citizen = calling(cast);
        first.awaitRing(CITIZEN);
        second.be("Готов");
        Look look = new Look(cast.axe());
        first.wantToDecline();
        look.glance(first.browser(), "console-decline");
        first.decline("Нужен перерыв");
        second.awaitRing(CITIZEN);
        first.screen().awaitWords("Вы отклонили вызов. Он передан дальше.");
        second.accept();
        second.awaitCall(CITIZEN);
        citizen.awaitCall();
        second.end();
        citizen.screen().awaitWords("Переводчик завершил звонок.");
        first.takeBreak("Отдых");
        look.at(first.browser(), "console-break");
        look.findsNothing();
    }

    @Test
    void a_call_that_is_not_answered_in_time_goes_to_the_next_interpreter(Cast cast) throws IOException {
        InterpreterPages first = ready(cast.interpreter(), "interpreter1");
        CitizenPages citizen = calling(cast);
        first.awaitRing(CITIZEN);
        InterpreterPages second = ready(cast.secondInterpreter(), "interpreter2");
        second.awaitRing(CITIZEN);
        first.screen().awaitWords("Время вышло. Вызов передан другому переводчику.");
        assertThat(first.rings()).isFalse();
        second.accept();
        second.awaitCall(CITIZEN);
        citizen.awaitCall();
        citizen.end();
        citizen.screen().awaitHeading("Звонок завершён");
    }

    @Test
    void a_cancelled_call_stops_ringing(Cast cast) throws IOException {
        InterpreterPages interpreter = ready(cast.interpreter(), "interpreter1");
        CitizenPages citizen = calling(cast);
        interpreter.awaitRing(CITIZEN);
        citizen.screen().press("Отменить");
        citizen.screen().awaitHeading("Звонок отменён");
        Look look = new Look(cast.axe());
        look.at(citizen.browser(), "citizen-cancelled");
        interpreter.screen().awaitWords("Гражданин больше не ждёт. Вызов снят.");
        interpreter.awaitState("Готов");
        look.at(interpreter.browser(), "console-withdrawn");
        look.findsNothing();
    }

    @Test
    void whoever_closes_the_tab_in_the_queue_is_recorded_as_gone(Cast cast) throws IOException {
        CitizenPages citizen = calling(cast);
        citizen.browser().closePage();
        DeskPages desk = cast.coordinator();
        desk.signIn("coordinator1");
        desk.browser().await("the session log to say so", () -> {
            desk.openSessions("?outcome=abandoned");
            return desk.screen().says(CITIZEN);
        });
        desk.openNewest();
        desk.awaitEvent("Гражданин ушёл из очереди");
    }

    @Test
    void a_second_tab_takes_over_and_the_first_can_take_it_back(Cast cast) throws IOException {
        CitizenPages citizen = cast.citizen();
        citizen.signIn("citizen2");
        String second = citizen.browser().openTab();
        citizen.openHome();
        String first = citizen.browser().otherTab();
        Look look = new Look(cast.axe());
        citizen.browser().showTab(first);
        citizen.screen().awaitHeading("Жест открыт в другой вкладке");
        look.at(citizen.browser(), "replaced-tab");
        citizen.screen().press("Продолжить здесь");
        citizen.awaitHome();
        citizen.browser().showTab(second);
        citizen.screen().awaitHeading("Жест открыт в другой вкладке");
        citizen.browser().closeTab(first);
        look.findsNothing();
    }

    private static InterpreterPages ready(InterpreterPages interpreter, String login) {
        interpreter.signIn(login);
        interpreter.be("Готов");
        return interpreter;
    }

    private static CitizenPages calling(Cast cast) throws IOException {
        CitizenPages citizen = cast.citizen();
        citizen.signIn("citizen2");
        citizen.call();
        return citizen;
    }
}
