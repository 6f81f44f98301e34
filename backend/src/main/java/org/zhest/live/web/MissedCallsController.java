package org.zhest.live.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.zhest.account.SignedIn;
import org.zhest.live.ring.CitizenRings;
import org.zhest.live.ring.MissedCalls;
import org.zhest.signaling.call.CitizenId;
import org.zhest.signaling.call.RingId;
import org.zhest.web.ProblemCode;
import org.zhest.web.ProblemException;

/** Calls that a citizen missed and has not seen yet; nobody else's. */
@RestController
@RequestMapping("/api/my/missed-calls")
class MissedCallsController {

    private final MissedCalls missed;

    MissedCallsController(MissedCalls missed) {
        this.missed = missed;
    }

    /** @param message what the interpreter left; null: nothing */
    record MissedCall(
            UUID id, Instant at, String caller, @Nullable String message) {

        static MissedCall of(CitizenRings.Missed one) {
            return new MissedCall(one.id().value(), one.at(), one.caller(), one.message());
        }
    }

    @GetMapping
    List<MissedCall> list(@AuthenticationPrincipal SignedIn me) {
        return missed.of(citizen(me)).stream().map(MissedCall::of).toList();
    }

    @PostMapping("/{id}/seen")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void seen(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id) {
        if (!missed.setSeen(citizen(me), new RingId(id))) {
            throw ProblemException.of(ProblemCode.NOT_FOUND);
        }
    }

    private static CitizenId citizen(SignedIn me) {
        return new CitizenId(me.id().value());
    }
}
