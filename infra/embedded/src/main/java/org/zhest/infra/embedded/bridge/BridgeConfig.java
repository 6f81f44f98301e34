package org.zhest.infra.embedded.bridge;

import java.net.InetSocketAddress;
import java.time.InstantSource;

/**
 * Where a bridge listens.
 *
 * @param restAddress TCP address of the REST resource; it has no authentication, so keep it off public networks
 * @param mediaAddress UDP address that media is bound to and that endpoints are told; a wildcard would be told as such
 * @param clock what time-outs are measured by
 */
public record BridgeConfig(InetSocketAddress restAddress, InetSocketAddress mediaAddress, InstantSource clock) {
    /** Both on this machine's loopback, by the system's clock; port 0 takes any free port. */
    public static BridgeConfig loopback(int restPort, int mediaPort) {
        return new BridgeConfig(
                new InetSocketAddress("127.0.0.1", restPort),
                new InetSocketAddress("127.0.0.1", mediaPort),
                InstantSource.system());
    }
}
