package org.zhest.contact.web;

import org.jspecify.annotations.Nullable;

/** What the views of this area share. */
final class Views {

    private Views() {}

    /** @return null for what nobody wrote */
    static @Nullable String text(String written) {
        return written.isEmpty() ? null : written;
    }
}
