package org.zhest.interpreter;

import org.zhest.account.AccountId;

/** Somebody who interprets, or once did. */
public record Interpreter(AccountId id, String name) {}
