package org.zhest.local.pages;

import java.util.Objects;
import org.openqa.selenium.Keys;
import org.zhest.local.browser.Browser;
import org.zhest.local.browser.Picture;
import org.zhest.local.browser.Screen;

/** What an interpreter does at the console. */
public final class InterpreterPages {

    /** The ring takes no key sooner (ms): it may belong to something that was being typed. */
    private static final int RING_TAKES_KEYS_AFTER = 900;

    private static final String RING = "Вызов на жестовом языке";
    private static final String CALL_TO = "//button[starts-with(@aria-label,'Позвонить: %s')]";
    private static final String TELEPHONE = "Звонок по телефону";
    private static final String ALARM = "Экстренный вызов 112";

    private final String url;
    private final Screen screen;
    private final TextPanel text;
    private final Picture picture;

    public InterpreterPages(Browser browser, String url) {
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

    public Picture citizen() {
        return picture;
    }

    public TextPanel text() {
        return text;
    }

    public void signIn(String login) {
        SignIn.at(browser(), url + "/console", login);
        screen.awaitHeading("Пульт переводчика");
    }

    public void openConsole() {
        browser().go(url + "/console");
        screen.awaitHeading("Пульт переводчика");
    }

    public void openLetters() {
        browser().go(url + "/console/letters");
        screen.awaitHeading("Сообщения граждан");
    }

    /** «Готов» or «Не работаю». Who left a moment ago and is that still presses nothing: a call may lie over the button. */
    public void be(String state) {
        screen.awaitShown("a button «" + state + "»", "//button[normalize-space(.)='%s']".formatted(state));
        if (!screen.shows(pressed(state))) {
            screen.press(state);
        }
        awaitState(state);
    }

    /** A break of that kind, such as «Отдых». */
    public void takeBreak(String kind) {
        screen.press("Перерыв");
        screen.press(kind);
        awaitState("Перерыв");
        screen.awaitWords("Перерыв: " + kind);
    }

    public void awaitState(String state) {
        screen.awaitShown("the state «" + state + "»", pressed(state));
    }

    private static String pressed(String state) {
        return "//button[@aria-pressed='true'][normalize-space(.)='%s']".formatted(state);
    }

    public void awaitRing(String citizen) {
        screen.awaitHeading(RING);
        screen.awaitWords(citizen);
    }

    public void awaitAlarm(String citizen) {
        screen.awaitHeading(ALARM);
        screen.awaitWords(citizen);
    }

    public boolean rings() {
        return screen.says(RING);
    }

    /** By its one key, not sooner than the ring takes it. */
    public void accept() {
        screen.awaitHeading(RING);
        answer();
    }

    /** Like {@link #accept}, somebody who telephones. */
    public void acceptTelephone(String caller) {
        screen.awaitHeading(TELEPHONE);
        screen.awaitWords(caller);
        answer();
    }

    /** Whom somebody who telephoned wants. */
    public void chooseCitizen(String name) {
        screen.find("Фамилия и имя", name);
        screen.awaitWords("Кто звонит");
    }

    /** Comes into a colleague's call by its one key; {@code title} as the card has it. */
    public void comeIn(String title) {
        screen.awaitHeading(title);
        answer();
    }

    /** Looks for anybody able to take the call over, as the dialog stands. */
    public void askHandover() {
        screen.press("Передать вызов");
        screen.awaitWords("Кому передать вызов?");
        screen.press("Искать замену");
    }

    /** Like {@link #accept}, an emergency. */
    public void acceptAlarm() {
        screen.awaitHeading(ALARM);
        answer();
    }

    /** Calls 112, by its one key. */
    public void callRescue() {
        screen.awaitShown("the button", "//button[contains(normalize-space(.),'Позвонить 112')]");
        screen.key(Keys.F2);
        screen.awaitWords("Говорите");
    }

    /** Says that help has come; only then the call may be ended. */
    public void resolve() {
        screen.press("Помощь пришла / вопрос решён");
        screen.pressIn("//*[@role='alertdialog']", "Вопрос решён");
        screen.awaitWords("Решено в ");
    }

    private void answer() {
        browser().await("the ring to take keys", this::takesKeys);
        screen.key(Keys.ENTER);
    }

    private boolean takesKeys() {
        Object since = browser()
                .run("return Date.now() - zhestProbe.messages.findLast("
                        + "({ way, type }) => way === 'in' && (type === 'offered' || type === 'snapshot')).at");
        return ((Number) Objects.requireNonNull(since)).longValue() >= RING_TAKES_KEYS_AFTER;
    }

    public void wantToDecline() {
        screen.press("Отклонить — D");
        screen.awaitWords("Почему вы отклоняете?");
    }

    /** After {@link #wantToDecline}. */
    public void decline(String reason) {
        screen.choose(reason);
        screen.press("Отклонить");
    }

    public boolean inCall() {
        return screen.hasButton("Завершить звонок");
    }

    public void awaitCall(String citizen) {
        browser().await("the call", this::inCall);
        screen.awaitHeading(citizen);
    }

    /** One of the numbers of the organisation that is open, by what it is called. */
    public void callTo(String number) {
        screen.awaitShown(number, CALL_TO.formatted(number));
        screen.all(CALL_TO.formatted(number)).getFirst().click();
    }

    /** A number by hand, by its one key. */
    public void dial(String number) {
        screen.press("Номер");
        screen.fill("Номер", number);
        screen.key(Keys.ENTER);
    }

    public void pressTone(String key) {
        screen.press("Цифры");
        screen.pressIn("//*[@aria-label='Тональный набор']", key);
    }

    /** Makes a link for a guest. @return where it leads */
    public String makeLink() {
        screen.press("Сделать ссылку");
        screen.awaitShown("the link", "//*[@data-link]");
        return screen.all("//*[@data-link]").getFirst().getText();
    }

    /** Lets in who waits, from above the call. */
    public void admit(String guest) {
        screen.awaitWords("Гость ждёт: " + guest);
        screen.press("Впустить");
        screen.awaitWords("В разговоре: " + guest);
    }

    /** Sends a guest out of the call. */
    public void remove(String guest) {
        screen.press("Удалить из разговора");
        screen.awaitWords("Удалить из разговора: " + guest);
        screen.pressIn("//*[@role='alertdialog']", "Удалить из разговора");
    }

    public void end() {
        screen.press("Завершить звонок");
    }

    /** Somebody is still on the line, so it is asked once more. */
    public void endWithLine() {
        end();
        screen.pressIn("//*[@role='alertdialog']", "Завершить звонок");
    }

    public void awaitWrapUp(String citizen) {
        screen.awaitHeading("Итог: " + citizen);
    }

    /** A wrap-up about the citizen's own matter that opens a new case. */
    public void fillWrapUp(String topic, String agreed, String nextStep, String newCase) {
        screen.choose("О себе");
        screen.find("Тема", topic);
        screen.choose("В работе");
        screen.fill("О чём договорились", agreed);
        screen.fill("Что сделать", nextStep);
        screen.select("Кто делает", "Координатор");
        screen.choose("Новое дело");
        screen.fill("Название нового дела", newCase);
    }

    public void completeWrapUp() {
        screen.press("Записать итог");
        screen.awaitHeading("Итог записан");
    }
}
