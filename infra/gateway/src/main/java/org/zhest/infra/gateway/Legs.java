package org.zhest.infra.gateway;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.zhest.infra.gateway.sip.CallEvents;
import org.zhest.infra.gateway.sip.Ended;
import org.zhest.infra.gateway.sip.IncomingCalls;
import org.zhest.infra.gateway.sip.PhoneCall;
import org.zhest.infra.gateway.sip.SipPhones;
import org.zhest.infra.gateway.sip.Turns;
import org.zhest.infra.gateway.sound.LegSound;

/** The legs there are, and those that ended lately. */
final class Legs implements IncomingCalls {
    private static final Duration KEPT = Duration.ofMinutes(5);

    private static final String INCOMING = "incoming";
    private static final int NOT_FOUND = 404;
    private static final int TEMPORARILY_UNAVAILABLE = 480;

    private final Map<String, Leg> legs = new ConcurrentHashMap<>();
    private final Parts parts;
    private final Dials dials;
    private final Counts counts;
    private final SoundFiles files;

    /**
     * What legs are made of.
     *
     * @param callerWaits how long who calls us waits for a backend to hear of it
     * @param most legs at once
     */
    record Parts(
            Sounds sounds,
            Supplier<Turns> turns,
            Webhook webhook,
            InstantSource clock,
            Duration callerWaits,
            int most) {}

    /** What a new leg is to be. */
    record Order(String to, @Nullable String from, @Nullable String conference, boolean announce, Duration ring) {
        /** Numbers are not for logs. */
        @Override
        public String toString() {
            return "Order[]";
        }
    }

    Legs(Parts parts, Dials dials, Counts counts, SoundFiles files) {
        this.parts = parts;
        this.dials = dials;
        this.counts = counts;
        this.files = files;
    }

    Collection<Leg> all() {
        legs.values().removeIf(leg -> leg.forgettable(parts.clock().instant(), KEPT));
        return legs.values();
    }

    Leg get(String id) {
        Leg leg = legs.get(id);
        if (leg == null) {
            throw new Problem(Problem.Code.UNKNOWN_LEG, "There is no such leg");
        }
        return leg;
    }

    @Nullable Leg find(String id) {
        return legs.get(id);
    }

    /** @return empty where there is such a leg already */
    Optional<Leg> reserve(String id) {
        if (legs.containsKey(id)) {
            return Optional.empty();
        }
        if (full()) {
            counts.refused("tooManyLegs");
            throw new Problem(Problem.Code.TOO_MANY_LEGS, "No more legs at once");
        }
        if (!dials.take()) {
            counts.refused("tooManyDials");
            throw new Problem(Problem.Code.TOO_MANY_DIALS, "No more calls this minute");
        }
        Leg leg = make(id, LegState.DIALLING, parts.turns().get());
        return legs.putIfAbsent(id, leg) == null ? Optional.of(leg) : Optional.empty();
    }

    /** In the leg's turns: opens its sound, joins and calls; whatever is refused leaves no leg behind. */
    void dial(Leg leg, Order order, SipPhones phones) {
        try {
            LegSound sound = open(leg);
            if (order.conference() != null) {
                leg.join(order.conference());
            }
            if (order.announce()) {
                leg.announceWhenAnswered(files.find(SoundFiles.ANNOUNCEMENT));
            }
            leg.call(phones.dial(
                    new SipPhones.Dial(order.to(), order.from(), sound.local(), order.ring()), leg.turns(), leg));
        } catch (IllegalArgumentException e) {
            discard(leg);
            throw new Problem(Problem.Code.BAD_ADDRESS, "This cannot be called");
        } catch (RuntimeException e) {
            discard(leg);
            throw e;
        }
    }

    private void discard(Leg leg) {
        legs.remove(leg.id());
        if (leg.hasSound()) {
            leg.sound().close();
        }
    }

    /** In the leg's turns. */
    LegSound open(Leg leg) {
        try {
            LegSound sound =
                    parts.sounds().open(new LegEvents(act -> leg.turns().execute(() -> act.accept(leg))));
            leg.sound(sound);
            return sound;
        } catch (IOException e) {
            throw new Problem(Problem.Code.NO_PORT, "No port is free for the sound");
        }
    }

    @Override
    public Optional<CallEvents> offered(PhoneCall call, Turns turns, String from, String to) {
        if (full()) {
            counts.refused("tooManyLegs");
            return Optional.empty();
        }
        Leg leg = make(UUID.randomUUID().toString(), LegState.INCOMING, turns);
        leg.call(call);
        legs.put(leg.id(), leg);
        leg.tell(Outbox.event(INCOMING).put("from", from).put("to", to));
        var _ = turns.after(parts.callerWaits(), () -> {
            if (!leg.outbox().isEmpty()) {
                turnAway(leg, TEMPORARILY_UNAVAILABLE);
            }
        });
        return Optional.of(leg);
    }

    private Leg make(String id, LegState first, Turns turns) {
        Outbox outbox = new Outbox(id, parts.clock(), parts.webhook()::deliver, type -> disowned(id, type));
        return new Leg(id, first, turns, outbox, this::over);
    }

    /** Whom nobody waits for is told so; else it would ring until somebody gives up. */
    private void disowned(String id, String type) {
        Leg leg = legs.get(id);
        if (leg != null && type.equals(INCOMING)) {
            leg.turns().execute(() -> turnAway(leg, NOT_FOUND));
        }
    }

    private static void turnAway(Leg leg, int status) {
        if (leg.state() == LegState.INCOMING) {
            leg.call().reject(status);
        }
    }

    private void over(Leg leg, Ended how) {
        leg.endedAt(parts.clock().instant());
        counts.ended(how);
    }

    private boolean full() {
        return all().stream().filter(leg -> leg.state() != LegState.ENDED).count() >= parts.most();
    }
}
