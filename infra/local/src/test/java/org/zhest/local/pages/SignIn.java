package org.zhest.local.pages;

import org.zhest.local.Product;
import org.zhest.local.browser.Browser;
import org.zhest.local.browser.Screen;

/** The sign-in page, the same for everybody. */
final class SignIn {

    private SignIn() {}

    /** Goes to a page and signs in there as a new user of this browser. */
    static void at(Browser browser, String url, String login) {
        open(browser, url);
        Screen screen = new Screen(browser);
        screen.fill("Логин", login);
        screen.fill("Пароль", Product.PASSWORD);
        screen.press("Войти");
    }

    static void open(Browser browser, String url) {
        browser.forget();
        browser.go(url);
        browser.forget();
        browser.reload();
        new Screen(browser).awaitHeading("Вход");
    }
}
