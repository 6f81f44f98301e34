package org.zhest.infra.gateway;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.zhest.infra.gateway.sip.Ended;
import org.zhest.infra.gateway.sound.LegSound;

/** The sound's words, brought into the turns of its leg. */
final class LegEvents implements LegSound.Events {
    private final Consumer<Consumer<Leg>> toLeg;

    /** @param toLeg does something with the leg in its turns */
    LegEvents(Consumer<Consumer<Leg>> toLeg) {
        this.toLeg = toLeg;
    }

    static ObjectNode ended(Ended how) {
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("cause", how.cause().word())
                .put("reason", how.reason())
                .put("by", how.byUs() ? "us" : "them");
        @Nullable Integer status = how.status() == 0 ? null : how.status();
        node.put("status", status);
        return node;
    }

    @Override
    public void digit(char digit) {
        toLeg.accept(leg -> leg.tell(Outbox.event("digit").put("digit", String.valueOf(digit))));
    }

    @Override
    public void speaking(boolean speaks) {
        toLeg.accept(leg -> leg.tell(Outbox.event(speaks ? "speaking" : "quiet")));
    }

    @Override
    public void played(LegSound.Sound sound) {
        toLeg.accept(leg -> leg.played(sound));
    }

    @Override
    public void conference(boolean connected) {
        toLeg.accept(leg -> leg.tell(Outbox.event(connected ? "conferenceBack" : "conferenceLost")));
    }

    @Override
    public void silent(boolean silent) {
        toLeg.accept(leg -> leg.silent(silent));
    }
}
