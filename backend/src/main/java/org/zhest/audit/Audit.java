package org.zhest.audit;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The record of who saw or changed what (152-ФЗ). It knows no area, so people and things are plain ids here. */
public interface Audit {

    /** @param detail codes and ids only, never what was read or written */
    void add(Entry entry);

    default void viewed(UUID actor, AuditSubject kind, UUID subject) {
        add(new Entry(actor, AuditAction.VIEWED, kind, subject, Map.of()));
    }

    default void listed(UUID actor, AuditSubject kind, Map<String, String> filters) {
        add(new Entry(actor, AuditAction.LISTED, kind, null, filters));
    }

    default void did(UUID actor, AuditAction action, AuditSubject kind, UUID subject) {
        add(new Entry(actor, action, kind, subject, Map.of()));
    }

    /**
     * One row.
     *
     * @param actor whose doing; null for the operator at the command line
     * @param subject what it was done to; null for a list
     */
    record Entry(
            @Nullable UUID actor,
            AuditAction action,
            AuditSubject kind,
            @Nullable UUID subject,
            Map<String, String> detail) {}
}
