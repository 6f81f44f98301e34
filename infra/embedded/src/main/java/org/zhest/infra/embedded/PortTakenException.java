package org.zhest.infra.embedded;

import java.io.IOException;
import java.net.InetSocketAddress;

/** A port that something else listens on; its message is fit to be shown to the person who started us. */
public final class PortTakenException extends IOException {
    private static final long serialVersionUID = 1;

    private final InetSocketAddress address;

    /** @param purpose what the port was for, such as {@code "bridge REST (TCP)"} */
    public PortTakenException(String purpose, InetSocketAddress address, Throwable cause) {
        super(
                "%s cannot use %s:%d: it is taken by another program, or is no address of this machine. Stop the other, or choose another port."
                        .formatted(purpose, address.getHostString(), address.getPort()),
                cause);
        this.address = address;
    }

    public InetSocketAddress address() {
        return address;
    }
}
