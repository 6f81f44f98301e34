package org.zhest.account;

import java.io.Serializable;
import java.util.UUID;

/** Names an account, and with it the person. */
public record AccountId(UUID value) implements Serializable {}
