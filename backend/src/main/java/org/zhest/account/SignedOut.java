package org.zhest.account;

import org.jspecify.annotations.Nullable;

/**
 * Published when the person of a session signs out.
 *
 * @param account null if nobody was signed in
 */
public record SignedOut(String sessionId, @Nullable AccountId account) {}
