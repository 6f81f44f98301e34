package org.zhest.live.websocket;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.zhest.live.CallCommands;
import org.zhest.live.Decided;
import org.zhest.live.NodeEvent;
import org.zhest.live.Rings;
import org.zhest.live.effect.Coalesced;
import org.zhest.live.ring.RingCommands;
import org.zhest.signaling.call.CallCommand;
import org.zhest.signaling.call.CallId;
import org.zhest.signaling.call.CitizenId;
import org.zhest.signaling.protocol.ClientMessage;
import org.zhest.signaling.protocol.CloseCode;
import org.zhest.signaling.protocol.Refusal;
import org.zhest.signaling.protocol.Role;
import org.zhest.signaling.protocol.ServerMessage;

/**
 * Pages of citizens that another page took over from: they ring too. What each should know follows from the rows, so every
 * node tells its own, and nothing is lost with a message.
 */
@Component
class Listeners {

    private static final Logger LOG = LoggerFactory.getLogger(Listeners.class);

    /**
     * What a page knows of a ring.
     *
     * @param until null while it does not ring, as far as it was told here
     */
    private record Told(@Nullable UUID call, @Nullable Instant until) {}

    private static final Told NOTHING = new Told(null, null);

    private final Rings rings;
    private final CallCommands commands;
    private final RingCommands ringing;
    private final InstantSource clock;
    private final Map<Connection, Told> pages = new ConcurrentHashMap<>();

    private final Coalesced telling = new Coalesced("listeners", this::tellAll);

    Listeners(Rings rings, CallCommands commands, RingCommands ringing, InstantSource clock) {
        this.rings = rings;
        this.commands = commands;
        this.ringing = ringing;
        this.clock = clock;
    }

    /** The first message of a page that listens, and all that it may say then. */
    @Nullable Refusal carryOut(Connection page, ClientMessage message) {
        return switch (message) {
            case ClientMessage.Listen(var rang) when !page.listening() -> listen(page, rang);
            case ClientMessage.AnswerCallback(var call) ->
                answer(page, commands.carryOut(new CallId(call), new CallCommand.AnswerBack(citizen(page))));
            case ClientMessage.AnswerRing(var call) -> answer(page, ringing.answer(citizen(page), new CallId(call)));
            case ClientMessage.DeclineRing(var call) ->
                commands.carryOut(new CallId(call), new CallCommand.DeclineRing(citizen(page)));
            default -> Refusal.NOT_GREETED;
        };
    }

    private static CitizenId citizen(Connection page) {
        return new CitizenId(page.account());
    }

    void left(Connection page) {
        pages.remove(page);
    }

    private @Nullable Refusal listen(Connection page, @Nullable UUID rang) {
        if (page.role() != Role.CITIZEN) {
            return Refusal.NOT_ALLOWED;
        }
        page.setListening();
        page.send(new ServerMessage.Listening(clock.instant()), null);
        pages.put(page, new Told(rang, null));
        telling.wake();
        return null;
    }

    /** The locked row says who was first; only then is the account this page's. */
    private @Nullable Refusal answer(Connection page, @Nullable Refusal refusal) {
        if (refusal == null) {
            pages.remove(page);
            page.close(CloseCode.TAKE_OVER);
        }
        return refusal;
    }

    @EventListener
    void on(Decided decided) {
        wake();
    }

    @EventListener
    void on(NodeEvent.QueueChanged changed) {
        wake();
    }

    /** Whatever was not heard of; and a page that goes is noticed by nothing else. */
    @Scheduled(fixedDelay = 1_000)
    void wake() {
        if (!pages.isEmpty()) {
            telling.wake();
        }
    }

    private void tellAll() {
        Set<UUID> citizens = pages.keySet().stream().map(Connection::account).collect(Collectors.toSet());
        Set<UUID> rang =
                pages.values().stream().map(Told::call).filter(Objects::nonNull).collect(Collectors.toSet());
        if (citizens.isEmpty()) {
            return;
        }
        try {
            Rings.Seen seen = rings.look(citizens, rang);
            pages.forEach((page, told) -> tell(page, told, seen));
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("the database is away; pages that listen hear later");
        }
    }

    private void tell(Connection page, Told told, Rings.Seen seen) {
        Rings.Kept kept = seen.kept().get(page.account());
        if (kept != null && kept.nobodyThere()) {
            // Somebody must be there to be rung: the others are replaced by this one, and listen again.
            pages.remove(page);
            page.close(CloseCode.TAKE_OVER);
            return;
        }
        UUID last = told.call();
        Instant until = kept == null ? null : kept.until();
        UUID ringing = kept == null || until == null ? null : kept.call();
        if (last != null && !last.equals(ringing)) {
            Rings.Over over = seen.over().get(last);
            if (over != null && over.citizen().equals(page.account()) && pages.replace(page, told, NOTHING)) {
                page.send(new ServerMessage.RingOver(last, over.result()), null);
            }
        } else if (kept != null && ringing != null && until != null && !until.equals(told.until())) {
            if (pages.replace(page, told, new Told(ringing, until))) {
                page.send(new ServerMessage.Ringing(ringing, until, kept.incoming()), null);
            }
        }
    }
}
