package org.zhest.live;

import java.util.UUID;
import org.zhest.signaling.call.Call;
import org.zhest.signaling.call.CallId;

/** The port to the contact that every ended call leaves behind. */
public interface CallContacts {

    /** Writes the call's contact, open for the interpreter's wrap-up, inside the caller's transaction. */
    void openFor(Call.Ended call);

    /** The contact of an ended call. */
    UUID ofCall(CallId call);
}
