package org.zhest.live.phone;

import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.zhest.live.CallCommands;
import org.zhest.signaling.call.CallCommand;
import org.zhest.signaling.call.CallId;
import org.zhest.signaling.phone.Announcement;
import org.zhest.signaling.phone.Line;
import org.zhest.signaling.phone.LineId;
import org.zhest.signaling.phone.PhoneFailure;
import org.zhest.signaling.phone.PhoneFailure.Kind;
import org.zhest.signaling.phone.PhoneLine;
import org.zhest.signaling.protocol.LineResult;

/** Does with lines what was decided. What fails of it the sweep finds in the rows. */
@Component
public class Phones {

    private static final Logger LOG = LoggerFactory.getLogger(Phones.class);

    private final Lines lines;
    private final Gateways gateways;
    private final CallCommands commands;
    private final InstantSource clock;

    Phones(Lines lines, Gateways gateways, CallCommands commands, InstantSource clock) {
        this.lines = lines;
        this.gateways = gateways;
        this.commands = commands;
        this.clock = clock;
    }

    /** Calls on the first gateway that takes it; where none does, the line is over. @return whether it is carried */
    public boolean dial(CallId call, LineId id) {
        Line line = lines.find(id).filter(Line::isUp).orElse(null);
        if (line == null) {
            return false;
        }
        for (Gateways.Up gateway : gateways.up()) {
            lines.put(id, new Lines.Place(gateway.name(), gateway.instance()));
            try {
                gateway.line().dial(id, line.to());
                return true;
            } catch (PhoneFailure failure) {
                LOG.info("a telephone was not called: {}", failure.getMessage());
                if (failure.kind() != Kind.NONE_FREE && failure.kind() != Kind.UNREACHABLE) {
                    over(call, id, failure.kind() == Kind.BAD_ADDRESS ? LineResult.UNREACHABLE : LineResult.FAILED);
                    return false;
                }
            }
        }
        over(call, id, LineResult.GATEWAY_LOST);
        return false;
    }

    /** Holds and mutes as the line now says. */
    public void set(LineId id) {
        lines.find(id).filter(Line::isTalking).ifPresent(line -> at(id, phone -> phone.set(id, line.switches())));
    }

    /** Picks up for who telephones, and greets them. */
    public void pickUp(LineId id) {
        at(id, phone -> {
            phone.pickUp(id);
            phone.play(id, Announcement.GREETING);
            lines.setAnnounced(id, clock.instant());
        });
    }

    /** Tells who waits on the line that they are not forgotten. */
    public void announce(LineId id) {
        lines.setAnnounced(id, clock.instant());
        try {
            at(id, phone -> phone.play(id, Announcement.WAITING));
        } catch (PhoneFailure failure) {
            LOG.info("nothing was announced: {}", failure.getMessage());
        }
    }

    /** Says so, and hangs up when it was said ({@link LineEvent.Announced}); the sweep hangs up where that gets lost. */
    public void sayClosed(LineId id) {
        at(id, phone -> {
            phone.pickUp(id);
            phone.play(id, Announcement.CLOSED);
        });
    }

    public void press(LineId id, String digits) {
        at(id, phone -> phone.press(id, digits));
    }

    /** Hangs up. One whose gateway does not hear it is hung up by the sweep. */
    public void free(LineId id) {
        try {
            at(id, phone -> phone.hangUp(id));
            lines.setFreed(id);
        } catch (PhoneFailure failure) {
            LOG.info("a telephone was not hung up: {}", failure.getMessage());
        }
    }

    /** Whether what is carried there is lost. */
    public boolean isLost(Lines.Place place) {
        return gateways.isLost(place.gateway(), place.instance());
    }

    /** The line is over, for a reason of ours. */
    public void over(CallId call, LineId id, LineResult result) {
        commands.carryOut(call, new CallCommand.LineOver(id, result, null, new LineId(UUID.randomUUID())));
    }

    private void at(LineId id, Consumer<PhoneLine> command) {
        lines.placeOf(id).flatMap(place -> gateways.at(place.gateway())).ifPresent(command);
    }
}
