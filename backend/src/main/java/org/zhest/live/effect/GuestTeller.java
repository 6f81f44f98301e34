package org.zhest.live.effect;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.zhest.live.Courier;
import org.zhest.live.guest.GuestEvent;
import org.zhest.live.guest.Guests;
import org.zhest.signaling.protocol.ServerMessage;

/** Tells guests and those in the call what befell a guest, and brings their media up and down. */
@Component
class GuestTeller {

    private final Guests guests;
    private final Courier courier;
    private final CallTalk talk;
    private final CallMedia media;

    GuestTeller(Guests guests, Courier courier, CallTalk talk, CallMedia media) {
        this.guests = guests;
        this.courier = courier;
        this.talk = talk;
        this.media = media;
    }

    @EventListener
    void on(GuestEvent event) {
        switch (event) {
            case GuestEvent.Changed(var call) -> talk.tellChanged(call);
            case GuestEvent.Admitted(var call, var account) -> {
                guests.ofAccount(account)
                        .ifPresent(one -> courier.deliver(
                                account,
                                new ServerMessage.GuestChanged(
                                        new ServerMessage.GuestPlace(one.state(), one.expiresAt()))));
                talk.tellAdmitted(call, account);
                talk.tellChanged(call);
                media.admit(call, account);
            }
            case GuestEvent.Over(var call, var account, var how) -> {
                if (account != null) {
                    courier.deliver(account, new ServerMessage.GuestOver(how));
                    media.release(call, account);
                }
                talk.tellChanged(call);
            }
        }
    }
}
