package org.zhest.live.ring;

import java.time.InstantSource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.zhest.account.AccountId;
import org.zhest.live.CallCommands;
import org.zhest.recipient.Recipient;
import org.zhest.recipient.Recipients;
import org.zhest.signaling.call.CallCommand;
import org.zhest.signaling.call.CallId;
import org.zhest.signaling.call.CitizenId;
import org.zhest.signaling.call.CitizenRing;
import org.zhest.signaling.call.InterpreterId;
import org.zhest.signaling.call.RecipientId;
import org.zhest.signaling.call.RingId;
import org.zhest.signaling.protocol.ClientMessage;
import org.zhest.signaling.protocol.Refusal;

/** Rings citizens for who telephones, after it is known whether they can be rung. */
@Component
public class RingCommands {

    private final RingSettings settings;
    private final CitizenRings rings;
    private final Recipients recipients;
    private final CallCommands calls;
    private final InstantSource clock;

    RingCommands(
            RingSettings settings, CitizenRings rings, Recipients recipients, CallCommands calls, InstantSource clock) {
        this.settings = settings;
        this.rings = rings;
        this.recipients = recipients;
        this.calls = calls;
        this.clock = clock;
    }

    /** @return why not, or null */
    public @Nullable Refusal ring(InterpreterId by, ClientMessage.RingCitizen asked) {
        CallId call = new CallId(asked.callId());
        if (!rings.isInHandOf(call, by)) {
            return Refusal.NO_SUCH_CALL;
        }
        RecipientId recipient = new RecipientId(asked.recipientId());
        AccountId account = recipients.find(recipient).map(Recipient::account).orElse(null);
        if (account == null) {
            return Refusal.WRONG_STATE;
        }
        CitizenId citizen = new CitizenId(account.value());
        if (rings.isBlocked(citizen, by)) {
            return Refusal.NOT_ABLE;
        }
        var ring = new CitizenRing(
                new RingId(UUID.randomUUID()),
                citizen,
                recipient,
                asked.caller().strip(),
                clock.instant().plus(settings.rings()));
        return rings.isBusy(citizen)
                ? Refusal.CITIZEN_BUSY
                : unlessBusy(call, new CallCommand.RingCitizen(by, ring), Refusal.CITIZEN_BUSY);
    }

    public @Nullable Refusal answer(CitizenId citizen, CallId call) {
        return unlessBusy(call, new CallCommand.AnswerRing(citizen), Refusal.ALREADY_IN_CALL);
    }

    /** A citizen has one call, and one ring, at a time: the rows see to that. */
    private @Nullable Refusal unlessBusy(CallId call, CallCommand command, Refusal busy) {
        try {
            return calls.carryOut(call, command);
        } catch (DuplicateKeyException another) {
            return busy;
        }
    }
}
