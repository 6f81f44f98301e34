package org.zhest.directory;

import java.util.UUID;

public record OrganisationId(UUID value) {}
