package org.zhest.live.websocket;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhest.live.CallCommands;
import org.zhest.live.InterpreterCommands;
import org.zhest.live.Legs;
import org.zhest.live.Legs.Participant;
import org.zhest.live.Timeline;
import org.zhest.live.Views;
import org.zhest.live.effect.CallMedia;
import org.zhest.live.effect.CallTalk;
import org.zhest.signaling.call.CallCommand;
import org.zhest.signaling.call.CallEvent;
import org.zhest.signaling.call.CallId;
import org.zhest.signaling.call.CitizenId;
import org.zhest.signaling.call.InterpreterId;
import org.zhest.signaling.call.OfferId;
import org.zhest.signaling.protocol.ClientMessage;
import org.zhest.signaling.protocol.Refusal;
import org.zhest.signaling.protocol.Role;

/** What each message of a page does, for whom it is allowed. */
@Component
class PageCommands {

    private final CallCommands calls;
    private final InterpreterCommands interpreters;
    private final Views views;
    private final Legs legs;
    private final CallTalk talk;
    private final CallMedia media;
    private final Timeline timeline;
    private final InstantSource clock;

    PageCommands(
            CallCommands calls,
            InterpreterCommands interpreters,
            Views views,
            Legs legs,
            CallTalk talk,
            CallMedia media,
            Timeline timeline,
            InstantSource clock) {
        this.calls = calls;
        this.interpreters = interpreters;
        this.views = views;
        this.legs = legs;
        this.talk = talk;
        this.media = media;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** @return why the command was not carried out, or null; what takes a bridge is refused later, by the page's ref */
    @Nullable Refusal carryOut(Connection page, @Nullable Long ref, ClientMessage message) {
        Role role = page.role();
        Consumer<Refusal> refuse = reason -> page.refuse(ref, reason);
        return switch (message) {
            case ClientMessage.Hello _ -> Refusal.NOT_GREETED;
            case ClientMessage.RequestCall() -> role == Role.CITIZEN ? request(page) : Refusal.NOT_ALLOWED;
            case ClientMessage.CancelCall(var call) ->
                role == Role.CITIZEN
                        ? calls.carryOut(new CallId(call), new CallCommand.Cancel(new CitizenId(page.account())))
                        : Refusal.NOT_ALLOWED;
            case ClientMessage.EndCall(var call) -> end(page, new CallId(call));
            case ClientMessage.SetState(var state) ->
                role == Role.INTERPRETER
                        ? interpreters.setState(new InterpreterId(page.account()), state)
                        : Refusal.NOT_ALLOWED;
            case ClientMessage.AcceptOffer(var offer) ->
                onOffer(page, offer, interpreter -> new CallCommand.Accept(interpreter, new OfferId(offer)));
            case ClientMessage.DeclineOffer(var offer, var reason) ->
                onOffer(page, offer, interpreter -> new CallCommand.Decline(interpreter, new OfferId(offer), reason));
            case ClientMessage.JoinMedia(var call) -> inCall(page, call, self -> media.join(self, refuse));
            case ClientMessage.AnswerMedia answer ->
                inCall(
                        page,
                        answer.callId(),
                        self -> media.answer(self, answer.endpoint(), answer.version(), answer.sdp(), refuse));
            case ClientMessage.SetTracks(var call, var camera, var microphone) ->
                inCall(page, call, self -> {
                    legs.setTracks(self.id(), camera, microphone);
                    talk.tellOthers(self.call(), self.account());
                });
            case ClientMessage.TypeText(var call, var line, var text) ->
                inCall(page, call, self -> talk.type(self, line, text));
            case ClientMessage.ReportFirstFrame report ->
                inCall(page, report.callId(), self -> firstFrame(self, report));
            case ClientMessage.ReportQuality report -> inCall(page, report.callId(), self -> quality(self, report));
            case ClientMessage.ReportMediaFailure report ->
                inCall(page, report.callId(), self -> mediaFailed(self, report));
        };
    }

    private @Nullable Refusal request(Connection page) {
        return views.recipientOf(page.account())
                .map(recipient -> calls.request(new CitizenId(page.account()), recipient))
                .orElse(Refusal.NOT_ALLOWED);
    }

    private @Nullable Refusal end(Connection page, CallId call) {
        return switch (page.role()) {
            case CITIZEN -> calls.carryOut(call, new CallCommand.EndByCitizen(new CitizenId(page.account())));
            case INTERPRETER ->
                calls.carryOut(call, new CallCommand.EndByInterpreter(new InterpreterId(page.account())));
            case COORDINATOR -> Refusal.NOT_ALLOWED;
        };
    }

    private @Nullable Refusal onOffer(Connection page, UUID offer, Function<InterpreterId, CallCommand> command) {
        if (page.role() != Role.INTERPRETER) {
            return Refusal.NOT_ALLOWED;
        }
        InterpreterId interpreter = new InterpreterId(page.account());
        return views.callOf(new OfferId(offer), interpreter)
                .map(call -> Optional.ofNullable(calls.carryOut(call, command.apply(interpreter))))
                .orElse(Optional.of(Refusal.OFFER_CLOSED))
                .orElse(null);
    }

    /** Carries out what only a live participant of that call may do. */
    private @Nullable Refusal inCall(Connection page, UUID call, Consumer<Participant> command) {
        if (page.role() == Role.COORDINATOR) {
            return Refusal.NOT_ALLOWED;
        }
        Optional<Participant> self =
                legs.liveOf(page.account()).filter(one -> one.call().value().equals(call));
        self.ifPresent(command);
        return self.isPresent() ? null : Refusal.NO_SUCH_CALL;
    }

    private void firstFrame(Participant self, ClientMessage.ReportFirstFrame report) {
        if (self.leg() != null && self.leg().endpoint().value().equals(report.endpoint())) {
            legs.setMediaFailing(self.id(), null);
            timeline.add(self.call(), new CallEvent.FirstFrame(self.account(), report.millis()), clock.instant());
        }
    }

    private void quality(Participant self, ClientMessage.ReportQuality report) {
        Instant now = clock.instant();
        timeline.addQuality(
                self.call(),
                self.account(),
                now,
                new Timeline.Quality(report.fps(), report.frameHeight(), report.roundTripMillis(), report.freezes()));
    }

    private void mediaFailed(Participant self, ClientMessage.ReportMediaFailure report) {
        Instant now = clock.instant();
        legs.setMediaFailing(self.id(), now);
        timeline.add(self.call(), new CallEvent.MediaFailed(self.account(), report.reason()), now);
    }
}
