package org.zhest.account;

import java.util.Locale;

/** What a person types to say who they are; case and outer blanks do not matter. */
public record Login(String value) {

    /** As the database checks it. */
    public static final String PATTERN = "[a-z0-9][a-z0-9._-]{2,63}";

    public static Login of(String typed) {
        return new Login(typed.strip().toLowerCase(Locale.ROOT));
    }

    public boolean isWellFormed() {
        return value.matches(PATTERN);
    }
}
