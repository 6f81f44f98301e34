package org.zhest.local.pages;

import org.zhest.local.browser.Browser;
import org.zhest.local.browser.Picture;
import org.zhest.local.browser.Screen;

/** What a citizen does. */
public final class CitizenPages {

    private static final String CALL = "Позвонить на жестовом языке";

    private final String url;
    private final Screen screen;
    private final TextPanel text;
    private final Picture picture;

    public CitizenPages(Browser browser, String url) {
        this.url = url;
        screen = new Screen(browser);
        text = new TextPanel(screen);
        picture = new Picture(browser);
    }

    public Browser browser() {
        return screen.browser();
    }

    public Screen screen() {
        return screen;
    }

    public Picture interpreter() {
        return picture;
    }

    public TextPanel text() {
        return text;
    }

    public void openSignIn() {
        SignIn.open(browser(), url + "/");
    }

    public void signIn(String login) {
        comeIn(login);
        awaitHome();
    }

    /** Signs in, whatever the start page then shows. */
    public void comeIn(String login) {
        SignIn.at(browser(), url + "/", login);
    }

    public void awaitHome() {
        browser().await("the start page with its big button", () -> screen.hasButton(CALL));
    }

    /** Opens the start page, whatever it shows: a call that is kept or over comes before its big button. */
    public void comeBack() {
        browser().go(url + "/");
    }

    public void openHome() {
        comeBack();
        awaitHome();
    }

    /** Opens the way to a call: the camera is explained, or asked for, or looked at. */
    public void wantCall() {
        screen.press(CALL);
    }

    /** From the start page into the queue, or straight into a call. */
    public void call() {
        wantCall();
        allowCamera();
        screen.press("Позвонить");
        awaitQueued();
    }

    /** Looks somebody up in the directory, with the panel of {@link #refine} open. */
    public void wantToReach(String words, String name) {
        screen.fill("Куда хотите дозвониться", words);
        screen.find("Куда хотите дозвониться", name);
        screen.awaitWords("Не сюда");
    }

    /** From the start page into the queue, where others are before. */
    public void callAfterOthers() {
        wantCall();
        allowCamera();
        screen.press("Позвонить");
        screen.awaitWords("Ваше место в очереди");
    }

    /** Where the browser already lets the page have the camera nothing is explained. */
    public void allowCamera() {
        String check = "Вас хорошо видно?";
        browser().await("the camera's explanation or the look at oneself", () -> {
            if (screen.hasButton("Включить камеру")) {
                screen.press("Включить камеру");
            }
            return screen.says(check);
        });
    }

    /** Opens what can be said of a call beforehand. */
    public void refine() {
        screen.press("Уточнить звонок");
        screen.awaitShown("the choices", "//label[normalize-space(.)='Как я общаюсь']");
    }

    public void wantEmergency() {
        screen.press("Экстренный вызов 112");
        screen.awaitWords("Место найдено");
    }

    public void callEmergency() {
        screen.press("Вызвать сейчас");
        screen.awaitHeading("Экстренный вызов идёт");
        screen.awaitWords("Вызов отправлен");
    }

    public void awaitQueued() {
        browser().await("a place in the queue or a call", () -> screen.says("Вы следующий") || inCall());
    }

    public boolean inCall() {
        return screen.hasButton("Завершить звонок");
    }

    public void awaitCall() {
        browser().await("the call", this::inCall);
    }

    public void end() {
        screen.press("Завершить звонок");
    }

    public void openContacts() {
        browser().go(url + "/contacts");
        screen.awaitHeading("Мои обращения");
    }
}
