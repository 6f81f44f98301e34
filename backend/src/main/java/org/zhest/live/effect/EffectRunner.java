package org.zhest.live.effect;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.zhest.live.Courier;
import org.zhest.live.Decided;
import org.zhest.live.Notices;
import org.zhest.signaling.call.Call;
import org.zhest.signaling.call.Effect;

/** Runs effects in order. One that fails is logged and left: the row says what is missing, and the sweep reads rows. */
@Component
class EffectRunner {

    private static final Logger LOG = LoggerFactory.getLogger(EffectRunner.class);

    private final OfferTeller offers;
    private final StateTeller states;
    private final CallTalk talk;
    private final CallMedia media;
    private final QueuePlaces places;
    private final QueueWakes queue;
    private final Notices notices;
    private final LineRunner lines;
    private final RingTeller rings;
    private final Courier courier;

    EffectRunner(
            OfferTeller offers,
            StateTeller states,
            CallTalk talk,
            CallMedia media,
            QueuePlaces places,
            QueueWakes queue,
            Notices notices,
            LineRunner lines,
            RingTeller rings,
            Courier courier) {
        this.offers = offers;
        this.states = states;
        this.talk = talk;
        this.media = media;
        this.places = places;
        this.queue = queue;
        this.notices = notices;
        this.lines = lines;
        this.rings = rings;
        this.courier = courier;
    }

    @EventListener
    void on(Decided decided) {
        for (Effect effect : decided.effects()) {
            try {
                run(effect);
            } catch (RuntimeException e) {
                LOG.warn("{} was not carried out", effect.getClass().getSimpleName(), e);
            }
        }
    }

    private void run(Effect effect) {
        switch (effect) {
            case Effect.ShowOffer show -> offers.show(show.interpreter(), show.offer());
            case Effect.CloseOffer(var interpreter, var offer, var result) -> offers.close(interpreter, offer, result);
            case Effect.TellState(var interpreter, var cause) -> states.tell(interpreter, cause);
            case Effect.TellDialled(var call, var at) -> talk.tellDialled(call, at);
            case Effect.TellPlace(var citizen) -> places.tell(citizen.value());
            case Effect.StartCall(var call) -> {
                talk.tellStarted(call.head().id());
                media.start(call.head().id());
            }
            case Effect.OfLine of -> lines.run(of);
            case Effect.TellCall(var call) -> talk.tellChanged(call);
            case Effect.Admit(var call, var joiner) -> {
                talk.tellAdmitted(call, joiner.value());
                media.admit(call, joiner.value());
            }
            case Effect.AdmitCitizen(var call, var citizen) -> {
                talk.tellAdmitted(call, citizen.value());
                media.admit(call, citizen.value());
            }
            case Effect.TellRing(var call, var citizen) -> rings.tell(call, citizen.value());
            case Effect.Release(var call, var who, var how, var lead) -> {
                talk.tellLeft(call, who, how, lead);
                media.release(call, who.value());
            }
            case Effect.AskAgain(var call, var citizen, var lost) -> {
                courier.refresh(citizen.value());
                courier.refresh(lost.value());
            }
            case Effect.TellCoordinators(var kind, var subject) -> notices.tell(kind, subject);
            case Effect.FinishCall(var call) -> finish(call);
            case Effect.MatchAgain() -> queue.everywhere();
        }
    }

    private void finish(Call.Ended call) {
        talk.tellEnded(call);
        if (call.interpreter() != null) {
            media.stop(call.head().id());
        }
    }
}
