package org.zhest.infra.gateway.sip;

import org.zhest.infra.gateway.sound.TrunkMedia;

/** What a call comes to; told in the call's own turns. Nothing follows {@link #ended}. */
public interface CallEvents {

    void trying();

    void ringing();

    void earlyMedia();

    void answered();

    /** We hold, or hold no longer. */
    void held(boolean held);

    void heldByThem(boolean held);

    /** SDP was agreed on, or changed. */
    void media(TrunkMedia agreed);

    void ended(Ended how);
}
