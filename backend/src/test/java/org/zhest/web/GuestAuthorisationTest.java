package org.zhest.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zhest.testing.BackendTest;
import org.zhest.testing.Browser;
import org.zhest.testing.Browsers;
import org.zhest.testing.GuestCall;
import org.zhest.testing.Line;
import org.zhest.testing.People;

/** A guest in a call gets what strangers get, and may choose the language of their page; nothing else. */
@BackendTest
class GuestAuthorisationTest {

    private static final String LANGUAGE = "PUT /api/session/language";

    private final GuestCall call;

    @Autowired
    GuestAuthorisationTest(People people, Browsers browsers, Line line) {
        call = new GuestCall(people, browsers, line);
    }

    @AfterEach
    void nobody_is_left() {
        call.close();
    }

    @Test
    void no_path_answers_a_guest_but_those_that_answer_anybody() {
        call.talk();
        call.talking(call.invite());
        Browser guest = call.lastBrowser();
        for (Map.Entry<String, Map<String, String>> line :
                AuthorisationTest.lines().entrySet()) {
            String path = line.getKey();
            // It ends the guest's session, as everybody's.
            if (path.equals("DELETE /api/session")) {
                continue;
            }
            boolean open = path.equals(LANGUAGE) || "yes".equals(line.getValue().get("anonymous"));
            int status = AuthorisationTest.ask(guest, path).status();
            assertThat(status == 401 || status == 403)
                    .as("%s is refused to a guest: %d", path, status)
                    .isEqualTo(!open);
        }
    }
}
