package org.zhest.account;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.zhest.signaling.protocol.Role;

/**
 * {@code account add --role ROLE --login LOGIN [--name NAME]}, the password on standard input: how a centre gets its
 * first coordinator. It migrates the database like a start does, and opens no port.
 */
public final class AccountCommand {

    /** The first argument that asks for this command instead of the server. */
    public static final String NAME = "account";

    private static final String USAGE = """
            Использование / Usage:
              java -jar zhest-backend.jar account add --role citizen|interpreter|coordinator --login LOGIN [--name NAME]
            Пароль (не короче %d знаков) читается из первой строки стандартного ввода.
            The password (at least %d characters) is the first line of standard input.
            База данных / Database: --spring.datasource.url=… --spring.datasource.username=… --spring.datasource.password=…
            """.formatted(PasswordSettings.MIN_LENGTH, PasswordSettings.MIN_LENGTH);

    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;

    public AccountCommand(InputStream in, PrintStream out, PrintStream err) {
        this.in = in;
        this.out = out;
        this.err = err;
    }

    /** What the process ends with. */
    private enum Exit {
        DONE(0),
        /** The database could not be reached or migrated, or a setting is wrong; the log says which. */
        FAILED(1),
        USAGE(2),
        LOGIN_TAKEN(3);

        private final int code;

        Exit(int code) {
            this.code = code;
        }
    }

    /** What was asked for. */
    private record Asked(NewAccount account, String password, List<String> settings) {}

    /** The areas that an account reaches, without anything that serves the web. */
    @EnableAutoConfiguration
    @ConfigurationPropertiesScan({"org.zhest.account", "org.zhest.centre"})
    @ComponentScan(
            basePackages = {
                "org.zhest.account",
                "org.zhest.audit",
                "org.zhest.centre",
                "org.zhest.interpreter",
                "org.zhest.recipient"
            },
            excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*\\.web\\..*"))
    static class Areas {}

    /**
     * @param arguments all of the command line, {@link #NAME} first
     * @return the exit code: 0 added, 1 no database or a wrong setting, 2 wrong arguments or password, 3 the login is taken
     */
    public int run(List<String> arguments) {
        return parse(arguments).map(this::add).orElse(Exit.USAGE).code;
    }

    private Exit add(Asked asked) {
        var application = new SpringApplicationBuilder(Areas.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .properties("logging.level.root=warn");
        try (var context = application.run(asked.settings().toArray(String[]::new))) {
            var added = context.getBean(AccountChanges.class).add(asked.account(), asked.password(), null);
            if (added.isEmpty()) {
                say(
                        "Логин «%s» уже занят.",
                        "Login \"%s\" is taken.", asked.account().login().value());
                return Exit.LOGIN_TAKEN;
            }
            out.printf(
                    "Учётная запись «%1$s» создана. / Account \"%1$s\" was added.%n",
                    asked.account().login().value());
            return Exit.DONE;
        } catch (RuntimeException failure) {
            // Spring has logged what failed, in our words where it is the database.
            say("Учётная запись не создана; причина указана выше.", "No account was added; the reason is above.");
            return Exit.FAILED;
        }
    }

    private Optional<Asked> parse(List<String> arguments) {
        if (arguments.size() < 2 || !arguments.get(1).equals("add")) {
            err.print(USAGE);
            return Optional.empty();
        }
        var options = new CommandOptions(arguments.subList(2, arguments.size()), Set.of("role", "login", "name"));
        if (options.unknown().isPresent()) {
            return refused(
                    "Неизвестный аргумент: %s",
                    "Unknown argument: %s", options.unknown().get());
        }
        var role = options.value("role").flatMap(AccountCommand::role);
        if (role.isEmpty()) {
            return refused("Укажите роль (--role).", "Say which role (--role).");
        }
        var login = options.value("login").map(Login::of).filter(Login::isWellFormed);
        if (login.isEmpty()) {
            return refused(
                    "Укажите логин (--login): от 3 до 64 латинских букв, цифр и знаков . _ -",
                    "Say which login (--login): 3 to 64 latin letters, digits and . _ -");
        }
        var password = readPassword();
        if (password.length() < PasswordSettings.MIN_LENGTH || password.length() > PasswordSettings.MAX_LENGTH) {
            return refused(
                    "Пароль (стандартный ввод) должен быть от %d до %d знаков.",
                    "The password (standard input) must have %d to %d characters.",
                    PasswordSettings.MIN_LENGTH,
                    PasswordSettings.MAX_LENGTH);
        }
        var name = options.value("name").orElse(login.get().value());
        var account = new NewAccount(login.get(), role.get(), name, Language.RU, null);
        return Optional.of(new Asked(account, password, options.others()));
    }

    private static Optional<Role> role(String typed) {
        return List.of(Role.values()).stream()
                .filter(Role::signsIn)
                .filter(role -> role.name().equals(typed.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    private String readPassword() {
        try {
            var typed = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return typed.lines().findFirst().orElse("");
        } catch (IOException failure) {
            return "";
        }
    }

    private Optional<Asked> refused(String russian, String english, Object... details) {
        say(russian, english, details);
        err.print(USAGE);
        return Optional.empty();
    }

    private void say(String russian, String english, Object... details) {
        err.println(russian.formatted(details));
        err.println(english.formatted(details));
    }
}
