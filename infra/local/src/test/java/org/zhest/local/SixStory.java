package org.zhest.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.TimeoutException;
import org.zhest.local.browser.Browser;
import org.zhest.local.browser.Incoming;
import org.zhest.local.browser.Tile;
import org.zhest.local.callers.Account;
import org.zhest.local.callers.ReplayedPage;
import org.zhest.local.pages.CitizenPages;
import org.zhest.local.pages.InterpreterPages;

/** As many as a call may have: citizen and lead in browsers, a second interpreter and two guests who replay a recording, and a telephone. */
@ExtendWith(OnStage.class)
class SixStory {

    private static final String CITIZEN = "Ковалёва Мария Петровна";
    private static final String INTERPRETER = "Анна Соколова";
    private static final String SECOND = "Ирина Климова";
    private static final String DOCTOR = "Доктор Иванова";
    private static final String SPECIALIST = "Юрист Громов";
    private static final String SEVENTH = "Седьмая";

    /** A telephone of the local run that gives back what it hears. */
    private static final String ECHO = "8 495 123-45-08";

    private static final int SECONDS_TONE = 500;
    private static final int DOCTORS_TONE = 900;
    private static final int SPECIALISTS_TONE = 1_300;

    /** What each may receive of the others: c, i, g and p for whose, a and v for sound and picture. */
    private static final List<String> OF_ALL =
            List.of("ca", "cv", "ga", "ga", "gv", "gv", "ia", "ia", "iv", "iv", "pa");

    private static final Pattern SOURCE = Pattern.compile("([cigp])-\\d+-([av])0");
    private static final int MORE_FRAMES = 10;
    private static final int MORE_PACKETS = 50;

    /** They were decoded, which takes longer to be seen; that each is in its own tile is seen soon. */
    private static final int SHOWN_FRAMES = 3;

    /** Of a tone that went to the telephone and came back; 8000 are hummed. */
    private static final double CAME_BACK = 800;

    @Test
    void six_see_and_hear_each_other_and_a_seventh_is_not_let_in(Cast cast) throws Exception {
        CitizenPages citizen = cast.citizen();
        InterpreterPages interpreter = cast.interpreter();
        String url = cast.product().url();
        connect(citizen, interpreter);
        interpreter.dial(ECHO);
        citizen.screen().press("Микрофон");
        try (Account lead = new Account(url, "interpreter1");
                Account secondAccount = new Account(url, "interpreter2");
                ReplayedPage second = comeAsSecond(secondAccount, interpreter);
                Account doctorAccount = Account.guest(url, link(lead, second), DOCTOR);
                ReplayedPage doctor = comeAsGuest(doctorAccount, DOCTOR, DOCTORS_TONE, interpreter);
                Account specialistAccount = Account.guest(url, link(lead, second), SPECIALIST);
                ReplayedPage specialist = comeAsGuest(specialistAccount, SPECIALIST, SPECIALISTS_TONE, interpreter)) {
            Browser patient = interpreter.browser();
            // A citizen hears a telephone only where they asked for that.
            awaitGrowth(patient, "citizen", new Incoming(citizen.browser())::received, without("ca", "cv", "pa"));
            awaitGrowth(patient, "lead", new Incoming(interpreter.browser())::received, without("ia", "iv"));
            awaitGrowth(patient, "second", second::received, without("ia", "iv"));
            awaitGrowth(patient, "doctor", doctor::received, without("ga", "gv"));
            awaitGrowth(patient, "specialist", specialist::received, without("ga", "gv"));
            awaitTiles(citizen.browser(), INTERPRETER, SECOND, DOCTOR, SPECIALIST);
            awaitTiles(interpreter.browser(), CITIZEN, SECOND, DOCTOR, SPECIALIST);
            awaitEcho(patient, second, SECONDS_TONE);
            awaitEcho(patient, doctor, DOCTORS_TONE);
            awaitEcho(patient, specialist, SPECIALISTS_TONE);

            refuseSeventh(Account.guest(url, link(lead, second), SEVENTH), interpreter, second);
        }
        interpreter.end();
        // Somebody is on the telephone.
        interpreter.screen().pressIn("//*[@role='alertdialog']", "Завершить звонок");
        citizen.screen().awaitHeading("Звонок завершён");
    }

    private static List<String> without(String... own) {
        List<String> others = new ArrayList<>(OF_ALL);
        List.of(own).forEach(others::remove);
        return others;
    }

    /** Waits until exactly these come, and more of each of them. */
    private static void awaitGrowth(
            Browser patient, String who, Supplier<Map<String, Long>> received, List<String> expected) {
        Map<String, Long> first = new TreeMap<>();
        Map<String, Long> last = new TreeMap<>();
        try {
            patient.await(who, () -> {
                last.clear();
                received.get().forEach((source, count) -> {
                    if (SOURCE.matcher(source).matches()) {
                        last.put(source, count);
                        first.putIfAbsent(source, count);
                    }
                });
                return kinds(last).equals(expected) && grew(first, last);
            });
        } catch (TimeoutException e) {
            throw new AssertionError("%s is to receive %s; got %s, then %s".formatted(who, expected, first, last), e);
        }
    }

    private static boolean grew(Map<String, Long> first, Map<String, Long> last) {
        return last.entrySet().stream()
                .allMatch(now -> now.getValue() - first.getOrDefault(now.getKey(), 0L)
                        >= (now.getKey().endsWith("v0") ? MORE_FRAMES : MORE_PACKETS));
    }

    private static List<String> kinds(Map<String, Long> received) {
        return received.keySet().stream()
                .map(source -> SOURCE.matcher(source).replaceAll("$1$2"))
                .sorted()
                .toList();
    }

    private static void awaitTiles(Browser browser, String... names) {
        for (String name : names) {
            new Tile(browser, name).awaitFrames(SHOWN_FRAMES);
        }
    }

    /** What one of them hums comes back as the telephone's voice: it hears, and is heard. */
    private static void awaitEcho(Browser patient, ReplayedPage page, int tone) {
        patient.await(
                "the telephone gives back %d Hz".formatted(tone),
                () -> page.received().keySet().stream()
                        .filter(source -> source.startsWith("p-"))
                        .anyMatch(telephone -> page.hears(telephone, tone) > CAME_BACK));
    }

    private static void refuseSeventh(Account account, InterpreterPages interpreter, ReplayedPage inCall) {
        try (account;
                ReplayedPage _ = new ReplayedPage(account, 0)) {
            interpreter.screen().awaitWords("Гость ждёт: " + SEVENTH);
            interpreter.screen().pressIn("//*[@data-guest='waiting']", "Впустить");
            interpreter.screen().awaitWords("В разговоре уже шесть участников.");
            assertThat(inCall.call().path("peers")).hasSize(5);
        }
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

    private static String link(Account lead, ReplayedPage inCall) throws IOException, InterruptedException {
        String call = inCall.call().path("callId").asText();
        JsonNode made = lead.post(
                "/api/calls/" + call + "/guests",
                Account.JSON.createObjectNode().put("purpose", "guest"));
        return made.path("url").asText();
    }

    private static ReplayedPage comeAsSecond(Account account, InterpreterPages interpreter)
            throws IOException, InterruptedException {
        ReplayedPage second = new ReplayedPage(account, SECONDS_TONE);
        second.socket().await("snapshot");
        second.socket().say("setState", "state", "ready");
        interpreter.screen().press("Второй переводчик");
        interpreter.screen().awaitWords("Кого позвать вторым?");
        interpreter.screen().press("Позвать");
        JsonNode offer = second.socket().await("offered").message().path("offer");
        second.socket().say("acceptOffer", "offerId", offer.path("offerId").asText());
        second.socket().await("callStarted");
        return second;
    }

    private static ReplayedPage comeAsGuest(Account account, String name, int tone, InterpreterPages interpreter)
            throws IOException, InterruptedException {
        ReplayedPage guest = new ReplayedPage(account, tone);
        interpreter.admit(name);
        guest.socket().await("callStarted");
        return guest;
    }
}
