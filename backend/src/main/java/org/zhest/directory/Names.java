package org.zhest.directory;

import java.util.List;

/**
 * What an organisation is called.
 *
 * @param shortName may be empty
 * @param alsoKnownAs what people say
 */
public record Names(String full, String shortName, List<String> alsoKnownAs) {

    public static final int MAX_FULL = 300;
    public static final int MAX_SHORT = 100;
    public static final int MAX_OTHERS = 10;

    public Names {
        alsoKnownAs = List.copyOf(alsoKnownAs);
    }

    /** The shorter one, where there is one. */
    public String shown() {
        return shortName.isEmpty() ? full : shortName;
    }
}
