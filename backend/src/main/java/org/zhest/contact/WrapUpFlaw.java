package org.zhest.contact;

/** Why a field of a form does not do for completing. */
public enum WrapUpFlaw {
    REQUIRED,
    /** No such topic today, or no such case of this recipient. */
    UNKNOWN,
    /** A day that is over. */
    PAST
}
