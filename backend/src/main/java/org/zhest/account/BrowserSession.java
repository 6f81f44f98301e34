package org.zhest.account;

/** The port to the session of the browser whose request is being answered. */
public interface BrowserSession {

    /** Signs this account in, in place of whoever was. */
    void begin(Account account);
}
