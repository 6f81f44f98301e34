package org.zhest.live;

import java.util.Optional;
import org.zhest.signaling.call.CallId;

/** The port to which node works on a call's media: one at a time, and no connection to the database is held meanwhile. */
public interface MediaHolds {

    /** @return the call's media as it stands; empty while another node works on it */
    Optional<Legs.Media> take(CallId call);

    /** Lets the next one work. Not called, because this process died: the sweep or the time gives it back. */
    void giveBack(CallId call, Legs.Media held);

    /** Gives back whatever dead nodes held. */
    void freeFromTheDead();
}
