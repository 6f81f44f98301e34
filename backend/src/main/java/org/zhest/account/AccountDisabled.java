package org.zhest.account;

/** Published inside the transaction that disables an account; its {@link SessionsEnded} comes with it. */
public record AccountDisabled(AccountId account) {}
