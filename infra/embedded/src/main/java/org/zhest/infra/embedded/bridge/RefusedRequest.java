package org.zhest.infra.embedded.bridge;

/** A readable request that cannot be done; the message is the reason that the caller reads. */
final class RefusedRequest extends Exception {
    private static final long serialVersionUID = 1;

    RefusedRequest(String reason) {
        super(reason);
    }
}
