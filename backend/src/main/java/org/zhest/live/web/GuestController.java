package org.zhest.live.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.zhest.account.AccountId;
import org.zhest.account.Accounts;
import org.zhest.account.BrowserSession;
import org.zhest.account.SignedIn;
import org.zhest.live.Views;
import org.zhest.live.guest.GuestCommands;
import org.zhest.live.guest.GuestCommands.Arrived;
import org.zhest.live.guest.LinkGuesses;
import org.zhest.signaling.protocol.Role;
import org.zhest.web.ProblemCode;
import org.zhest.web.ProblemException;

/** What somebody with a link may do: look at it, and exchange it once for a session of their own. */
@RestController
@RequestMapping("/api/guest")
class GuestController {

    private final GuestCommands commands;
    private final LinkGuesses guesses;
    private final Views views;
    private final Accounts accounts;
    private final BrowserSession session;

    GuestController(
            GuestCommands commands, LinkGuesses guesses, Views views, Accounts accounts, BrowserSession session) {
        this.commands = commands;
        this.guesses = guesses;
        this.views = views;
        this.accounts = accounts;
        this.session = session;
    }

    record LinkRequest(@NotBlank @Size(max = 100) String token) {}

    record ArriveRequest(
            @NotBlank @Size(max = 100) String token,

            // No control or formatting characters: it is read by others.
            @NotBlank @Size(max = 60) @Pattern(regexp = "[^\\p{C}]+") String name) {}

    /** @param yours this browser has exchanged it already */
    record LinkView(boolean emergency, Instant expiresAt, boolean yours) {}

    @PostMapping("/link")
    LinkView look(
            @Valid @RequestBody LinkRequest body,
            @AuthenticationPrincipal @Nullable SignedIn me,
            HttpServletRequest request) {
        Arrived.Welcome welcome = welcome(request, () -> commands.look(body.token(), guest(me)));
        return new LinkView(
                views.emergency(welcome.link().call()).isPresent(),
                welcome.link().expiresAt(),
                welcome.link().account() != null);
    }

    /** A link that is exchanged already is good for the session that has it, and for no other. */
    @PostMapping("/session")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void arrive(
            @Valid @RequestBody ArriveRequest body,
            @AuthenticationPrincipal @Nullable SignedIn me,
            HttpServletRequest request) {
        Arrived.Welcome welcome =
                welcome(request, () -> commands.arrive(body.token(), body.name().strip(), guest(me)));
        UUID account = welcome.account();
        if (account != null) {
            session.begin(accounts.find(new AccountId(account)).orElseThrow());
        }
    }

    private Arrived.Welcome welcome(HttpServletRequest request, Supplier<Arrived> attempt) {
        try {
            return switch (guesses.counted(request.getRemoteAddr(), attempt)) {
                case Arrived.Welcome welcome -> welcome;
                case Arrived.Unknown() -> throw ProblemException.of(ProblemCode.LINK_UNKNOWN);
                case Arrived.Over() -> throw ProblemException.of(ProblemCode.LINK_OVER);
                case Arrived.Used() -> throw ProblemException.of(ProblemCode.LINK_USED);
            };
        } catch (LinkGuesses.TooMany tooMany) {
            throw ProblemException.throttled(tooMany.retryAfter());
        }
    }

    private static @Nullable UUID guest(@Nullable SignedIn me) {
        return me == null || me.role() != Role.GUEST ? null : me.id().value();
    }
}
