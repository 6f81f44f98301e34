package org.zhest.signaling.opening;

/** What callers read, Russian and English; blank where nothing was written. */
public record Words(String ru, String en) {

    public static final Words NONE = new Words("", "");
}
