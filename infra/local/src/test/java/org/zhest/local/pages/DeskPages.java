package org.zhest.local.pages;

import java.util.List;
import java.util.Objects;
import org.openqa.selenium.By;
import org.openqa.selenium.interactions.Actions;
import org.zhest.local.browser.Browser;
import org.zhest.local.browser.Screen;

/** What a coordinator does at the desk. */
public final class DeskPages {

    private final String url;
    private final Screen screen;

    public DeskPages(Browser browser, String url) {
        this.url = url;
        screen = new Screen(browser);
    }

    public Browser browser() {
        return screen.browser();
    }

    public Screen screen() {
        return screen;
    }

    public void signIn(String login) {
        SignIn.at(browser(), url + "/desk", login);
        awaitBoard();
    }

    /** The start page of the desk. */
    public void openBoard() {
        browser().go(url + "/desk/now");
        awaitBoard();
    }

    private void awaitBoard() {
        screen.awaitHeading("Кто ждёт");
    }

    /** The rows of a table of the board, as a person reads them. */
    public List<String> rows(String caption) {
        return screen.all("//table[caption[contains(.,\"%s\")]]/tbody/tr".formatted(caption)).stream()
                .map(row -> row.getText().replace('\n', ' '))
                .toList();
    }

    public void awaitRow(String caption, int place, String words) {
        browser().await("row %d of «%s» with «%s»".formatted(place, caption, words), () -> {
            List<String> rows = rows(caption);
            return rows.size() > place && rows.get(place).contains(words);
        });
    }

    /** @param query filters as the address has them, such as {@code ?outcome=completed} */
    public void openSessions(String query) {
        browser().go(url + "/desk/sessions" + query);
        screen.awaitHeading("Журнал сеансов");
    }

    /** Answers the question that is open over the page. */
    public void confirm(String deed) {
        screen.pressIn("//*[@role='alertdialog']", deed);
    }

    /** Points and looks elsewhere, so that the rows may move again. */
    public void lookAway() {
        new Actions(browser().driver())
                .moveToElement(browser().driver().findElement(By.tagName("h1")))
                .click()
                .perform();
    }

    public void openAccounts() {
        browser().go(url + "/desk/accounts");
        screen.awaitHeading("Учётные записи");
    }

    public void openInterpreters() {
        browser().go(url + "/desk/interpreters");
        screen.awaitHeading("Переводчики");
    }

    public void openNewAccount() {
        browser().go(url + "/desk/accounts/new");
        screen.awaitHeading("Новая учётная запись");
    }

    public void openCases() {
        browser().go(url + "/desk/cases");
        screen.awaitHeading("Дела");
    }

    public void openContacts() {
        browser().go(url + "/desk/contacts");
        screen.awaitHeading("Обращения");
    }

    /** The newest row of a list; its first cell is the link. */
    public void openNewest() {
        screen.browser().await("a row", () -> {
            screen.all("//tbody/tr[1]//a").getFirst().click();
            return true;
        });
    }

    public void awaitNewestRow(String words) {
        screen.awaitShown(
                "the newest row with «" + words + "»",
                "//tbody/tr[1][contains(normalize-space(.),\"%s\")]".formatted(words));
    }

    /** An event of the timeline. */
    public void awaitEvent(String words) {
        screen.awaitShown("the event «" + words + "»", "//ol/li[contains(normalize-space(.),\"%s\")]".formatted(words));
    }

    /** The lines of what a link of this page would download; the byte order mark is kept as U+FEFF. */
    public List<String> download(String link) {
        List<?> lines = (List<?>) Objects.requireNonNull(browser().driver().executeAsyncScript("""
                        const done = arguments[arguments.length - 1];
                        const link = [...document.querySelectorAll('a')].find((one) => one.innerText.trim() === arguments[0]);
                        fetch(link.href).then((answer) => answer.arrayBuffer())
                          .then((bytes) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).split('\\r\\n'))
                          .then(done);
                        """, link));
        return lines.stream().map(String::valueOf).toList();
    }
}
