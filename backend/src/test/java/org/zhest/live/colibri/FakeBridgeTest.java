package org.zhest.live.colibri;

import org.zhest.signaling.media.MediaBridge;
import org.zhest.testing.FakeBridge;

/** The fake keeps the same contract as the client. */
class FakeBridgeTest extends MediaBridgeContract {

    private final FakeBridge fake = new FakeBridge();

    @Override
    MediaBridge bridge() {
        return fake;
    }
}
