package org.zhest.directory.file;

/** What can be wrong with a line of a file. */
public enum Flaw {
    REQUIRED,
    TOO_LONG,
    TOO_MANY,
    /** No such category or precinct. */
    UNKNOWN,
    NO_PHONE,
    NO_SIP_ADDRESS,
    NO_HOURS,
    NO_DATE,
    NO_YES_OR_NO,
    /** An earlier line is about the same organisation. */
    TWICE,
    /** Several organisations of the directory are meant by it. */
    AMBIGUOUS,
    /** It has not as many cells as the header. */
    CELLS
}
