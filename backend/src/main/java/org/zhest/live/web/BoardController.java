package org.zhest.live.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.zhest.account.SignedIn;
import org.zhest.live.board.BoardCommands;
import org.zhest.live.board.BoardReader;
import org.zhest.live.board.HelpAnswers;
import org.zhest.live.board.Hindrance;
import org.zhest.live.board.StateCommands;
import org.zhest.signaling.call.CallId;
import org.zhest.signaling.call.CoordinatorId;
import org.zhest.signaling.call.InterpreterId;
import org.zhest.signaling.protocol.Board;
import org.zhest.web.ProblemCode;
import org.zhest.web.ProblemException;

/** The board for a page without a socket, and a coordinator's commands on it. */
@RestController
@RequestMapping("/api/board")
class BoardController {

    private final BoardReader boards;
    private final BoardCommands calls;
    private final StateCommands states;
    private final HelpAnswers helps;

    BoardController(BoardReader boards, BoardCommands calls, StateCommands states, HelpAnswers helps) {
        this.boards = boards;
        this.calls = calls;
        this.states = states;
        this.helps = helps;
    }

    /** What the socket sends as {@code boardChanged}, no older than a second. It names no citizen, so it is no view of one. */
    @GetMapping
    Board board() {
        return boards.read();
    }

    @PostMapping("/calls/{callId}/move-up")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void moveUp(@AuthenticationPrincipal SignedIn me, @PathVariable UUID callId) {
        carriedOut(calls.moveUp(coordinator(me), new CallId(callId)));
    }

    record AssignRequest(@NotNull UUID interpreter) {}

    @PostMapping("/calls/{callId}/assign")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void assign(
            @AuthenticationPrincipal SignedIn me, @PathVariable UUID callId, @Valid @RequestBody AssignRequest body) {
        carriedOut(calls.assign(coordinator(me), new CallId(callId), new InterpreterId(body.interpreter())));
    }

    /** What a coordinator may make of an interpreter's state. */
    enum SetTo {
        BREAK,
        OFF
    }

    record StateRequest(@NotNull SetTo state) {}

    @PutMapping("/interpreters/{id}/state")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void setState(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, @Valid @RequestBody StateRequest body) {
        InterpreterId interpreter = new InterpreterId(id);
        carriedOut(
                switch (body.state()) {
                    case BREAK -> states.takeBreak(coordinator(me), interpreter);
                    case OFF -> states.sendOff(coordinator(me), interpreter);
                });
    }

    /** To an interpreter who called for help in a call: the first who says so comes. */
    @PostMapping("/interpreters/{id}/help")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void help(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id) {
        carriedOut(helps.come(coordinator(me), new InterpreterId(id)));
    }

    private static CoordinatorId coordinator(SignedIn me) {
        return new CoordinatorId(me.id().value());
    }

    private static void carriedOut(@Nullable Hindrance hindrance) {
        if (hindrance != null) {
            throw ProblemException.of(
                    switch (hindrance) {
                        case CALL_OVER, CALL_MOVED_ON -> ProblemCode.CALL_MOVED_ON;
                        case NOT_ABLE -> ProblemCode.INTERPRETER_NOT_ABLE;
                        case BLOCKED -> ProblemCode.INTERPRETER_BLOCKED;
                        case NOT_READY -> ProblemCode.INTERPRETER_NOT_READY;
                        case STATE_CHANGED -> ProblemCode.INTERPRETER_STATE;
                        case HELP_OVER -> ProblemCode.HELP_OVER;
                    });
        }
    }
}
