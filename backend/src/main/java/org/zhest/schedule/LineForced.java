package org.zhest.schedule;

import org.zhest.account.AccountId;

/** A coordinator closed or opened the line, or let the hours rule again. */
public record LineForced(AccountId by) {}
