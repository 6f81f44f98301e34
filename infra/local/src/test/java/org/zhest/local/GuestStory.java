package org.zhest.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.zhest.local.browser.Ear;
import org.zhest.local.browser.Tile;
import org.zhest.local.callers.Account;
import org.zhest.local.pages.CitizenPages;
import org.zhest.local.pages.GuestPages;
import org.zhest.local.pages.InterpreterPages;

/** Somebody comes into the call by a link that the interpreter made. */
@ExtendWith(OnStage.class)
class GuestStory {

    private static final String CITIZEN = "Ковалёва Мария Петровна";
    private static final String INTERPRETER = "Анна Соколова";
    private static final String DOCTOR = "Доктор Иванова";

    @Test
    void a_guest_comes_by_the_link_waits_is_let_in_seen_and_heard_and_nobody_else_comes_by_it(Cast cast)
            throws IOException {
        CitizenPages citizen = cast.citizen();
        InterpreterPages interpreter = cast.interpreter();
        GuestPages guest = cast.guest();
        Look look = new Look(cast.axe());
        connect(citizen, interpreter);

        String link = interpreter.makeLink();
        look.glance(interpreter.browser(), "console-guest-link");
        guest.open(link);
        guest.awaitInvitation();
        assertThat(guest.browser().driver().getCurrentUrl()).doesNotContain("#");
        look.glance(guest.browser(), "guest-invitation");
        guest.goOn(DOCTOR);
        look.glance(guest.browser(), "guest-door");
        guest.browser().reload();
        assertThat(guest.screen().valueOf("Ваше имя")).isEqualTo(DOCTOR);
        guest.enter();
        look.glance(guest.browser(), "guest-waiting");
        look.glance(interpreter.browser(), "console-guest-waits");
        refuseAnother(cast, link);

        interpreter.admit(DOCTOR);
        areSeenAndHeard(guest, interpreter, citizen);
        look.at(guest.browser(), "guest-call");
        look.glance(citizen.browser(), "citizen-guest");
        guest.browser().reload();
        guest.awaitCall();
        guest.picture().awaitMoving(12);
        new Tile(interpreter.browser(), DOCTOR).awaitFrames(20);

        interpreter.remove(DOCTOR);
        guest.screen().awaitHeading("Переводчик закрыл вам вход");
        look.glance(guest.browser(), "guest-removed");
        new Tile(citizen.browser(), INTERPRETER).awaitFrames(20);
        interpreter.end();
        citizen.screen().awaitHeading("Звонок завершён");
        look.findsNothing();
    }

    private static void connect(CitizenPages citizen, InterpreterPages interpreter) {
        interpreter.signIn("interpreter1");
        interpreter.be("Готов");
        citizen.signIn("citizen1");
        citizen.call();
        interpreter.awaitRing(CITIZEN);
        interpreter.accept();
        interpreter.awaitCall(CITIZEN);
        citizen.awaitCall();
    }

    /** A link opens one browser only; what that one reads, the page's own tests know. */
    private static void refuseAnother(Cast cast, String link) {
        assertThatThrownBy(() -> Account.guest(cast.product().url(), link, "Кто-то ещё"))
                .hasMessageContaining("answered 409");
    }

    private static void areSeenAndHeard(GuestPages guest, InterpreterPages interpreter, CitizenPages citizen) {
        guest.picture().awaitMoving(12);
        new Tile(guest.browser(), INTERPRETER).awaitFrames(20);
        new Ear(guest.browser()).awaitSound();
        new Tile(interpreter.browser(), DOCTOR).awaitFrames(20);
        new Ear(interpreter.browser()).awaitSound();
        new Tile(citizen.browser(), DOCTOR).awaitFrames(20);
        citizen.screen().awaitWords("В разговоре гость: " + DOCTOR + ".");
        citizen.screen().awaitHeading("Переводчик " + INTERPRETER);
    }
}
