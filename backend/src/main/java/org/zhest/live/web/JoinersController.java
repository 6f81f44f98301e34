package org.zhest.live.web;

import java.util.List;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.zhest.account.SignedIn;
import org.zhest.live.Crews;
import org.zhest.live.Joiners;
import org.zhest.signaling.call.CallId;
import org.zhest.signaling.call.InterpreterId;
import org.zhest.web.ProblemException;

/** Whom an interpreter in a call can hand it over to, or ask to help. */
@RestController
class JoinersController {

    private final Crews crews;

    JoinersController(Crews crews) {
        this.crews = crews;
    }

    /** Able interpreters at work who are not in the call; the free first, the rested before the tired. */
    @GetMapping("/api/calls/{id}/joiners")
    List<Joiners.Able> joiners(@PathVariable UUID id, @AuthenticationPrincipal SignedIn me) {
        return crews.able(new InterpreterId(me.id().value()), new CallId(id)).orElseThrow(ProblemException.notFound());
    }
}
