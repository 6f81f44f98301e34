package org.zhest.cases;

import java.util.UUID;

/** A case's id; people say its number. */
public record CaseId(UUID value) {}
