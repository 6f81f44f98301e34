package org.zhest.live.websocket;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhest.live.CallCommands;
import org.zhest.live.CallRequest;
import org.zhest.live.Crews;
import org.zhest.live.InterpreterCommands;
import org.zhest.live.Legs;
import org.zhest.live.Legs.Participant;
import org.zhest.live.LineGate;
import org.zhest.live.MediaReports;
import org.zhest.live.effect.CallMedia;
import org.zhest.live.effect.CallTalk;
import org.zhest.live.guest.GuestCommands;
import org.zhest.live.phone.Dialling;
import org.zhest.live.ring.RingCommands;
import org.zhest.signaling.call.CallCommand;
import org.zhest.signaling.call.CallId;
import org.zhest.signaling.call.CitizenId;
import org.zhest.signaling.call.InterpreterId;
import org.zhest.signaling.call.OfferId;
import org.zhest.signaling.call.Wishes;
import org.zhest.signaling.phone.LineId;
import org.zhest.signaling.protocol.ClientMessage;
import org.zhest.signaling.protocol.JoinKind;
import org.zhest.signaling.protocol.Refusal;
import org.zhest.signaling.protocol.Role;
import org.zhest.signaling.protocol.TopicClass;

/** What each message of a page does, for whom it is allowed. */
@Component
class PageCommands {

    private final CallCommands calls;
    private final InterpreterCommands interpreters;
    private final Legs legs;
    private final CallTalk talk;
    private final CallMedia media;
    private final MediaReports reports;
    private final Crews crews;
    private final LineGate gate;
    private final BoardPages boards;
    private final Dialling dialling;
    private final GuestCommands guests;
    private final RingCommands rings;

    PageCommands(
            CallCommands calls,
            InterpreterCommands interpreters,
            Legs legs,
            CallTalk talk,
            CallMedia media,
            MediaReports reports,
            Crews crews,
            LineGate gate,
            BoardPages boards,
            Dialling dialling,
            GuestCommands guests,
            RingCommands rings) {
        this.calls = calls;
        this.interpreters = interpreters;
        this.legs = legs;
        this.talk = talk;
        this.media = media;
        this.reports = reports;
        this.crews = crews;
        this.gate = gate;
        this.boards = boards;
        this.dialling = dialling;
        this.guests = guests;
        this.rings = rings;
    }

    /** @return why the command was not carried out, or null; what takes a bridge is refused later, by the page's ref */
    @Nullable Refusal carryOut(Connection page, @Nullable Long ref, ClientMessage message) {
        CitizenId citizen = new CitizenId(page.account());
        InterpreterId interpreter = new InterpreterId(page.account());
        Consumer<Refusal> refuse = reason -> page.refuse(ref, reason);
        return switch (message) {
            case ClientMessage.Hello _, ClientMessage.Listen _ -> Refusal.NOT_GREETED;
            case ClientMessage.RequestCall request ->
                only(
                        page,
                        Role.CITIZEN,
                        () -> gate.admits(request.emergency() != null)
                                ? calls.request(citizen, asked(request))
                                : Refusal.CLOSED);
            case ClientMessage.MarkDialled(var call) ->
                only(
                        page,
                        Role.INTERPRETER,
                        () -> calls.carryOut(new CallId(call), new CallCommand.MarkDialled(interpreter)));
            case ClientMessage.AskCallback(var call) ->
                only(page, Role.CITIZEN, () -> calls.carryOut(new CallId(call), new CallCommand.AskCallback(citizen)));
            case ClientMessage.AnswerCallback(var call) ->
                only(page, Role.CITIZEN, () -> calls.carryOut(new CallId(call), new CallCommand.AnswerBack(citizen)));
            case ClientMessage.CancelCall(var call) ->
                only(page, Role.CITIZEN, () -> calls.carryOut(new CallId(call), new CallCommand.Cancel(citizen)));
            case ClientMessage.EndCall(var call) -> end(page, new CallId(call));
            case ClientMessage.SetState(var state, var breakKind) ->
                only(page, Role.INTERPRETER, () -> interpreters.setState(interpreter, state, breakKind));
            case ClientMessage.ExtendAfterCall() ->
                only(page, Role.INTERPRETER, () -> interpreters.extendAfterCall(interpreter));
            case ClientMessage.AskHandover(var call, var wanted, var reason) ->
                only(
                        page,
                        Role.INTERPRETER,
                        () -> crews.seek(interpreter, new CallId(call), JoinKind.HANDOVER, wanted, reason));
            case ClientMessage.AskSecond(var call, var wanted) ->
                only(
                        page,
                        Role.INTERPRETER,
                        () -> crews.seek(interpreter, new CallId(call), JoinKind.SECOND, wanted, null));
            case ClientMessage.MarkReached(var call) -> team(page, call, new CallCommand.MarkReached(interpreter));
            case ClientMessage.CancelJoin(var call) -> team(page, call, new CallCommand.CancelJoin(interpreter));
            case ClientMessage.SayReady(var call) -> team(page, call, new CallCommand.SayReady(interpreter));
            case ClientMessage.TakeOver(var call) -> team(page, call, new CallCommand.TakeOver(interpreter));
            case ClientMessage.TakeTurn(var call) -> team(page, call, new CallCommand.TakeTurn(interpreter));
            case ClientMessage.StepOut(var call) -> team(page, call, new CallCommand.StepOut(interpreter));
            case ClientMessage.CallHelp(var call) -> team(page, call, new CallCommand.CallHelp(interpreter));
            case ClientMessage.ResolveEmergency(var call) -> team(page, call, new CallCommand.Resolve(interpreter));
            case ClientMessage.DialPhone dial -> only(page, Role.INTERPRETER, () -> dialling.dial(interpreter, dial));
            case ClientMessage.RedialPhone redial ->
                only(page, Role.INTERPRETER, () -> dialling.redial(interpreter, redial));
            case ClientMessage.SetPhone set -> only(page, Role.INTERPRETER, () -> dialling.set(interpreter, set));
            case ClientMessage.HangUpPhone(var call, var id) ->
                team(page, call, new CallCommand.HangUp(interpreter, new LineId(id)));
            case ClientMessage.ForgetPhone(var call, var id) ->
                team(page, call, new CallCommand.Forget(interpreter, new LineId(id)));
            case ClientMessage.PressDigits(var call, var id, var digits) ->
                team(page, call, new CallCommand.Press(interpreter, new LineId(id), digits));
            case ClientMessage.RingCitizen ring -> only(page, Role.INTERPRETER, () -> rings.ring(interpreter, ring));
            case ClientMessage.GiveUpRing(var call) -> team(page, call, new CallCommand.GiveUpRing(interpreter));
            case ClientMessage.AnswerRing(var call) ->
                only(page, Role.CITIZEN, () -> rings.answer(citizen, new CallId(call)));
            case ClientMessage.DeclineRing(var call) ->
                only(page, Role.CITIZEN, () -> calls.carryOut(new CallId(call), new CallCommand.DeclineRing(citizen)));
            case ClientMessage.AdmitGuest(var call, var id) ->
                only(page, Role.INTERPRETER, () -> guests.admit(interpreter, new CallId(call), id));
            case ClientMessage.RemoveGuest(var call, var id) ->
                only(page, Role.INTERPRETER, () -> guests.remove(interpreter, new CallId(call), id));
            case ClientMessage.WatchBoard() -> only(page, Role.COORDINATOR, done(() -> boards.watch(page)));
            case ClientMessage.UnwatchBoard() -> only(page, Role.COORDINATOR, done(() -> boards.unwatch(page)));
            case ClientMessage.AcceptOffer(var offer) ->
                only(page, Role.INTERPRETER, () -> interpreters.accept(interpreter, new OfferId(offer)));
            case ClientMessage.DeclineOffer(var offer, var reason) ->
                only(page, Role.INTERPRETER, () -> interpreters.decline(interpreter, new OfferId(offer), reason));
            case ClientMessage.JoinMedia(var call) -> inCall(page, call, self -> media.join(self, refuse));
            case ClientMessage.AnswerMedia(var call, var endpoint, var version, var sdp) ->
                inCall(page, call, self -> media.answer(self, endpoint, version, sdp, refuse));
            case ClientMessage.SetTracks(var call, var camera, var microphone) ->
                inCall(page, call, self -> {
                    legs.setTracks(self.id(), camera, microphone);
                    talk.tellOthers(self.call(), page.account());
                });
            case ClientMessage.TypeText(var call, var line, var text) ->
                inCall(page, call, self -> talk.type(self, line, text));
            case ClientMessage.ReportFirstFrame report ->
                inCall(page, report.callId(), self -> reports.firstFrame(self, report));
            case ClientMessage.ReportQuality report ->
                inCall(page, report.callId(), self -> reports.quality(self, report));
            case ClientMessage.ReportMediaFailure report ->
                inCall(page, report.callId(), self -> reports.failure(self, report));
        };
    }

    private static CallRequest asked(ClientMessage.RequestCall request) {
        UUID wanted = request.interpreterId();
        return new CallRequest(
                request.mode(),
                request.topic() == null ? TopicClass.EVERYDAY : request.topic(),
                new Wishes(request.gender(), wanted == null ? null : new InterpreterId(wanted)),
                request.caseId(),
                request.emergency(),
                request.organisationId());
    }

    private @Nullable Refusal team(Connection page, UUID call, CallCommand command) {
        return only(page, Role.INTERPRETER, () -> calls.carryOut(new CallId(call), command));
    }

    private static @Nullable Refusal only(Connection page, Role role, Supplier<@Nullable Refusal> command) {
        return page.role() == role ? command.get() : Refusal.NOT_ALLOWED;
    }

    private static Supplier<@Nullable Refusal> done(Runnable command) {
        return () -> {
            command.run();
            return null;
        };
    }

    private @Nullable Refusal end(Connection page, CallId call) {
        return switch (page.role()) {
            case CITIZEN -> calls.carryOut(call, new CallCommand.EndByCitizen(new CitizenId(page.account())));
            case INTERPRETER ->
                calls.carryOut(call, new CallCommand.EndByInterpreter(new InterpreterId(page.account())));
            case GUEST -> guests.leave(page.account(), call);
            case COORDINATOR, PHONE -> Refusal.NOT_ALLOWED;
        };
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
}
