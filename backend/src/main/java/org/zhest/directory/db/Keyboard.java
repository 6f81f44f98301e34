package org.zhest.directory.db;

import java.util.Locale;
import java.util.Optional;

/** Russian words typed while the keyboard was set to Latin letters. */
final class Keyboard {

    private static final String LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";
    private static final String RUSSIAN = "йцукенгшщзхъфывапролджэячсмитьбюё";

    private Keyboard() {}

    /** @return the words that the same keys write in Russian; empty if something is Russian already, or nothing Latin */
    static Optional<String> russian(String typed) {
        String small = typed.toLowerCase(Locale.ROOT);
        boolean latin = small.chars().anyMatch(each -> each >= 'a' && each <= 'z');
        boolean russian = small.chars().anyMatch(each -> RUSSIAN.indexOf(each) >= 0);
        if (!latin || russian) {
            return Optional.empty();
        }
        StringBuilder words = new StringBuilder();
        small.chars().forEach(each -> {
            int key = LATIN.indexOf(each);
            words.append(key < 0 ? (char) each : RUSSIAN.charAt(key));
        });
        return Optional.of(words.toString());
    }
}
