package org.zhest.infra.gateway;

import java.util.Locale;

/** Where a leg stands, as its view and the counts name it. */
enum LegState {
    DIALLING,
    TRYING,
    RINGING,
    EARLY_MEDIA,
    INCOMING,
    ANSWERED,
    ENDED;

    String word() {
        return this == EARLY_MEDIA ? "earlyMedia" : name().toLowerCase(Locale.ROOT);
    }
}
