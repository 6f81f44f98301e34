package org.zhest.cases;

import java.time.Instant;

/** A case as whoever talks with its recipient sees it. */
public record CaseBrief(CaseId id, long number, String title, CaseStatus status, Instant openedAt) {}
