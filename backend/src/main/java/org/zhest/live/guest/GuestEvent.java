package org.zhest.live.guest;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhest.signaling.call.CallId;
import org.zhest.signaling.protocol.GuestEnd;

/** What befell a guest's place, published after it was committed. What is lost of it snapshots and the sweep tell. */
public sealed interface GuestEvent {

    CallId call();

    record Changed(CallId call) implements GuestEvent {}

    record Admitted(CallId call, UUID account) implements GuestEvent {}

    /** @param account null where nobody had used the link */
    record Over(CallId call, @Nullable UUID account, GuestEnd how) implements GuestEvent {}
}
