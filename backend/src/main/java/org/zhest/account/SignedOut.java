package org.zhest.account;

/** Published when the person of a session signs out. */
public record SignedOut(String sessionId) {}
