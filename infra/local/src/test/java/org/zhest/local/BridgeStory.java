package org.zhest.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
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

    /** So much longer than without a move the picture may stand still, on a machine that is busy with other things. */
    private static final Duration HARDLY_NOTICED = Duration.ofSeconds(1);

    @Test
    void a_call_outlives_a_bridge_that_drains_and_the_backend_and_fails_with_the_last_bridge(Cast cast)
            throws IOException, InterruptedException {
        try (BridgeProcess first = BridgeProcess.start(Cast.CHECKOUT);
                BridgeProcess second = BridgeProcess.start(Cast.CHECKOUT);
                Product product = Product.start(
                        "--zhest.media.bridges=%s,%s".formatted(first.restUrl(), second.restUrl()),
                        "--zhest.call.media-grace=2s")) {
            CitizenPages citizen = citizen(cast, product);
            InterpreterPages interpreter = interpreter(cast, product);
            connect(citizen, interpreter);
            BridgeProcess drained = first.endpoints() > 0 ? first : second;
            BridgeProcess refuge = drained == first ? second : first;

            theCallMovesAndNobodyNotices(citizen, interpreter, drained, refuge);
            // What the drain is for: the call does not need that process any more.
            drained.kill();
            mediaFlowsOnWhileTheBackendRestarts(citizen, interpreter, product);
            citizen.text().type("Вы меня видите?");
            interpreter.text().awaitLine(CITIZEN, "Вы меня видите?");
            citizen.end();
            citizen.screen().awaitHeading("Звонок завершён");
            theDeskReadsOfTheMove(desk(cast, product));

            citizen.screen().press("На главную");
            ready(interpreter);
            call(citizen, interpreter);
            refuge.kill();
            bothReadWhyItFailed(citizen, interpreter, new Look(cast.axe()));
        }
    }

    private static void theCallMovesAndNobodyNotices(
            CitizenPages citizen, InterpreterPages interpreter, BridgeProcess drained, BridgeProcess refuge)
            throws IOException, InterruptedException {
        startWatching(citizen, interpreter);
        Duration atRest = longestStill(citizen, interpreter);
        startWatching(citizen, interpreter);
        drained.drain();
        citizen.browser().await("the call on the other bridge", () -> refuge.endpoints() == 2);
        citizen.browser().await("nothing on the one that drains", () -> drained.endpoints() == 0);
        Duration moving = longestStill(citizen, interpreter);
        System.out.printf("The picture stood still for %s at most while moving, %s before%n", moving, atRest);
        assertThat(moving).as("the longest still picture, %s before", atRest).isLessThan(HARDLY_NOTICED.plus(atRest));
    }

    private static void mediaFlowsOnWhileTheBackendRestarts(
            CitizenPages citizen, InterpreterPages interpreter, Product product) throws IOException {
        product.stop();
        citizen.screen().awaitWords("Нет связи с центром. Видео может идти дальше.");
        interpreter.screen().awaitWords("Нет связи с центром. Видео может идти дальше.");
        Picture.Count before = citizen.interpreter().awaitMoving(20);
        product.startAgain();
        citizen.browser()
                .await("the connection to be back", () -> !citizen.screen().says("Нет связи с центром"));
        interpreter
                .browser()
                .await("the connection to be back", () -> !interpreter.screen().says("Нет связи с центром"));
        assertThat(citizen.interpreter().count().decoded())
                .as("frames on the same path, never begun anew")
                .isGreaterThan(before.decoded());
        interpreter.citizen().awaitMoving(20);
        // That nobody answered is what was to happen.
        citizen.browser().complaints();
    }

    private static void theDeskReadsOfTheMove(DeskPages desk) {
        desk.signIn("coordinator1");
        desk.openSessions("?outcome=completed");
        desk.awaitNewestRow(CITIZEN);
        desk.openNewest();
        desk.awaitEvent("Видео перенесено на другой сервер");
    }

    private static void bothReadWhyItFailed(CitizenPages citizen, InterpreterPages interpreter, Look look)
            throws IOException {
        citizen.screen().awaitWords("Пишите текстом");
        citizen.browser()
                .await(
                        "the end of the call",
                        Duration.ofSeconds(60),
                        () -> citizen.screen().says("Видео не заработало"));
        look.at(citizen.browser(), "citizen-failed");

        citizen.screen().press("На главную");
        ready(interpreter);
        citizen.call();
        interpreter.accept();
        citizen.screen().awaitWords("Центр не смог включить видео.");
        interpreter.awaitWrapUp(CITIZEN);
        look.findsNothing();
    }

    private static void startWatching(CitizenPages citizen, InterpreterPages interpreter) {
        citizen.interpreter().awaitMoving(20);
        interpreter.citizen().awaitMoving(20);
        citizen.interpreter().startWatching();
        interpreter.citizen().startWatching();
    }

    private static Duration longestStill(CitizenPages citizen, InterpreterPages interpreter) {
        citizen.interpreter().awaitMoving(20);
        interpreter.citizen().awaitMoving(20);
        return Collections.max(List.of(
                citizen.interpreter().longestStill(), interpreter.citizen().longestStill()));
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
        call(citizen, interpreter);
    }

    /** After a call that is to be written up. */
    private static void ready(InterpreterPages interpreter) {
        interpreter.awaitWrapUp(CITIZEN);
        interpreter.openConsole();
        interpreter.be("Готов");
    }

    private static void call(CitizenPages citizen, InterpreterPages interpreter) {
        citizen.call();
        interpreter.accept();
        interpreter.awaitCall(CITIZEN);
        citizen.awaitCall();
        citizen.interpreter().awaitMoving(20);
    }
}
