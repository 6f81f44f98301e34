package org.zhest.infra.gateway.sip;

import org.zhest.infra.gateway.sound.TrunkMedia;

/** Passes on what happens, and tells the call of its end first. */
record Talking(CallEvents events, Runnable gone) implements CallEvents {

    @Override
    public void trying() {
        events.trying();
    }

    @Override
    public void ringing() {
        events.ringing();
    }

    @Override
    public void earlyMedia() {
        events.earlyMedia();
    }

    @Override
    public void answered() {
        events.answered();
    }

    @Override
    public void held(boolean held) {
        events.held(held);
    }

    @Override
    public void heldByThem(boolean held) {
        events.heldByThem(held);
    }

    @Override
    public void media(TrunkMedia agreed) {
        events.media(agreed);
    }

    @Override
    public void ended(Ended how) {
        gone.run();
        events.ended(how);
    }
}
