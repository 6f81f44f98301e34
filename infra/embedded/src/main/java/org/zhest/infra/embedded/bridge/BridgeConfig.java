package org.zhest.infra.embedded.bridge;

import java.net.InetSocketAddress;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/**
 * Where a bridge listens.
 *
 * @param restAddress TCP address of the REST resource; it has no authentication, so keep it off public networks
 * @param mediaAddress UDP address that media is bound to and that endpoints are told; a wildcard would be told as such
 * @param clock what time-outs are measured by
 * @param region what the statistics name as its region; null: they name none
 */
public record BridgeConfig(
        InetSocketAddress restAddress,
        InetSocketAddress mediaAddress,
        InstantSource clock,
        @Nullable String region) {
    /** Both on this machine's loopback, by the system's clock; port 0 takes any free port. */
    public static BridgeConfig loopback(int restPort, int mediaPort) {
        return new BridgeConfig(
                new InetSocketAddress("127.0.0.1", restPort),
                new InetSocketAddress("127.0.0.1", mediaPort),
                InstantSource.system(),
                null);
    }
}
