package org.zhest.directory.db;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What was typed, as queries over the index of words: every word must be there, by its stem or as the beginning of one.
 * Words are plain, that is letters or digits only, so they need no more than quotes.
 */
record Wording(List<Word> words) {

    /** @param stem without its ending. @param similar words of the directory that sound like it, the nearest first */
    record Word(String plain, String stem, List<String> similar) {

        boolean isNumber() {
            return Character.isDigit(plain.charAt(0));
        }

        /** A number is meant whole: 5 is not 50. */
        String asTyped() {
            return isNumber() ? quoted(plain) : "(" + quoted(stem) + "|" + quoted(plain) + ":*)";
        }

        String forgiven() {
            List<String> any = new ArrayList<>(List.of(asTyped()));
            similar.forEach(one -> any.add(quoted(one)));
            return "(" + String.join("|", any) + ")";
        }
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    String asTyped() {
        return spelled(Word::asTyped);
    }

    String forgiven() {
        return spelled(Word::forgiven);
    }

    /** What hits are worth: each word by where it stands. Words that must all be there would be ranked by nearness. */
    String worthAsTyped() {
        return asTyped().replace('&', '|');
    }

    String worthForgiven() {
        return forgiven().replace('&', '|');
    }

    /** «соц защита» is «соцзащита» too: each pair of neighbours may be one word. */
    private String spelled(Function<Word, String> spelling) {
        List<String> ways = new ArrayList<>();
        ways.add(words.stream().map(spelling).collect(Collectors.joining("&")));
        for (int i = 0; i + 1 < words.size(); i++) {
            if (!words.get(i).isNumber() && !words.get(i + 1).isNumber()) {
                List<String> parts =
                        new ArrayList<>(words.stream().map(spelling).toList());
                parts.set(i, quoted(words.get(i).plain() + words.get(i + 1).plain()) + ":*");
                parts.remove(i + 1);
                ways.add(String.join("&", parts));
            }
        }
        return "(" + String.join(")|(", ways) + ")";
    }

    private static String quoted(String word) {
        return "'" + word + "'";
    }
}
