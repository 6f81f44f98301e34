package org.zhest.directory.file;

/** Why nothing of a file can be read. */
public enum FileRefusal {
    EMPTY,
    /** No column is named as the name of an organisation. */
    NO_NAMES,
    /** Two columns have the same name. */
    COLUMN_TWICE,
    /** More rows than are taken at once. */
    TOO_MANY_ROWS,
    /** Its quotes do not match, or it is no text at all. */
    BROKEN
}
