package org.zhest.signaling.call;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhest.signaling.protocol.Part;

/** The interpreters of a call in talk, and the search for one more. */
public record Crew(
        InterpreterId lead,
        @Nullable InterpreterId second,
        @Nullable Join join) {

    static Crew of(InterpreterId lead) {
        return new Crew(lead, null, null);
    }

    /** Everybody who is in the call, the lead first. */
    public Map<InterpreterId, Part> parts() {
        Map<InterpreterId, Part> parts = new LinkedHashMap<>();
        parts.put(lead, Part.LEAD);
        if (second != null) {
            parts.put(second, Part.SECOND);
        }
        if (join instanceof Join.Watching watching) {
            parts.put(watching.joiner(), Part.WATCHING);
        }
        return parts;
    }

    /** Whoever is in the call beside the lead. */
    List<InterpreterId> helpers() {
        return parts().keySet().stream().filter(one -> !one.equals(lead)).toList();
    }

    /** The card on a console that asks somebody in. */
    public Optional<Ring> ring() {
        return join instanceof Join.Rung rung ? Optional.of(rung.ring()) : Optional.empty();
    }

    Crew with(@Nullable Join next) {
        return new Crew(lead, second, next);
    }

    /** Who can go on when the lead is gone: the second before one who only watches. */
    Optional<Crew> withoutLead() {
        if (second != null) {
            return Optional.of(new Crew(second, null, join));
        }
        return join instanceof Join.Watching watching ? Optional.of(of(watching.joiner())) : Optional.empty();
    }
}
