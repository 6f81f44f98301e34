package org.zhest.live.phone;

import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhest.directory.Dial;
import org.zhest.directory.Organisation;
import org.zhest.directory.OrganisationId;
import org.zhest.directory.Organisations;
import org.zhest.directory.PhoneNumbers;
import org.zhest.live.CallCommands;
import org.zhest.signaling.call.CallCommand;
import org.zhest.signaling.call.CallId;
import org.zhest.signaling.call.InterpreterId;
import org.zhest.signaling.phone.Destination;
import org.zhest.signaling.phone.Line;
import org.zhest.signaling.phone.LineId;
import org.zhest.signaling.phone.Switches;
import org.zhest.signaling.protocol.ClientMessage;
import org.zhest.signaling.protocol.Refusal;

/** What an interpreter does with telephones, after it is known whom may be called. */
@Component
public class Dialling {

    private final PhoneSettings settings;
    private final NumberPolicy policy;
    private final Organisations organisations;
    private final Lines lines;
    private final CallCommands calls;
    private final InstantSource clock;

    Dialling(
            PhoneSettings settings,
            NumberPolicy policy,
            Organisations organisations,
            Lines lines,
            CallCommands calls,
            InstantSource clock) {
        this.settings = settings;
        this.policy = policy;
        this.organisations = organisations;
        this.lines = lines;
        this.calls = calls;
        this.clock = clock;
    }

    /** @return why not, or null */
    public @Nullable Refusal dial(InterpreterId by, ClientMessage.DialPhone asked) {
        Judged judged = settings.there() ? judge(asked) : Judged.not(Refusal.WRONG_STATE);
        Destination to = judged.to();
        if (to == null) {
            return judged.refusal();
        }
        if (hasDialledTooOften(by, to)) {
            return Refusal.TOO_MANY_DIALS;
        }
        return calls.carryOut(new CallId(asked.callId()), new CallCommand.Dial(by, fresh(), to));
    }

    public @Nullable Refusal redial(InterpreterId by, ClientMessage.RedialPhone asked) {
        LineId ended = new LineId(asked.lineId());
        Refusal refusal =
                lines.find(ended).map(Line::to).map(to -> mayRedial(by, to)).orElse(null);
        return refusal == null
                ? calls.carryOut(new CallId(asked.callId()), new CallCommand.Redial(by, ended, fresh()))
                : refusal;
    }

    /** Who telephoned us may have a number that we do not call. */
    private @Nullable Refusal mayRedial(InterpreterId by, Destination to) {
        if (hasDialledTooOften(by, to)) {
            return Refusal.TOO_MANY_DIALS;
        }
        return to.emergency() || to.organisation() != null
                ? null
                : policy.judge(to.number()).refusal();
    }

    public @Nullable Refusal set(InterpreterId by, ClientMessage.SetPhone asked) {
        return calls.carryOut(
                new CallId(asked.callId()),
                new CallCommand.SetLine(by, new LineId(asked.lineId()), was -> merged(was, asked)));
    }

    private static Switches merged(Switches was, ClientMessage.SetPhone asked) {
        return new Switches(
                either(asked.held(), was.held()),
                either(asked.muted(), was.muted()),
                either(asked.citizenSpeaks(), was.citizenSpeaks()),
                either(asked.citizenListens(), was.citizenListens()));
    }

    private static boolean either(@Nullable Boolean asked, boolean was) {
        return asked == null ? was : asked;
    }

    private boolean hasDialledTooOften(InterpreterId by, Destination to) {
        return !to.emergency()
                && lines.dialledBy(by, clock.instant().minus(settings.dialsWithin())) >= settings.dials();
    }

    private static LineId fresh() {
        return new LineId(UUID.randomUUID());
    }

    /** Whom to call, or why not. */
    private record Judged(
            @Nullable Destination to, @Nullable Refusal refusal) {

        static Judged not(Refusal refusal) {
            return new Judged(null, refusal);
        }
    }

    private Judged judge(ClientMessage.DialPhone asked) {
        String written = asked.number();
        if (written == null) {
            return emergency();
        }
        Dial listed = asked.organisationId() == null ? null : listed(asked.organisationId(), written);
        if (asked.organisationId() != null && listed == null) {
            return Judged.not(Refusal.BAD_NUMBER);
        }
        if (listed != null && listed.kind() == Dial.Kind.SIP) {
            return new Judged(to(asked, listed.address()), null);
        }
        NumberPolicy.Judged number = policy.judge(written);
        if (number.refusal() != null) {
            return Judged.not(number.refusal());
        }
        return number.number().equals(settings.emergencyNumber())
                ? emergency()
                : new Judged(to(asked, number.number()), null);
    }

    /** The emergency service, for who goes on with a call that had it on the line. */
    public void callAnew(CallId call) {
        calls.carryOut(call, new CallCommand.CallAnew(fresh(), service()));
    }

    private Judged emergency() {
        return new Judged(service(), null);
    }

    private Destination service() {
        return new Destination(settings.emergencyNumber(), null, "", true);
    }

    private Destination to(ClientMessage.DialPhone asked, String address) {
        return new Destination(
                address,
                asked.organisationId(),
                organisation(asked.organisationId())
                        .map(one -> one.details().names().shown())
                        .orElse(""),
                false);
    }

    /** A SIP address is dialled only as the directory has it. */
    private @Nullable Dial listed(UUID organisation, String written) {
        String number = PhoneNumbers.parse(written).orElse(written);
        return organisation(organisation)
                .flatMap(one -> one.details().dials().stream()
                        .filter(dial -> dial.address().equals(number))
                        .findFirst())
                .orElse(null);
    }

    private Optional<Organisation> organisation(@Nullable UUID id) {
        return Optional.ofNullable(id)
                .flatMap(one -> organisations.find(new OrganisationId(one)))
                .filter(one -> one.archivedAt() == null);
    }
}
