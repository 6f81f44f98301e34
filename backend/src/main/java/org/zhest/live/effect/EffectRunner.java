package org.zhest.live.effect;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.zhest.live.Courier;
import org.zhest.live.Decided;
import org.zhest.live.Views;
import org.zhest.signaling.call.Call;
import org.zhest.signaling.call.Effect;
import org.zhest.signaling.protocol.ServerMessage;

/** Runs effects in order. One that fails is logged and left: the row says what is missing, and the sweep reads rows. */
@Component
class EffectRunner {

    private static final Logger LOG = LoggerFactory.getLogger(EffectRunner.class);

    private final Courier courier;
    private final Views views;
    private final StateTeller states;
    private final CallMedia media;
    private final CallTalk talk;
    private final QueuePlaces places;
    private final Dispatcher dispatcher;

    EffectRunner(
            Courier courier,
            Views views,
            StateTeller states,
            CallMedia media,
            CallTalk talk,
            QueuePlaces places,
            Dispatcher dispatcher) {
        this.courier = courier;
        this.views = views;
        this.states = states;
        this.media = media;
        this.talk = talk;
        this.places = places;
        this.dispatcher = dispatcher;
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
            case Effect.ShowOffer show ->
                views.offer(show.offer())
                        .ifPresent(
                                offer -> courier.deliver(show.interpreter().value(), new ServerMessage.Offered(offer)));
            case Effect.CloseOffer(var interpreter, var offer, var result) ->
                courier.deliver(interpreter.value(), new ServerMessage.OfferClosed(offer.value(), result));
            case Effect.StartCall(var call) -> {
                talk.tellStarted(call);
                media.start(call.head().id());
            }
            case Effect.FinishCall(var call) -> finish(call);
            case Effect.TellState(var interpreter, var cause) -> states.tell(interpreter, cause);
            case Effect.MatchAgain() -> {
                dispatcher.wake();
                places.wake();
            }
        }
    }

    private void finish(Call.Ended call) {
        var ended = new ServerMessage.CallEnded(
                call.head().id().value(),
                call.outcome(),
                call.reason(),
                views.contactOf(call.head().id()));
        courier.deliver(call.head().citizen().value(), ended);
        if (call.interpreter() != null) {
            courier.deliver(call.interpreter().value(), ended);
            media.stop(call.head().id());
        }
        talk.forget(call.head().id());
    }
}
