package org.zhest.directory;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An organisation as it stands.
 *
 * @param archivedAt since when it is not found any more; null while it is
 */
public record Organisation(
        OrganisationId id,
        OrganisationDetails details,
        @Nullable Instant archivedAt,
        int version) {}
