package org.zhest.account;

/** A language of the interface. */
public enum Language {
    RU,
    EN
}
