package org.zhest.live.effect;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.zhest.live.CallCommands;
import org.zhest.live.Legs;
import org.zhest.live.Legs.Participant;
import org.zhest.live.phone.Dialling;
import org.zhest.live.phone.Lines;
import org.zhest.live.phone.PhoneSettings;
import org.zhest.live.phone.Phones;
import org.zhest.signaling.call.CallCommand;
import org.zhest.signaling.call.Effect;
import org.zhest.signaling.media.Leg;
import org.zhest.signaling.phone.LineId;
import org.zhest.signaling.protocol.LineResult;

/** Every second, on every node: lines whose gateway is gone, and effects that were lost. Each decision is on the locked row. */
@Component
class LineDeadlines {

    private static final Logger LOG = LoggerFactory.getLogger(LineDeadlines.class);

    /** How long an effect may take before the sweep thinks that it was lost. */
    private static final Duration EFFECT_LOST_AFTER = Duration.ofSeconds(10);
    /** An emergency service that does not answer is not called without a breath in between. */
    private static final Duration CALL_AGAIN_AFTER = Duration.ofSeconds(3);

    private final PhoneSettings settings;
    private final Lines lines;
    private final Phones phones;
    private final Dialling dialling;
    private final CallCommands commands;
    private final CallMedia media;
    private final LineRunner runner;
    private final Legs legs;
    private final InstantSource clock;
    private Map<UUID, Open> open = Map.of();

    /** @param leg as it was seen first, without an answer; null: there was none */
    private record Open(@Nullable Leg leg, long sinceNanos) {}

    LineDeadlines(
            PhoneSettings settings,
            Lines lines,
            Phones phones,
            Dialling dialling,
            CallCommands commands,
            CallMedia media,
            LineRunner runner,
            Legs legs,
            InstantSource clock) {
        this.settings = settings;
        this.lines = lines;
        this.phones = phones;
        this.dialling = dialling;
        this.commands = commands;
        this.media = media;
        this.runner = runner;
        this.legs = legs;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 1_000)
    void sweep() {
        if (!settings.there()) {
            return;
        }
        try {
            sweep(clock.instant());
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("the database is away; lines wait for it: {}", e.getClass().getSimpleName());
        }
    }

    /** An offer that is open for a moment is the rule; one that stays open got lost with its sender. */
    private void rejoin(List<Participant> without, long nanos) {
        Map<UUID, Open> still = new HashMap<>();
        for (Participant one : without) {
            Open was = open.get(one.id());
            Open is = was != null && Objects.equals(was.leg(), one.leg()) ? was : new Open(one.leg(), nanos);
            still.put(one.id(), is);
            if (nanos - is.sinceNanos() >= EFFECT_LOST_AFTER.toNanos()) {
                media.join(one, _ -> {});
            }
        }
        open = still;
    }

    private void sweep(Instant now) {
        lines.up().stream()
                .filter(one -> phones.isLost(one.place()))
                .forEach(one -> phones.over(one.line().call(), one.line().line(), LineResult.GATEWAY_LOST));
        Instant lost = now.minus(EFFECT_LOST_AFTER);
        lines.toDial(lost).forEach(one -> phones.over(one.call(), one.line(), LineResult.GATEWAY_LOST));
        lines.toFree(lost).forEach(one -> phones.free(one.line()));
        rejoin(legs.phonesWithoutMedia(lost), System.nanoTime());
        lines.toCallAgain(now.minus(CALL_AGAIN_AFTER))
                .forEach(one -> commands.carryOut(
                        one.call(), new CallCommand.CallAgain(one.line(), new LineId(UUID.randomUUID()))));
        lines.toCallAnew().forEach(dialling::callAnew);
        lines.toPickUp(lost).forEach(one -> runner.run(new Effect.PickUp(one.call(), one.line())));
        lines.toAnnounce(now.minus(settings.announceEvery())).forEach(phones::announce);
    }
}
