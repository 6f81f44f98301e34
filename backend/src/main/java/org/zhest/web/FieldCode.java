package org.zhest.web;

/** What is wrong with one field of a request. */
public enum FieldCode {
    REQUIRED,
    TOO_LONG,
    TOO_SHORT,
    FORMAT,
    /** Names nothing that exists, or nothing that may be chosen here. */
    UNKNOWN,
    /** A day that is over. */
    PAST,
    /** Lies beyond what it belongs to. */
    OUTSIDE,
    /** Lies over another of its kind. */
    OVERLAPS,
    TAKEN;

    /** @return the code as it goes over the wire, kebab-case */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
