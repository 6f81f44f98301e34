package org.zhest.live;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhest.signaling.call.CallEvent;
import org.zhest.signaling.call.CallId;

/** The port to a call's timeline and what its pages report. */
public interface Timeline {

    void add(CallId call, CallEvent event, Instant at);

    /** What one side received in the last 10 s. */
    void addQuality(CallId call, UUID account, Instant at, Quality quality);

    record Quality(double fps, int frameHeight, @Nullable Integer roundTripMillis, int freezes) {}
}
