package org.zhest.live.effect;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zhest.live.CallCommands;
import org.zhest.live.Legs;
import org.zhest.live.phone.LineEvent;
import org.zhest.live.phone.Lines;
import org.zhest.live.phone.Phones;
import org.zhest.schema.Codes;
import org.zhest.signaling.call.CallCommand;
import org.zhest.signaling.call.CallId;
import org.zhest.signaling.phone.Announcement;
import org.zhest.signaling.phone.Line;
import org.zhest.signaling.phone.LineId;

/** What gateways say of lines, on whatever node. Each may come twice: what is so already is refused, and that is all. */
@Component
public class LineEvents {

    private final Lines lines;
    private final Phones phones;
    private final CallCommands commands;
    private final CallMedia media;
    private final CallTalk talk;
    private final Legs legs;

    LineEvents(Lines lines, Phones phones, CallCommands commands, CallMedia media, CallTalk talk, Legs legs) {
        this.lines = lines;
        this.phones = phones;
        this.commands = commands;
        this.media = media;
        this.talk = talk;
        this.legs = legs;
    }

    /** @return false if it is nobody's line */
    public boolean take(LineEvent event) {
        Optional<CallId> call = lines.callOf(event.line());
        call.ifPresent(id -> take(id, event));
        return call.isPresent();
    }

    private static boolean isGoodbye(LineEvent event) {
        return event instanceof LineEvent.Announced(var _, var sound) && sound.equals(Codes.of(Announcement.CLOSED));
    }

    private void take(CallId call, LineEvent event) {
        LineId id = event.line();
        switch (event) {
            case LineEvent.Over(var _, var result, var status) -> {
                lines.setFreed(id);
                commands.carryOut(call, new CallCommand.LineOver(id, result, status, new LineId(UUID.randomUUID())));
            }
            // A line that is over for us goes on at the gateway: it did not hear of it.
            case LineEvent other
            when lines.find(id).filter(Line::isUp).isEmpty() -> {
                // Who telephoned when nobody answers any more hears that first.
                if (!lines.isIncoming(id) || isGoodbye(other)) {
                    phones.free(id);
                }
            }
            case LineEvent.Rings _ -> commands.carryOut(call, new CallCommand.LineRings(id));
            case LineEvent.Answers _ -> commands.carryOut(call, new CallCommand.LineAnswers(id));
            case LineEvent.Holds(var _, var held) -> commands.carryOut(call, new CallCommand.LineHolds(id, held));
            case LineEvent.Speaks(var _, var speaking) -> talk.tellSpeaking(call, id, speaking);
            case LineEvent.MediaLost _ -> legs.liveOf(id).ifPresent(self -> media.join(self, _ -> {}));
            case LineEvent.Announced _, LineEvent.Other _ -> {}
        }
    }
}
