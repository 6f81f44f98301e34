package org.zhest.live.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.zhest.account.SignedIn;
import org.zhest.audit.Audit;
import org.zhest.audit.AuditSubject;
import org.zhest.live.ring.CitizenRings;
import org.zhest.live.ring.MissedCalls;
import org.zhest.live.ring.MissedCalls.Written;
import org.zhest.recipient.Recipients;
import org.zhest.signaling.call.CallId;
import org.zhest.signaling.call.InterpreterId;
import org.zhest.signaling.call.RingId;
import org.zhest.web.ProblemCode;
import org.zhest.web.ProblemException;

/** Whom somebody who telephoned wants, for the interpreter who has their call; whoever has not is told 404. */
@RestController
@RequestMapping("/api/calls/{call}")
class TelephonedController {

    private static final int MOST = 8;

    private final CitizenRings rings;
    private final Recipients recipients;
    private final MissedCalls missed;
    private final Audit audit;

    TelephonedController(CitizenRings rings, Recipients recipients, MissedCalls missed, Audit audit) {
        this.rings = rings;
        this.recipients = recipients;
        this.missed = missed;
        this.audit = audit;
    }

    /** @param account there are pages of theirs to ring */
    record CitizenFound(
            UUID recipientId,
            String name,
            @Nullable Integer birthYear,
            @Nullable String precinct,
            boolean account) {

        static CitizenFound of(Recipients.Found one) {
            LocalDate born = one.birthDate();
            return new CitizenFound(
                    one.id().value(), one.name(), born == null ? null : born.getYear(), one.precinct(), one.account());
        }
    }

    record MessageRequest(@NotBlank @Size(max = 1000) String text) {}

    @GetMapping("/citizens")
    List<CitizenFound> citizens(
            @PathVariable UUID call,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam @NotBlank @Size(min = 3, max = 100) String query) {
        if (!rings.isInHandOf(new CallId(call), interpreter(me))) {
            throw ProblemException.of(ProblemCode.NOT_FOUND);
        }
        audit.listed(me.id().value(), AuditSubject.RECIPIENT, Map.of("call", call.toString()));
        return recipients.named(query, MOST).stream().map(CitizenFound::of).toList();
    }

    @PostMapping("/rings/{ring}/message")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void message(
            @PathVariable UUID call,
            @PathVariable UUID ring,
            @AuthenticationPrincipal SignedIn me,
            @Valid @RequestBody MessageRequest body) {
        String home = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
        switch (missed.write(interpreter(me), new CallId(call), new RingId(ring), body.text())) {
            case Written.Done(var citizen) -> missed.tell(citizen, home);
            case Written.NotFound() -> throw ProblemException.of(ProblemCode.NOT_FOUND);
            case Written.Already() -> throw ProblemException.of(ProblemCode.ALREADY_WRITTEN);
        }
    }

    private static InterpreterId interpreter(SignedIn me) {
        return new InterpreterId(me.id().value());
    }
}
