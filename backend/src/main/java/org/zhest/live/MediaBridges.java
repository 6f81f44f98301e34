package org.zhest.live;

import java.util.List;
import java.util.Optional;
import org.zhest.signaling.media.BridgeFailure;
import org.zhest.signaling.media.MediaBridge;

/** The media bridges of this installation. */
public interface MediaBridges {

    /** @param name what the call's row remembers the bridge by */
    record Chosen(String name, MediaBridge bridge) {}

    /**
     * The bridge that a new conference should go to: healthy, under the least stress, and draining only if all are.
     *
     * @throws BridgeFailure of kind NONE_FREE
     */
    Chosen choose();

    /** Where calls of a bridge that drains should go; empty if they are best off where they are. */
    Optional<Chosen> refuge();

    /** Names of the bridges that an operator wants empty. */
    List<String> draining();

    /** The bridge of that name, if it is still configured. */
    Optional<MediaBridge> at(String name);
}
