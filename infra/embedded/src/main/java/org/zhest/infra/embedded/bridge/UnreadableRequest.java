package org.zhest.infra.embedded.bridge;

/** The body is JSON but no Colibri2 request; the message is the reason that the caller reads. */
final class UnreadableRequest extends Exception {
    private static final long serialVersionUID = 1;

    UnreadableRequest(String reason) {
        super(reason);
    }
}
