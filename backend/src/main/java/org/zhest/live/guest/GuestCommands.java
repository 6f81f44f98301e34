package org.zhest.live.guest;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhest.account.AccountId;
import org.zhest.account.Accounts;
import org.zhest.account.SessionsEnded;
import org.zhest.live.CallCommands;
import org.zhest.live.Decided;
import org.zhest.live.Legs;
import org.zhest.live.Timeline;
import org.zhest.live.guest.Guests.Guest;
import org.zhest.signaling.call.Call;
import org.zhest.signaling.call.CallCommand;
import org.zhest.signaling.call.CallEvent;
import org.zhest.signaling.call.CallId;
import org.zhest.signaling.call.Calls;
import org.zhest.signaling.call.Decision;
import org.zhest.signaling.call.Effect;
import org.zhest.signaling.call.InterpreterId;
import org.zhest.signaling.protocol.GuestEnd;
import org.zhest.signaling.protocol.GuestPurpose;
import org.zhest.signaling.protocol.GuestState;
import org.zhest.signaling.protocol.Refusal;

/** What is done about guests. Each is one transaction on the locked row of the call; what follows is published after it. */
@Component
public class GuestCommands {

    private final Guests guests;
    private final GuestLinks links;
    private final GuestSettings settings;
    private final Calls calls;
    private final CallCommands commands;
    private final Legs legs;
    private final Accounts accounts;
    private final Timeline timeline;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    GuestCommands(
            Guests guests,
            GuestLinks links,
            GuestSettings settings,
            Calls calls,
            CallCommands commands,
            Legs legs,
            Accounts accounts,
            Timeline timeline,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            InstantSource clock) {
        this.guests = guests;
        this.links = links;
        this.settings = settings;
        this.calls = calls;
        this.commands = commands;
        this.legs = legs;
        this.accounts = accounts;
        this.timeline = timeline;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What came of asking for a link. */
    public sealed interface Invited {
        record Made(Guest guest, String token) implements Invited {}

        /** The call is not theirs to invite to. */
        record NotTheirs() implements Invited {}

        record PlacesTaken() implements Invited {}

        record TooMany() implements Invited {}
    }

    public Invited invite(InterpreterId by, CallId call, GuestPurpose purpose) {
        String token = links.fresh();
        Invited invited = inTransaction(() -> {
            if (!leads(by, call)) {
                return new Invited.NotTheirs();
            }
            if (guests.of(call).size() >= settings.places()) {
                return new Invited.PlacesTaken();
            }
            if (guests.madeIn(call) >= settings.linksPerCall()) {
                return new Invited.TooMany();
            }
            Instant now = clock.instant();
            UUID id = UUID.randomUUID();
            guests.invite(
                    id,
                    call,
                    purpose,
                    by,
                    GuestLinks.hash(token),
                    links.seal(token),
                    now,
                    now.plus(settings.linkValidFor()));
            timeline.add(call, new CallEvent.GuestInvited(by), now);
            return new Invited.Made(guests.find(id).orElseThrow(), token);
        });
        if (invited instanceof Invited.Made) {
            events.publishEvent(new GuestEvent.Changed(call));
        }
        return invited;
    }

    /** The secret of a link of the lead's that was not used yet. */
    public Optional<String> linkOf(InterpreterId by, CallId call, UUID guest) {
        return inTransaction(() -> leads(by, call)
                ? guests.find(guest).filter(one -> one.call().equals(call)).flatMap(one -> links.of(one.id()))
                : Optional.empty());
    }

    /** What a link is good for. */
    public sealed interface Arrived {
        /** @param account whose session may begin; null where it was only looked at */
        record Welcome(Guests.Link link, @Nullable UUID account) implements Arrived {}

        record Unknown() implements Arrived {}

        record Over() implements Arrived {}

        record Used() implements Arrived {}
    }

    /** Looks at a link. @param me who asks, if it is a guest: a link that they used is theirs */
    public Arrived look(String token, @Nullable UUID me) {
        return guests.byHash(GuestLinks.hash(token))
                .map(link -> judged(link, me, clock.instant()))
                .orElse(new Arrived.Unknown());
    }

    /** Exchanges a link: once. */
    public Arrived arrive(String token, String name, @Nullable UUID me) {
        Guests.Link known = guests.byHash(GuestLinks.hash(token)).orElse(null);
        if (known == null) {
            return new Arrived.Unknown();
        }
        Arrived arrived = inTransaction(() -> {
            Optional<Call> call = calls.lock(known.call());
            Guests.Link link = guests.byHash(GuestLinks.hash(token)).orElseThrow();
            Arrived judged = judged(link, me, clock.instant());
            if (!(judged instanceof Arrived.Welcome) || link.account() != null) {
                return judged;
            }
            return call.orElse(null) instanceof Call.Talking
                    ? new Arrived.Welcome(link, guests.arrive(link.id(), name, clock.instant()))
                    : new Arrived.Over();
        });
        if (arrived instanceof Arrived.Welcome(var link, var account) && account != null) {
            events.publishEvent(new GuestEvent.Changed(link.call()));
        }
        return arrived;
    }

    private static Arrived judged(Guests.Link link, @Nullable UUID me, Instant now) {
        boolean mine = link.account() != null && link.account().equals(me);
        if (link.over() || (link.account() == null && !now.isBefore(link.expiresAt()))) {
            return new Arrived.Over();
        }
        return link.account() == null || mine ? new Arrived.Welcome(link, null) : new Arrived.Used();
    }

    /** The third party is there from now on. @return why not, or null */
    public @Nullable Refusal admit(InterpreterId by, CallId call, UUID id) {
        List<Effect> effects = new ArrayList<>();
        Refusal refusal = changing(by, call, id, guest -> {
            if (guest.state() != GuestState.WAITING) {
                return Refusal.WRONG_STATE;
            }
            if (legs.of(call).size() >= settings.peoplePerCall()) {
                return Refusal.CALL_FULL;
            }
            Instant now = clock.instant();
            guests.admit(guest, now);
            timeline.add(call, new CallEvent.GuestAdmitted(by), now);
            // Refused where somebody was reached before, by telephone or as the interpreter said: that stays the first.
            if (commands.decide(call, new CallCommand.MarkReached(by)) instanceof Decision.Accepted accepted) {
                effects.addAll(accepted.effects());
            }
            return null;
        });
        if (refusal == null) {
            events.publishEvent(new Decided(effects));
            guests.find(id)
                    .map(Guest::account)
                    .ifPresent(account -> events.publishEvent(new GuestEvent.Admitted(call, account)));
        }
        return refusal;
    }

    /** Takes a link back, keeps out who waits, or sends out who is in. @return why not, or null */
    public @Nullable Refusal remove(InterpreterId by, CallId call, UUID id) {
        Guest[] removed = new Guest[1];
        Refusal refusal = changing(by, call, id, guest -> {
            removed[0] = guest;
            end(guest, GuestEnd.REMOVED);
            return null;
        });
        if (refusal == null) {
            tellOver(removed[0], GuestEnd.REMOVED);
        }
        return refusal;
    }

    /** The guest goes, from the waiting room or from the call. @return why not, or null */
    public @Nullable Refusal leave(UUID account, CallId call) {
        Optional<Guest> guest =
                guests.ofAccount(account).filter(one -> one.call().equals(call));
        guest.ifPresent(one -> over(one, GuestEnd.LEFT));
        return guest.isPresent() ? null : Refusal.NO_SUCH_CALL;
    }

    /** The guest left, or cannot stay. */
    public void over(Guest guest, GuestEnd how) {
        Optional<Guest> ended = inTransaction(() -> {
            var _ = calls.lock(guest.call());
            // Who was let in just before the time ran out is in.
            Optional<Guest> now =
                    guests.find(guest.id()).filter(one -> how != GuestEnd.EXPIRED || one.state() != GuestState.TALKING);
            now.ifPresent(one -> end(one, how));
            return now;
        });
        ended.ifPresent(one -> tellOver(one, how));
    }

    private void end(Guest guest, GuestEnd how) {
        Instant now = clock.instant();
        guests.end(guest, how, now);
        if (guest.account() != null) {
            timeline.add(guest.call(), new CallEvent.GuestLeft(how), now);
        }
    }

    private void tellOver(Guest guest, GuestEnd how) {
        events.publishEvent(new GuestEvent.Over(guest.call(), guest.account(), how));
        if (guest.account() != null) {
            AccountId account = new AccountId(guest.account());
            accounts.endSessions(account, null);
            events.publishEvent(new SessionsEnded(account, null));
        }
    }

    private interface Change {
        @Nullable Refusal of(Guest guest);
    }

    private @Nullable Refusal changing(InterpreterId by, CallId call, UUID id, Change change) {
        return inTransaction(() -> {
            if (!leads(by, call)) {
                return Refusal.NO_SUCH_CALL;
            }
            Guest guest = guests.find(id).filter(one -> one.call().equals(call)).orElse(null);
            return guest == null ? Refusal.WRONG_STATE : change.of(guest);
        });
    }

    /** Holds the call. */
    private boolean leads(InterpreterId by, CallId call) {
        return calls.lock(call)
                .filter(one -> one instanceof Call.Talking talking
                        && talking.interpreter().equals(by))
                .isPresent();
    }

    private <T extends @Nullable Object> T inTransaction(Supplier<T> work) {
        return transaction.execute(_ -> work.get());
    }
}
