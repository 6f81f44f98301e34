package org.zhest.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.zhest.signaling.protocol.ClientMessage;
import org.zhest.signaling.protocol.LineState;
import org.zhest.signaling.protocol.Refusal;
import org.zhest.signaling.protocol.ServerMessage;
import org.zhest.testing.Browsers;
import org.zhest.testing.Line;
import org.zhest.testing.Page;
import org.zhest.testing.People;

/** Whom an interpreter may call from a call, and who may call at all. */
class WhomToCallTest extends PhoneStory {

    @Autowired
    WhomToCallTest(People people, Browsers browsers, Line line) {
        super(people, browsers, line);
    }

    @Test
    void whom_the_citizen_asked_for_is_read_in_the_call_and_called_by_name() {
        UUID clinic = clinic();
        line.clear();
        talk(new ClientMessage.RequestCall(null, null, null, null, null, null, clinic));
        assertThat(lead.await(ServerMessage.CallStarted.class).call().organisationId())
                .isEqualTo(clinic);
        lead.say(new ClientMessage.DialPhone(call, "8 (495) 123-45-67", clinic, false));
        ServerMessage.Line first = up(null);
        assertThat(first.name()).isEqualTo("Городская поликлиника № 5");
        assertThat(lead.refusedFor(new ClientMessage.DialPhone(call, "8 (495) 123-45-68", clinic, false)))
                .as("another's number")
                .isEqualTo(Refusal.BAD_NUMBER);
        lead.say(new ClientMessage.DialPhone(call, "sip:desk@clinic.example", clinic, false));
        assertThat(up(first).number()).isEqualTo("sip:…@clinic.example");
    }

    @Test
    void an_organisation_that_is_not_there_keeps_nobody_from_calling() {
        line.clear();
        talk(new ClientMessage.RequestCall(null, null, null, null, null, null, UUID.randomUUID()));
        assertThat(lead.await(ServerMessage.CallStarted.class).call().organisationId())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "не номер, BAD_NUMBER",
        "12345678, BAD_NUMBER",
        "+1 212 555 2368, NUMBER_FORBIDDEN",
        "8 809 123-45-67, NUMBER_FORBIDDEN",
        "sip:anybody@elsewhere.example, BAD_NUMBER"
    })
    void what_must_not_be_dialled_is_refused_and_leaves_no_line(String number, Refusal refusal) {
        assertThat(lead.refusedFor(new ClientMessage.DialPhone(call, number, null, false)))
                .isEqualTo(refusal);
        assertThat(line.telephones(call)).isZero();
    }

    @Test
    void whoever_dials_without_end_is_stopped() {
        for (int i = 0; i < 30; i++) {
            ServerMessage.Line dialled = dial(CLINIC);
            lead.say(new ClientMessage.HangUpPhone(call, dialled.lineId()));
            seen(lead, dialled, one -> one.state() == LineState.ENDED);
        }
        assertThat(lead.refusedFor(new ClientMessage.DialPhone(call, CLINIC, null, false)))
                .isEqualTo(Refusal.TOO_MANY_DIALS);
        assertThat(dialEmergency().number()).isEqualTo("112");
    }

    @Test
    void only_the_lead_has_the_telephone() {
        ServerMessage.Line dialled = talking();
        assertThat(citizen.refusedFor(new ClientMessage.HangUpPhone(call, dialled.lineId())))
                .isEqualTo(Refusal.NOT_ALLOWED);
        Page stranger = page(people.interpreter());
        assertThat(stranger.refusedFor(new ClientMessage.HangUpPhone(call, dialled.lineId())))
                .isEqualTo(Refusal.NO_SUCH_CALL);
        assertThat(stranger.refusedFor(new ClientMessage.DialPhone(call, CLINIC, null, false)))
                .isEqualTo(Refusal.NO_SUCH_CALL);
    }

    private UUID clinic() {
        String body = """
                {"externalId":null,"category":"clinic","name":"Городская поликлиника № 5","shortName":"","alsoKnownAs":[],
                "dials":[{"kind":"phone","address":"+7 495 123-45-67","label":""},
                {"kind":"sip","address":"sip:desk@clinic.example","label":""}],"hours":null,"precincts":[],"territory":"",
                "worksWithInterpreter":true,"checkedOn":null,"address":"","note":"","version":null}""";
        return UUID.fromString(browsers.signedIn(people.coordinator())
                .post("/api/directory", body)
                .json()
                .get("id")
                .asString());
    }
}
