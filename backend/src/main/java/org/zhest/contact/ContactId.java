package org.zhest.contact;

import java.util.UUID;

/** A contact's id. */
public record ContactId(UUID value) {}
