package org.zhest.local.browser;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** One person's Chromium: a window of its own with a profile of its own. */
public final class Browser implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration LOOK_EVERY = Duration.ofMillis(50);

    private final String person;
    private final ChromeDriver driver;

    private Browser(String person, ChromeDriver driver) {
        this.person = person;
        this.driver = driver;
    }

    /**
     * @param person whose it is, for messages and pictures
     * @param moreFlags such as {@code --allow-loopback-in-peer-connection}
     */
    public static Browser open(String person, Camera camera, String... moreFlags) throws IOException {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(program("ZHEST_CHROMIUM", "chromium"));
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-quic",
                "--no-first-run",
                "--window-size=1100,640",
                // Windows of other people cover this one; its timers and pictures must not rest.
                "--disable-backgrounding-occluded-windows",
                "--disable-renderer-backgrounding");
        options.addArguments(camera.flags());
        options.addArguments(moreFlags);
        int allowed = camera == Camera.REFUSED ? 2 : 1;
        options.setExperimentalOption(
                "prefs",
                Map.of(
                        "profile.default_content_setting_values.media_stream_camera", allowed,
                        "profile.default_content_setting_values.media_stream_mic", allowed));
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(new File(program("ZHEST_CHROMEDRIVER", "chromedriver")))
                .usingAnyFreePort()
                .build();
        ChromeDriver driver = new ChromeDriver(service, options);
        driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", resource("probe.js")));
        return new Browser(person, driver);
    }

    /** Debian names it so; others may say where theirs is. */
    private static String program(String variable, String name) throws IOException {
        String named = System.getenv(variable);
        for (String folder : System.getenv("PATH").split(File.pathSeparator)) {
            Path program = Path.of(folder).resolve(named == null ? name : named);
            if (Files.isExecutable(program)) {
                return program.toString();
            }
        }
        throw new IOException("There is no %s. Run infra/browser/install-chromium.sh".formatted(name));
    }

    static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(Browser.class.getResourceAsStream("/browser/" + name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    public String person() {
        return person;
    }

    public void go(String url) {
        driver.get(url);
    }

    public void reload() {
        driver.navigate().refresh();
    }

    /** Closes the page as a person closes a tab: it says goodbye to nobody. The window stays, empty. */
    public void closePage() {
        driver.get("about:blank");
    }

    /** Opens one more tab and goes there. @return its name */
    public String openTab() {
        return driver.switchTo().newWindow(WindowType.TAB).getWindowHandle();
    }

    /** The tab that is not looked at, where there are two. */
    public String otherTab() {
        return driver.getWindowHandles().stream()
                .filter(tab -> !tab.equals(driver.getWindowHandle()))
                .findFirst()
                .orElseThrow();
    }

    public void showTab(String tab) {
        driver.switchTo().window(tab);
    }

    /** Closes the tab that is looked at and goes back to another. */
    public void closeTab(String backTo) {
        driver.close();
        driver.switchTo().window(backTo);
    }

    /** As if it had never been used: nobody signed in, nothing remembered. */
    public void forget() {
        driver.executeCdpCommand("Network.clearBrowserCookies", Map.of());
        if (!driver.getCurrentUrl().startsWith("http")) {
            return;
        }
        run("localStorage.clear(); sessionStorage.clear();");
    }

    /** The page as wide and high as on another screen; a window cannot be made as narrow as a telephone. */
    public void size(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Back to the window's own size. */
    public void ownSize() {
        driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
    }

    /** Lets the page know where this person is, without being asked. */
    public void beAt(double latitude, double longitude, int accuracyMetres) {
        driver.executeCdpCommand("Browser.grantPermissions", Map.of("permissions", List.of("geolocation")));
        driver.executeCdpCommand(
                "Emulation.setGeolocationOverride",
                Map.of("latitude", latitude, "longitude", longitude, "accuracy", accuracyMetres));
    }

    public ChromeDriver driver() {
        return driver;
    }

    public @Nullable Object run(String script, @Nullable Object... args) {
        return driver.executeScript(script, args);
    }

    public void await(String what, BooleanSupplier condition) {
        await(what, PATIENCE, condition);
    }

    /** Looks until it is so; what the page shows may be replaced while it is looked at. */
    public void await(String what, Duration patience, BooleanSupplier condition) {
        new WebDriverWait(driver, patience, LOOK_EVERY)
                .ignoring(StaleElementReferenceException.class, NoSuchElementException.class)
                .withMessage(() -> "%s waits for: %s; at %s".formatted(person, what, driver.getCurrentUrl()))
                .until(_ -> condition.getAsBoolean());
    }

    /** What the browser has complained about since the last time: broken scripts, blocked or missing resources. */
    public List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue()
                        || entry.getMessage().contains("Content Security Policy"))
                .map(LogEntry::getMessage)
                .toList();
    }

    public void photograph(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
    }

    @Override
    public void close() {
        driver.quit();
    }
}
