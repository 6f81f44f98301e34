package org.zhest.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.zhest.signaling.protocol.Codec;
import org.zhest.signaling.protocol.Role;
import org.zhest.signaling.protocol.ServerMessage;
import org.zhest.testing.BackendTest;
import org.zhest.testing.Browser;
import org.zhest.testing.Browsers;
import org.zhest.testing.Page;
import org.zhest.testing.People;

/** The door between nodes: it opens to the node's own secret and to nothing else. */
@BackendTest
class NodeTextTest {

    private static final ServerMessage.TextTyped LINE = new ServerMessage.TextTyped(
            UUID.randomUUID(), new ServerMessage.TextLine(UUID.randomUUID(), Role.CITIZEN, 0, "Да", Instant.EPOCH));

    private final People people;
    private final Browsers browsers;
    private final ThisNode me;

    @Autowired
    NodeTextTest(People people, Browsers browsers, ThisNode me) {
        this.people = people;
        this.browsers = browsers;
        this.me = me;
    }

    @Test
    void a_line_with_the_secret_reaches_the_page() {
        People.Person person = people.interpreter();
        try (Page page = Page.greeted(browsers.signedIn(person))) {
            assertThat(post(browsers.open(), person, "Bearer " + me.secret(), Codec.write(LINE, null)))
                    .isEqualTo(204);
            assertThat(page.await(ServerMessage.TextTyped.class)).isEqualTo(LINE);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer ", "Bearer wrong", "Basic bWU6bWU=", "{secret}"})
    void without_the_secret_nothing_does(String shown) {
        People.Person person = people.interpreter();
        String header = shown.replace("{secret}", me.secret());
        try (Page page = Page.greeted(browsers.signedIn(person))) {
            assertThat(post(browsers.signedIn(person), person, header, Codec.write(LINE, null)))
                    .isEqualTo(401);
            page.assertNone(ServerMessage.TextTyped.class);
        }
    }

    @Test
    void only_text_comes_in_by_it() {
        String other = Codec.write(new ServerMessage.ContactCompleted(UUID.randomUUID(), UUID.randomUUID()), null);
        assertThat(post(browsers.open(), people.citizen(), "Bearer " + me.secret(), other))
                .isEqualTo(400);
    }

    private static int post(Browser browser, People.Person to, String authorization, String body) {
        return browser.exchange(browser.request("POST", Typed.PATH + Browsers.path(to.id()), body)
                        .header("Authorization", authorization)
                        .build())
                .status();
    }
}
