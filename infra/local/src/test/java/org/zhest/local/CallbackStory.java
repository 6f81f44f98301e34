package org.zhest.local;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.zhest.local.browser.Browser;
import org.zhest.local.pages.CitizenPages;
import org.zhest.local.pages.InterpreterPages;

/** «Перезвоните мне»: the place is kept, the page rings, and the call is answered. */
@ExtendWith(OnStage.class)
class CallbackStory {

    @Test
    void who_asked_to_be_called_back_is_rung_and_talks(Cast cast) throws IOException {
        CitizenPages citizen = cast.citizen();
        citizen.signIn("citizen2");
        citizen.call();
        citizen.awaitQueued();
        Look look = new Look(cast.axe());
        look.at(citizen.browser(), "citizen-waiting-callback");
        citizen.screen().press("Перезвоните мне");
        citizen.screen().awaitWords("Мы вам перезвоним");
        look.at(citizen.browser(), "citizen-callback-kept");

        InterpreterPages interpreter = cast.interpreter();
        interpreter.signIn("interpreter1");
        interpreter.be("Готов");
        citizen.screen().awaitWords("Звонит центр «Жест»");
        look.glance(citizen.browser(), "citizen-callback-rings");
        citizen.screen().press("Ответить");
        interpreter.awaitRing("Юсупов Рустам Азатович");
        interpreter.accept();
        citizen.awaitCall();
        citizen.end();
        citizen.screen().awaitHeading("Звонок завершён");
        look.findsNothing();
    }

    @Test
    void every_open_page_rings_and_the_first_answer_has_the_call(Cast cast) throws IOException {
        CitizenPages citizen = cast.citizen();
        Browser browser = citizen.browser();
        citizen.signIn("citizen2");
        citizen.call();
        citizen.awaitQueued();
        citizen.screen().press("Перезвоните мне");
        citizen.screen().awaitWords("Мы вам перезвоним");
        String first = browser.driver().getWindowHandle();
        String second = browser.openTab();
        browser.go(cast.product().url() + "/");
        citizen.screen().awaitWords("Мы вам перезвоним");
        browser.showTab(first);
        citizen.screen().awaitHeading("Жест открыт в другой вкладке");
        Look look = new Look(cast.axe());
        look.at(browser, "citizen-elsewhere");

        InterpreterPages interpreter = cast.interpreter();
        interpreter.signIn("interpreter1");
        interpreter.be("Готов");
        browser.showTab(second);
        citizen.screen().awaitWords("Звонит центр «Жест»");
        browser.showTab(first);
        citizen.screen().awaitWords("Звонит центр «Жест»");
        look.glance(browser, "citizen-elsewhere-rings");
        citizen.screen().press("Ответить");
        interpreter.awaitRing("Юсупов Рустам Азатович");
        interpreter.accept();
        citizen.awaitCall();
        browser.showTab(second);
        citizen.screen().awaitWords("На звонок ответили на другом устройстве или в другой вкладке.");
        look.glance(browser, "citizen-answered-elsewhere");
        browser.closeTab(first);
        citizen.end();
        citizen.screen().awaitHeading("Звонок завершён");
        look.findsNothing();
    }

    @Test
    void a_callback_is_kept_over_a_reload_and_given_up(Cast cast) throws IOException {
        CitizenPages citizen = cast.citizen();
        citizen.signIn("citizen2");
        citizen.call();
        citizen.awaitQueued();
        citizen.screen().press("Перезвоните мне");
        citizen.screen().awaitWords("Мы вам перезвоним");
        citizen.browser().reload();
        citizen.screen().awaitWords("Мы вам перезвоним");
        citizen.screen().press("Перезванивать не нужно");
        citizen.screen().awaitHeading("Звонок отменён");
    }
}
