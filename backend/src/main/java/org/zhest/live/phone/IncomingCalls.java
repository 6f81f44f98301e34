package org.zhest.live.phone;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zhest.directory.Organisation;
import org.zhest.directory.Organisations;
import org.zhest.directory.PhoneNumbers;
import org.zhest.live.CallCommands;
import org.zhest.live.LineGate;
import org.zhest.signaling.call.CallCommand;
import org.zhest.signaling.call.CallId;
import org.zhest.signaling.call.Need;
import org.zhest.signaling.call.Telephoned;
import org.zhest.signaling.phone.Destination;
import org.zhest.signaling.phone.Line;
import org.zhest.signaling.phone.LineId;
import org.zhest.signaling.phone.PhoneFailure;
import org.zhest.signaling.protocol.EndReason;
import org.zhest.signaling.protocol.SignMode;

/** Takes calls of people who telephone the service: each waits in the same queue as everybody. */
@Component
public class IncomingCalls {

    private final PhoneSettings settings;
    private final Gateways gateways;
    private final Lines lines;
    private final Organisations organisations;
    private final CallCommands calls;
    private final LineGate gate;
    private final InstantSource clock;

    IncomingCalls(
            PhoneSettings settings,
            Gateways gateways,
            Lines lines,
            Organisations organisations,
            CallCommands calls,
            LineGate gate,
            InstantSource clock) {
        this.settings = settings;
        this.gateways = gateways;
        this.lines = lines;
        this.organisations = organisations;
        this.calls = calls;
        this.gate = gate;
        this.clock = clock;
    }

    /**
     * A gateway says that somebody telephones; again: nothing more happens.
     *
     * @param from their number; empty if it is withheld
     * @param to the number that they dialled
     * @return false if that number is none of the service's
     * @throws PhoneFailure if no gateway has the line, as far as we hear: it may be asked again
     */
    public boolean take(LineId line, String from, String to) {
        if (lines.callOf(line).isPresent()) {
            return true;
        }
        Optional<PhoneSettings.Incoming> dialled = settings.incoming().stream()
                .filter(one -> canonical(one.number()).equals(canonical(to)))
                .findFirst();
        dialled.ifPresent(number -> take(line, from, number));
        return dialled.isPresent();
    }

    private void take(LineId id, String from, PhoneSettings.Incoming dialled) {
        Gateways.Up at = gateways.with(id)
                .orElseThrow(() -> new PhoneFailure(PhoneFailure.Kind.NO_SUCH_LINE, "nobody carries what came in"));
        Instant now = clock.instant();
        Telephoned by = new Telephoned(Line.calledIn(id, caller(from), now), dialled.purpose());
        CallId call = new CallId(UUID.randomUUID());
        boolean added = calls.telephone(
                call, by, new Need(SignMode.RSL, dialled.topic()), new Lines.Place(at.name(), at.instance()));
        // An emergency of a hearing person is not ours: they telephone 112 themselves.
        if (added && !gate.admits(false)) {
            calls.carryOut(call, new CallCommand.TurnAway(EndReason.LINE_CLOSED));
        }
    }

    private Destination caller(String from) {
        String number = canonical(from);
        Organisation known =
                number.isEmpty() ? null : organisations.ofNumber(number).orElse(null);
        return known == null
                ? new Destination(number, null, "", false)
                : new Destination(
                        number, known.id().value(), known.details().names().shown(), false);
    }

    private static String canonical(String number) {
        return PhoneNumbers.parse(number).orElse(number);
    }
}
