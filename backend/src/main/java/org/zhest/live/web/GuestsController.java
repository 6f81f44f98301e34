package org.zhest.live.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.zhest.account.SignedIn;
import org.zhest.live.guest.GuestCommands;
import org.zhest.live.guest.GuestCommands.Invited;
import org.zhest.live.guest.GuestMail;
import org.zhest.live.guest.Guests;
import org.zhest.signaling.call.CallId;
import org.zhest.signaling.call.InterpreterId;
import org.zhest.signaling.protocol.GuestPurpose;
import org.zhest.web.ProblemCode;
import org.zhest.web.ProblemException;

/** Links for guests of a call that this interpreter leads; whoever does not is told 404. */
@RestController
@RequestMapping("/api/calls/{call}/guests")
class GuestsController {

    private final GuestCommands commands;
    private final Guests guests;
    private final GuestMail mail;

    GuestsController(GuestCommands commands, Guests guests, GuestMail mail) {
        this.commands = commands;
        this.guests = guests;
        this.mail = mail;
    }

    record InviteRequest(@NotNull GuestPurpose purpose) {}

    record InvitedView(UUID guestId, String url, Instant expiresAt) {}

    record LinkView(String url) {}

    record MailRequest(@NotBlank @Email @Size(max = 254) String email) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    InvitedView invite(
            @PathVariable UUID call, @AuthenticationPrincipal SignedIn me, @Valid @RequestBody InviteRequest body) {
        return switch (commands.invite(interpreter(me), new CallId(call), body.purpose())) {
            case Invited.Made(var guest, var token) -> new InvitedView(guest.id(), url(token), guest.expiresAt());
            case Invited.NotTheirs() -> throw ProblemException.of(ProblemCode.NOT_FOUND);
            case Invited.PlacesTaken() -> throw ProblemException.of(ProblemCode.GUEST_PLACES_TAKEN);
            case Invited.TooMany() -> throw ProblemException.of(ProblemCode.TOO_MANY_LINKS);
        };
    }

    /** A link that was made before and not used yet. */
    @GetMapping("/{guest}/link")
    LinkView link(@PathVariable UUID call, @PathVariable UUID guest, @AuthenticationPrincipal SignedIn me) {
        return new LinkView(urlOf(call, guest, me));
    }

    @PostMapping("/{guest}/mail")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void send(
            @PathVariable UUID call,
            @PathVariable UUID guest,
            @AuthenticationPrincipal SignedIn me,
            @Valid @RequestBody MailRequest body) {
        String url = urlOf(call, guest, me);
        Guests.Guest invited = guests.find(guest).orElseThrow(ProblemException.notFound());
        switch (mail.send(body.email(), url, invited.purpose(), invited.expiresAt())) {
            case SENT -> {}
            case FAILED -> throw ProblemException.of(ProblemCode.MAIL_FAILED);
            case NOT_SET_UP -> throw ProblemException.of(ProblemCode.MAIL_NOT_SET_UP);
        }
    }

    private String urlOf(UUID call, UUID guest, SignedIn me) {
        return url(commands.linkOf(interpreter(me), new CallId(call), guest).orElseThrow(ProblemException.notFound()));
    }

    /** What follows the # goes to no server, and so into no log of one. */
    private static String url(String token) {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path("/guest")
                        .toUriString() + "#" + token;
    }

    private static InterpreterId interpreter(SignedIn me) {
        return new InterpreterId(me.id().value());
    }
}
