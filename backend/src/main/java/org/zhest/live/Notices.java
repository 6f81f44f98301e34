package org.zhest.live;

import java.time.InstantSource;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zhest.signaling.protocol.NoticeKind;
import org.zhest.signaling.protocol.ServerMessage;

/** Tells the coordinators who are connected now. Nobody is told later: what a notice says also stands in rows. */
@Component
public class Notices {

    private final Coordinators coordinators;
    private final Courier courier;
    private final InstantSource clock;

    Notices(Coordinators coordinators, Courier courier, InstantSource clock) {
        this.coordinators = coordinators;
        this.courier = courier;
        this.clock = clock;
    }

    /** @param subject whom the kind says; who did it themselves is not told of it */
    public void tell(NoticeKind kind, UUID subject) {
        ServerMessage notice = new ServerMessage.Notice(kind, subject, clock.instant());
        coordinators.connected().stream()
                .filter(account -> !account.equals(subject))
                .forEach(account -> courier.deliver(account, notice));
    }
}
