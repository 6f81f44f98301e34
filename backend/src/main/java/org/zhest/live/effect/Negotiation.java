package org.zhest.live.effect;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhest.live.Legs;
import org.zhest.live.Legs.Participant;
import org.zhest.live.Timeline;
import org.zhest.live.phone.LineOffer;
import org.zhest.live.phone.LineOffers;
import org.zhest.signaling.call.CallEvent;
import org.zhest.signaling.call.CallId;
import org.zhest.signaling.media.EndpointId;
import org.zhest.signaling.media.Leg;
import org.zhest.signaling.media.Source;
import org.zhest.signaling.protocol.Role;

/** Offers and answers with the pages of a call; its state is in the rows. Called for one call by one task at a time. */
@Component
class Negotiation {

    private static final Logger LOG = LoggerFactory.getLogger(Negotiation.class);

    private final Legs legs;
    private final Timeline timeline;
    private final CallTalk talk;
    private final PageOffers pages;
    private final LineOffers lines;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    Negotiation(
            Legs legs,
            Timeline timeline,
            CallTalk talk,
            PageOffers pages,
            LineOffers lines,
            TransactionTemplate transaction,
            InstantSource clock) {
        this.legs = legs;
        this.timeline = timeline;
        this.talk = talk;
        this.pages = pages;
        this.lines = lines;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** An id that this call has never used, by its number. */
    static EndpointId endpoint(Participant self, int number) {
        String prefix = switch (self.role()) {
            case CITIZEN -> "c-";
            case INTERPRETER -> "i-";
            case GUEST -> "g-";
            case PHONE -> "p-";
            case COORDINATOR -> throw new IllegalStateException("a coordinator has no leg");
        };
        return new EndpointId(prefix + number);
    }

    /**
     * Goes on from {@code before}, as the rows are, to {@code after}: offers every page what it does not know of yet,
     * writes all of it at once, then tells the pages. A page with an open offer gets the news with the next one.
     *
     * @param begun those of {@code after} whose leg is new
     */
    void goOn(CallId call, Legs.Media media, List<Participant> before, List<Participant> after, List<UUID> begun) {
        goOn(call, media, before, after, begun, List.of());
    }

    /** @param events what the timeline says of it, besides who begins */
    void goOn(
            CallId call,
            Legs.Media media,
            List<Participant> before,
            List<Participant> after,
            List<UUID> begun,
            List<CallEvent> events) {
        List<Participant> offering =
                after.stream().map(one -> offering(one, after)).toList();
        List<Participant> changed = IntStream.range(0, before.size())
                .filter(i ->
                        !Objects.equals(before.get(i).leg(), offering.get(i).leg()))
                .mapToObj(offering::get)
                .toList();
        if (!write(call, media, changed, begun, events)) {
            // Too slow: another node has the media by now. The bridge drops what nobody connects to by its own
            // time-out.
            LOG.warn("a call's media was worked on for too long");
            return;
        }
        // The offers first: a page whose own endpoint is new goes on showing the others as it knew them till then.
        IntStream.range(0, after.size())
                .filter(i -> offering.get(i) != after.get(i))
                .forEach(i -> repeatOffer(offering.get(i)));
        changed.stream().filter(one -> begun.contains(one.id())).forEach(one -> talk.tellOthers(one, offering));
    }

    /** Writes what changed of the call's media as a whole. */
    void write(CallId call, Legs.Media media) {
        write(call, media, List.of(), List.of(), List.of());
    }

    /** Sends the offer that waits for the answer of this page, or of the telephone's gateway. */
    void repeatOffer(Participant self) {
        Optional.ofNullable(self.leg())
                .ifPresent(leg -> leg.openOffer().ifPresent(offer -> send(self, leg.endpoint(), offer)));
    }

    private void send(Participant self, EndpointId endpoint, Leg.Offer offer) {
        self.page()
                .ifPresentOrElse(
                        page -> pages.send(page, self, endpoint, offer),
                        () -> lines.send(new LineOffer(
                                Objects.requireNonNull(self.phone()).line(),
                                endpoint.value(),
                                offer.version(),
                                offer.sdp())));
    }

    private boolean write(
            CallId call, Legs.Media media, List<Participant> changed, List<UUID> begun, List<CallEvent> events) {
        return Boolean.TRUE.equals(transaction.execute(_ -> {
            boolean saved = legs.save(call, media, changed);
            if (saved) {
                events.forEach(event -> timeline.add(call, event, clock.instant()));
                addBegun(call, changed, begun);
            }
            return saved;
        }));
    }

    private void addBegun(CallId call, List<Participant> changed, List<UUID> begun) {
        Instant now = clock.instant();
        for (Participant one : changed) {
            Leg leg = one.leg();
            if (leg != null && begun.contains(one.id())) {
                timeline.add(
                        call,
                        new CallEvent.MediaJoined(one.account(), leg.endpoint().value()),
                        now);
            }
        }
    }

    private static Participant offering(Participant self, List<Participant> all) {
        return Optional.ofNullable(self.leg())
                .flatMap(leg -> leg.offering(othersOf(self, all)))
                .map(self::with)
                .orElse(self);
    }

    /** A telephone and the citizen hear each other by carry-over only. */
    private static boolean isKeptFrom(Participant one, Participant other) {
        Legs.Phone mine = one.phone();
        Legs.Phone theirs = other.phone();
        return (mine != null && other.role() == Role.CITIZEN && !mine.citizenSpeaks())
                || (theirs != null && one.role() == Role.CITIZEN && !theirs.citizenListens());
    }

    private static List<Source> othersOf(Participant self, List<Participant> all) {
        return all.stream()
                .filter(other -> !other.id().equals(self.id()) && !isKeptFrom(self, other))
                .map(Participant::leg)
                .filter(Objects::nonNull)
                .flatMap(leg -> leg.sends().stream())
                .toList();
    }
}
