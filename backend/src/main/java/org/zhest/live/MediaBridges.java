package org.zhest.live;

import java.util.Optional;
import org.zhest.signaling.media.BridgeFailure;
import org.zhest.signaling.media.MediaBridge;

/** The media bridges of this installation. */
public interface MediaBridges {

    /** @param name what the call's row remembers the bridge by */
    record Chosen(String name, MediaBridge bridge) {}

    /**
     * The bridge that a new conference should go to: healthy, not draining, under the least stress.
     *
     * @throws BridgeFailure of kind NONE_FREE
     */
    Chosen choose();

    /** The bridge of that name, if it is still configured. */
    Optional<MediaBridge> at(String name);
}
