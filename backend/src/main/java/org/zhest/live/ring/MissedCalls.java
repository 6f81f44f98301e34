package org.zhest.live.ring;

import java.time.InstantSource;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zhest.account.AccountId;
import org.zhest.centre.Centre;
import org.zhest.live.Courier;
import org.zhest.live.ring.CitizenRings.Missed;
import org.zhest.mail.Mail;
import org.zhest.recipient.Recipients;
import org.zhest.signaling.call.CallId;
import org.zhest.signaling.call.CitizenId;
import org.zhest.signaling.call.InterpreterId;
import org.zhest.signaling.call.RingId;
import org.zhest.signaling.protocol.ServerMessage;

/** Calls that citizens missed, and the messages that interpreters leave for them. */
@Component
public class MissedCalls {

    private final CitizenRings rings;
    private final Recipients recipients;
    private final Courier courier;
    private final Mail mail;
    private final Centre centre;
    private final InstantSource clock;

    MissedCalls(
            CitizenRings rings, Recipients recipients, Courier courier, Mail mail, Centre centre, InstantSource clock) {
        this.rings = rings;
        this.recipients = recipients;
        this.courier = courier;
        this.mail = mail;
        this.centre = centre;
        this.clock = clock;
    }

    /** What came of leaving a message. */
    public sealed interface Written {
        /** Whoever it is for is to be told, by {@link #tell}. */
        record Done(CitizenId citizen) implements Written {}

        /** No ring of a call in their hands that was not answered. */
        record NotFound() implements Written {}

        record Already() implements Written {}
    }

    @Transactional
    public Written write(InterpreterId by, CallId call, RingId ring, String text) {
        if (!rings.isInHandOf(call, by)) {
            return new Written.NotFound();
        }
        Missed missed = rings.lockMissed(call, ring).orElse(null);
        if (missed == null) {
            return new Written.NotFound();
        }
        if (missed.message() != null) {
            return new Written.Already();
        }
        rings.write(ring, text.strip(), clock.instant());
        return new Written.Done(missed.citizen());
    }

    /** On their page, and by e-mail where they want that: it says that there is a message, not what. @param home of the service */
    public void tell(CitizenId citizen, String home) {
        courier.deliver(citizen.value(), new ServerMessage.MissedCallsChanged());
        Thread.startVirtualThread(() -> recipients
                .emailOf(new AccountId(citizen.value()))
                .ifPresent(address ->
                        mail.send(address, centre.name().ru() + ": вам звонили", """
                        Вам звонили через службу видеоперевода и оставили сообщение.

                        Прочитать его можно на главной странице службы:
                        %s

                        --
                        Somebody called you through the relay service and left a message: %s
                        """.formatted(home, home))));
    }

    public List<Missed> of(CitizenId citizen) {
        return rings.missedBy(citizen);
    }

    public boolean setSeen(CitizenId citizen, RingId ring) {
        return rings.setSeen(citizen, ring, clock.instant());
    }
}
