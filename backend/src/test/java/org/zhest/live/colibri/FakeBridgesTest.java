package org.zhest.live.colibri;

import org.zhest.signaling.media.MediaBridge;
import org.zhest.testing.FakeBridges;

/** The fake keeps the same contract as the client. */
class FakeBridgesTest extends MediaBridgeContract {

    private final FakeBridges fake = new FakeBridges();

    @Override
    MediaBridge bridge() {
        return fake;
    }
}
