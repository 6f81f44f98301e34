package org.zhest.local.pages;

import org.zhest.local.browser.Browser;
import org.zhest.local.browser.Picture;
import org.zhest.local.browser.Screen;

/** What somebody does who was sent a link. */
public final class GuestPages {

    private final Screen screen;
    private final Picture picture;

    public GuestPages(Browser browser) {
        screen = new Screen(browser);
        picture = new Picture(browser);
    }

    public Browser browser() {
        return screen.browser();
    }

    public Screen screen() {
        return screen;
    }

    /** Of whom the guest looks at. */
    public Picture picture() {
        return picture;
    }

    public void open(String link) {
        browser().go(link);
    }

    public void awaitInvitation() {
        screen.awaitHeading("Вас пригласили в разговор с переводчиком жестового языка");
    }

    /** From the invitation to the door, where one says who one is. */
    public void goOn(String name) {
        screen.press("Продолжить");
        screen.fill("Ваше имя", name);
        screen.awaitWords("Камера включена");
    }

    public void enter() {
        screen.press("Войти");
        awaitWaiting();
    }

    public void awaitWaiting() {
        screen.awaitHeading("Переводчик впустит вас");
    }

    public boolean inCall() {
        return screen.hasButton("Крупно");
    }

    public void awaitCall() {
        browser().await("the call", this::inCall);
    }
}
