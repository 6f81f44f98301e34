package org.zhest.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.zhest.local.browser.Camera;
import org.zhest.local.browser.Picture;
import org.zhest.local.pages.CitizenPages;
import org.zhest.local.pages.DeskPages;
import org.zhest.local.pages.InterpreterPages;

/** The bridge is a process of its own, as in a centre: what happens to a call when the backend or the bridge goes down. */
@ExtendWith(OnStage.class)
class BridgeStory {

    private static final String CITIZEN = "Ковалёва Мария Петровна";

    @Test
    void media_flows_on_while_the_backend_restarts_and_the_call_ends_normally(Cast cast)
            throws IOException, InterruptedException {
        try (BridgeProcess bridge = BridgeProcess.start(Cast.CHECKOUT);
                Product product = Product.start("--zhest.media.bridges=" + bridge.restUrl())) {
            CitizenPages citizen = citizen(cast, product);
            InterpreterPages interpreter = interpreter(cast, product);
            connect(citizen, interpreter);
            citizen.interpreter().awaitMoving(20);
            interpreter.citizen().awaitMoving(20);

            product.stop();
            citizen.screen().awaitWords("Нет связи с центром. Видео может идти дальше.");
            interpreter.screen().awaitWords("Нет связи с центром. Видео может идти дальше.");
            Picture.Count before = citizen.interpreter().awaitMoving(20);
            product.startAgain();

            citizen.browser()
                    .await("the connection to be back", () -> !citizen.screen().says("Нет связи с центром"));
            interpreter
                    .browser()
                    .await(
                            "the connection to be back",
                            () -> !interpreter.screen().says("Нет связи с центром"));
            assertThat(citizen.interpreter().count().decoded())
                    .as("frames on the same path, never begun anew")
                    .isGreaterThan(before.decoded());
            interpreter.citizen().awaitMoving(20);
            citizen.text().type("Вы меня видите?");
            interpreter.text().awaitLine(CITIZEN, "Вы меня видите?");
            citizen.end();
            citizen.screen().awaitHeading("Звонок завершён");
            interpreter.awaitWrapUp(CITIZEN);

            DeskPages desk = desk(cast, product);
            desk.signIn("coordinator1");
            desk.openSessions("?outcome=completed");
            desk.awaitNewestRow(CITIZEN);
        }
    }

    @Test
    void a_killed_bridge_ends_the_call_as_failed_and_both_sides_read_why(Cast cast)
            throws IOException, InterruptedException {
        try (BridgeProcess bridge = BridgeProcess.start(Cast.CHECKOUT);
                Product product =
                        Product.start("--zhest.media.bridges=" + bridge.restUrl(), "--zhest.call.media-grace=2s")) {
            CitizenPages citizen = citizen(cast, product);
            InterpreterPages interpreter = interpreter(cast, product);
            connect(citizen, interpreter);
            citizen.interpreter().awaitMoving(20);

            bridge.kill();
            citizen.screen().awaitWords("Пишите текстом");
            citizen.browser()
                    .await(
                            "the end of the call",
                            Duration.ofSeconds(60),
                            () -> citizen.screen().says("Видео не заработало"));
            interpreter.awaitWrapUp(CITIZEN);
            Look look = new Look(cast.axe());
            look.at(citizen.browser(), "citizen-failed");

            citizen.screen().press("На главную");
            interpreter.openConsole();
            interpreter.be("Готов");
            citizen.call();
            interpreter.awaitRing(CITIZEN);
            interpreter.accept();
            citizen.screen().awaitWords("Центр не смог включить видео.");
            interpreter.awaitWrapUp(CITIZEN);
            look.findsNothing();
        }
    }

    private static CitizenPages citizen(Cast cast, Product product) {
        return new CitizenPages(cast.browser("citizen", Camera.PATTERN, Cast.LOOPBACK), product.url());
    }

    private static InterpreterPages interpreter(Cast cast, Product product) {
        return new InterpreterPages(cast.browser("interpreter", Camera.PATTERN, Cast.LOOPBACK), product.url());
    }

    private static DeskPages desk(Cast cast, Product product) {
        return new DeskPages(cast.browser("second", Camera.PATTERN, Cast.LOOPBACK), product.url());
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
}
