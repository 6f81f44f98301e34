package org.zhest.interpreter;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhest.signaling.dispatch.Certificate;
import org.zhest.signaling.protocol.Gender;

/**
 * What an interpreter can do, and by what papers.
 *
 * @param gender for citizens who wish one or the other; null if it is not said
 * @param certificates at most one of a skill
 */
public record SkillSheet(@Nullable Gender gender, List<Certificate> certificates) {

    public SkillSheet {
        certificates = List.copyOf(certificates);
    }
}
