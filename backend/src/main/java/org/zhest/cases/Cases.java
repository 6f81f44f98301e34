package org.zhest.cases;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhest.paging.Page;
import org.zhest.paging.Paging;
import org.zhest.signaling.call.RecipientId;

/** The cases of the centre. */
public interface Cases {

    /** @param text part of a title or recipient's name, or the number; null for all */
    Page<CaseRow> list(@Nullable CaseStatus status, @Nullable String text, Paging paging);

    Optional<CaseFile> find(CaseId id);

    /** @return those of the recipient that are not closed, newest first */
    List<CaseBrief> unclosedOf(RecipientId recipient);

    boolean belongsTo(CaseId id, RecipientId recipient);

    List<CaseContact> contactsOf(CaseId id);

    CaseId open(RecipientId recipient, String topicCode, String title, Instant now);

    /** @return false when the case has another version by now */
    boolean change(CaseId id, CaseChange change, int version, Instant now);
}
