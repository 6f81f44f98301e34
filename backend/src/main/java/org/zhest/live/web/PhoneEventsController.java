package org.zhest.live.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.zhest.live.effect.LineEvents;
import org.zhest.live.phone.IncomingCalls;
import org.zhest.live.phone.LineEvent;
import org.zhest.signaling.phone.LineId;
import org.zhest.signaling.phone.PhoneFailure;
import org.zhest.signaling.protocol.LineResult;

/**
 * Takes what telephone gateways say of their legs (infra/gateway/README.md). Whoever gets here has shown {@code
 * zhest.phone.events-token}. 204: taken; 404: nobody's leg, which the gateway then forgets; 400: it cannot be read; 503: not now.
 */
@RestController
class PhoneEventsController {

    private static final Logger LOG = LoggerFactory.getLogger(PhoneEventsController.class);

    static final String PATH = "/internal/phone/events";

    private final LineEvents events;
    private final IncomingCalls incoming;

    PhoneEventsController(LineEvents events, IncomingCalls incoming) {
        this.events = events;
        this.incoming = incoming;
    }

    /**
     * @param status the final one of SIP; on {@code ended} only, as is {@code cause}
     * @param from empty if it is withheld; on {@code incoming} only, as is {@code to}
     * @param sound on {@code announced} only
     */
    record Said(
            @NotNull String leg,
            @NotNull String type,
            @Nullable String from,
            @Nullable String to,
            @Nullable String sound,
            @Nullable String cause,
            @Nullable Integer status) {}

    @PostMapping(PATH)
    ResponseEntity<Void> take(@Valid @RequestBody Said said) {
        LineId line;
        try {
            line = new LineId(UUID.fromString(said.leg()));
        } catch (IllegalArgumentException notOurs) {
            return ResponseEntity.notFound().build();
        }
        try {
            return ResponseEntity.status(take(line, said) ? HttpStatus.NO_CONTENT : HttpStatus.NOT_FOUND)
                    .build();
        } catch (PhoneFailure notNow) {
            LOG.info("what came in was not taken: {}", notNow.getMessage());
            return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).build();
        }
    }

    private boolean take(LineId line, Said said) {
        return said.type().equals("incoming")
                ? incoming.take(line, said.from() == null ? "" : said.from(), said.to() == null ? "" : said.to())
                : events.take(read(line, said));
    }

    private static LineEvent read(LineId line, Said said) {
        return switch (said.type()) {
            case "ringing", "earlyMedia" -> new LineEvent.Rings(line);
            case "answered" -> new LineEvent.Answers(line);
            case "heldByThem" -> new LineEvent.Holds(line, true);
            case "resumedByThem" -> new LineEvent.Holds(line, false);
            case "speaking" -> new LineEvent.Speaks(line, true);
            case "quiet" -> new LineEvent.Speaks(line, false);
            case "announced" -> new LineEvent.Announced(line, said.sound() == null ? "" : said.sound());
            case "conferenceLost" -> new LineEvent.MediaLost(line);
            case "ended" -> new LineEvent.Over(line, result(said.cause()), said.status());
            default -> new LineEvent.Other(line);
        };
    }

    private static LineResult result(@Nullable String cause) {
        return switch (cause) {
            case "hungUp" -> LineResult.ANSWERED;
            case "busy" -> LineResult.BUSY;
            case "noAnswer" -> LineResult.NO_ANSWER;
            case "refused" -> LineResult.REFUSED;
            case "unreachable" -> LineResult.UNREACHABLE;
            case "cancelled" -> LineResult.CANCELLED;
            case "lost" -> LineResult.LOST;
            case null, default -> LineResult.FAILED;
        };
    }
}
