package org.zhest.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.zhest.local.browser.Camera;
import org.zhest.local.pages.CitizenPages;
import org.zhest.local.pages.InterpreterPages;

/** A network that lets no UDP out: all media goes by coturn, over TCP to it. */
@ExtendWith(OnStage.class)
class TurnStory {

    private static final String CITIZEN = "Ковалёва Мария Петровна";

    @Test
    void a_whole_call_goes_through_the_relay(Cast cast) throws IOException, InterruptedException {
        try (TurnProcess turn = TurnProcess.start(Cast.CHECKOUT);
                Product product = Product.start(turn.settings("tcp").toArray(String[]::new))) {
            CitizenPages citizen =
                    new CitizenPages(cast.browser("citizen", Camera.PATTERN, Cast.LOOPBACK), product.url());
            InterpreterPages interpreter =
                    new InterpreterPages(cast.browser("interpreter", Camera.PATTERN, Cast.LOOPBACK), product.url());
            interpreter.signIn("interpreter1");
            interpreter.be("Готов");
            citizen.signIn("citizen1");
            citizen.call();
            interpreter.accept();
            interpreter.awaitCall(CITIZEN);
            citizen.awaitCall();
            citizen.interpreter().awaitMoving(20);
            interpreter.citizen().awaitMoving(20);
            assertThat(citizen.interpreter().way()).isEqualTo("relay tcp");
            assertThat(interpreter.citizen().way()).isEqualTo("relay tcp");

            citizen.end();
            citizen.screen().awaitHeading("Звонок завершён");
            interpreter.awaitWrapUp(CITIZEN);
        }
    }
}
