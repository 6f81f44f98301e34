package org.zhest.local.browser;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.Rectangle;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.Select;

/** What a person finds on a page: things are found by the names that a screen reader would say. */
public final class Screen {

    private final Browser browser;

    public Screen(Browser browser) {
        this.browser = browser;
    }

    public Browser browser() {
        return browser;
    }

    /** Presses a button or follows a link once it is there and can be pressed. */
    public void press(String name) {
        click("a button or link «" + name + "»", named("button", name) + "|" + named("a", name));
    }

    /** The same, where another of that name lies outside. */
    public void pressIn(String xpath, String name) {
        click("a button «" + name + "» in " + xpath, xpath + named("button", name));
    }

    /** Chooses a radio button or ticks a box. */
    public void choose(String name) {
        click("a choice «" + name + "»", "//label[normalize-space(.)=" + quoted(name) + "]");
    }

    public void fill(String label, String text) {
        WebElement field = field(label);
        field.sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE);
        field.sendKeys(text);
    }

    /** Types on, as a person does. */
    public void type(String label, String text) {
        field(label).sendKeys(text);
    }

    public String valueOf(String label) {
        return Objects.requireNonNullElse(field(label).getDomProperty("value"), "");
    }

    public void select(String label, String option) {
        new Select(field(label)).selectByVisibleText(option);
    }

    /** Finds one of many by typing a part of its name. The list closes when the page still scrolls: then once more. */
    public void find(String label, String part) {
        WebElement field = field(label);
        String option = "//*[@role='option'][contains(normalize-space(.),%s)]".formatted(quoted(part));
        browser.await("an option with «" + part + "»", () -> {
            List<WebElement> found = all(option);
            if (!found.isEmpty()) {
                found.getFirst().click();
                return true;
            }
            if ("".equals(field.getDomProperty("value"))) {
                field.sendKeys(part);
            }
            return false;
        });
    }

    /** A key pressed on the page itself, not in a field. */
    public void key(Keys key) {
        new Actions(browser.driver()).sendKeys(key).perform();
    }

    public void awaitHeading(String text) {
        awaitShown(
                "the heading «" + text + "»",
                "//*[self::h1 or self::h2][contains(normalize-space(.)," + quoted(text) + ")]");
    }

    public void awaitWords(String text) {
        awaitShown("the words «" + text + "»", "//body//*[text()[contains(normalize-space(.)," + quoted(text) + ")]]");
    }

    public boolean says(String text) {
        return shows("//body//*[text()[contains(normalize-space(.)," + quoted(text) + ")]]");
    }

    public boolean hasButton(String name) {
        return shows(named("button", name));
    }

    public boolean shows(String xpath) {
        return all(xpath).stream().anyMatch(WebElement::isDisplayed);
    }

    public void awaitShown(String what, String xpath) {
        browser.await(what, () -> shows(xpath));
    }

    public List<WebElement> all(String xpath) {
        return browser.driver().findElements(By.xpath(xpath));
    }

    /** A page that has just come may still grow: nobody presses what moves. */
    private void click(String what, String xpath) {
        Map<WebElement, Rectangle> seen = new HashMap<>();
        browser.await(what, () -> {
            for (WebElement one : all(xpath)) {
                if (one.isDisplayed() && one.isEnabled() && !"true".equals(one.getDomAttribute("aria-disabled"))) {
                    Rectangle now = one.getRect();
                    if (!now.equals(seen.put(one, now))) {
                        return false;
                    }
                    browser.run("arguments[0].scrollIntoView({block: 'center'})", one);
                    one.click();
                    return true;
                }
            }
            return false;
        });
    }

    private WebElement field(String label) {
        String xpath = "//label[normalize-space(.)=%s]".formatted(quoted(label));
        awaitShown("a field «" + label + "»", xpath);
        String id = all(xpath).getFirst().getDomAttribute("for");
        return browser.driver().findElement(By.id(Objects.requireNonNull(id, "the label names no field: " + label)));
    }

    private static String named(String tag, String name) {
        return "//%s[@aria-label=%s or normalize-space(.)=%s]".formatted(tag, quoted(name), quoted(name));
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }
}
