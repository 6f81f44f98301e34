package org.zhest.directory;

/**
 * One thing to dial.
 *
 * @param address a number in E.164, a short number (112), or a SIP address with its scheme
 * @param label whom one reaches: «регистратура»; may be empty
 */
public record Dial(Kind kind, String address, String label) {

    public static final int MAX_LABEL = 60;

    public enum Kind {
        PHONE,
        SIP
    }
}
