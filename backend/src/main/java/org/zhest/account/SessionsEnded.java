package org.zhest.account;

import org.jspecify.annotations.Nullable;

/**
 * Published inside the transaction that ends an account's sessions: disabled, or a new password.
 *
 * @param except the id of the one session that goes on, or null
 */
public record SessionsEnded(AccountId account, @Nullable String except) {}
