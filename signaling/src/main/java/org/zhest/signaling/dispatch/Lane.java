package org.zhest.signaling.dispatch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhest.signaling.call.Need;
import org.zhest.signaling.protocol.Gender;
import org.zhest.signaling.protocol.SignMode;
import org.zhest.signaling.protocol.TopicClass;

/**
 * All callers whom the same interpreters can take: a need, and the gender wished for as long as it is. There are few
 * lanes, each ordered by an index, so that finding a caller does not cost more when more wait.
 */
public record Lane(Need need, @Nullable Gender gender) {

    /** Such as {@code rsl/medical} or {@code rsl/everyday/female}. */
    public String code() {
        String code = small(need.mode()) + "/" + small(need.topic());
        return gender == null ? code : code + "/" + small(gender);
    }

    /** The lanes that an interpreter with these skills serves. */
    public static List<Lane> servedBy(Collection<Skill> skills, @Nullable Gender gender) {
        Set<Skill> has = skills.isEmpty() ? Set.of() : EnumSet.copyOf(skills);
        List<Lane> lanes = new ArrayList<>();
        for (SignMode mode : SignMode.values()) {
            for (TopicClass topic : TopicClass.values()) {
                Need need = new Need(mode, topic);
                if (!has.containsAll(neededFor(need))) {
                    continue;
                }
                lanes.add(new Lane(need, null));
                if (gender != null) {
                    lanes.add(new Lane(need, gender));
                }
            }
        }
        return List.copyOf(lanes);
    }

    /** What a need takes: its sign mode, and its field where that has words of its own. Everybody can write. */
    static Set<Skill> neededFor(Need need) {
        Set<Skill> needed = EnumSet.noneOf(Skill.class);
        switch (need.mode()) {
            case RSL -> needed.add(Skill.RSL);
            case SIGNED_RUSSIAN -> needed.add(Skill.SIGNED_RUSSIAN);
            case FINGERSPELLING -> needed.add(Skill.FINGERSPELLING);
            case DEAFBLIND -> needed.add(Skill.DEAFBLIND);
            case TEXT -> {}
        }
        switch (need.topic()) {
            case SOCIAL -> needed.add(Skill.SOCIAL);
            case EDUCATION -> needed.add(Skill.EDUCATION);
            case MEDICAL -> needed.add(Skill.MEDICAL);
            case LEGAL -> needed.add(Skill.LEGAL);
            case EVERYDAY -> {}
        }
        return needed;
    }

    public static List<String> codes(Collection<Lane> lanes) {
        return lanes.stream().map(Lane::code).collect(Collectors.toUnmodifiableList());
    }

    private static String small(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
