package org.zhest.account;

import org.jspecify.annotations.Nullable;

/** Published inside the transaction that adds an account, so that its recipient or interpreter is added with it. */
public record AccountAdded(Account account, NewAccount.@Nullable Citizen citizen) {}
