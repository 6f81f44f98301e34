package org.zhest.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.zhest.account.AccountChanges;
import org.zhest.account.Accounts;
import org.zhest.account.DemoAccounts;
import org.zhest.account.Language;
import org.zhest.account.Login;
import org.zhest.account.PasswordSettings;
import org.zhest.account.SignIn;
import org.zhest.account.SignedIn;
import org.zhest.centre.Centre;
import org.zhest.web.FieldCode;
import org.zhest.web.ProblemCode;
import org.zhest.web.ProblemException;

@RestController
@RequestMapping("/api/session")
class SessionController {

    private final Accounts accounts;
    private final AccountChanges changes;
    private final SignIn signIn;
    private final HttpSessions sessions;
    private final Centre centre;
    private final ObjectProvider<DemoAccounts> demo;

    SessionController(
            Accounts accounts,
            AccountChanges changes,
            SignIn signIn,
            HttpSessions sessions,
            Centre centre,
            ObjectProvider<DemoAccounts> demo) {
        this.accounts = accounts;
        this.changes = changes;
        this.signIn = signIn;
        this.sessions = sessions;
        this.centre = centre;
        this.demo = demo;
    }

    record SignInRequest(
            @NotBlank @Size(max = 200) String login,

            @NotBlank @Size(max = PasswordSettings.MAX_LENGTH) String password) {}

    record SignInAnswer(AccountView account) {}

    record LanguageRequest(@NotNull Language language) {}

    record PasswordRequest(
            @NotBlank @Size(max = PasswordSettings.MAX_LENGTH) String current,

            @NotBlank @Size(min = PasswordSettings.MIN_LENGTH, max = PasswordSettings.MAX_LENGTH) String next) {}

    @GetMapping
    SessionView session(@AuthenticationPrincipal @Nullable SignedIn me) {
        var account = me == null
                ? null
                : accounts.find(me.id())
                        .filter(one -> !one.isDisabled())
                        .map(AccountView::of)
                        .orElse(null);
        var shown = demo.getIfAvailable();
        return new SessionView(
                account, SessionView.CentreView.of(centre), shown == null ? null : SessionView.DemoView.of(shown));
    }

    @PostMapping
    SignInAnswer signIn(
            @Valid @RequestBody SignInRequest body, HttpServletRequest request, HttpServletResponse response) {
        return switch (signIn.attempt(Login.of(body.login()), body.password(), request.getRemoteAddr())) {
            case SignIn.Result.Welcome(var account) -> {
                sessions.begin(account, request, response);
                yield new SignInAnswer(AccountView.of(account));
            }
            case SignIn.Result.BadCredentials() -> throw ProblemException.of(ProblemCode.BAD_CREDENTIALS);
            case SignIn.Result.Disabled() -> throw ProblemException.of(ProblemCode.ACCOUNT_DISABLED);
            case SignIn.Result.Throttled(var retryAfter) -> throw ProblemException.throttled(retryAfter);
        };
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void signOut(HttpServletRequest request, HttpServletResponse response) {
        sessions.end(request, response);
    }

    @PutMapping("/language")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void setLanguage(@AuthenticationPrincipal SignedIn me, @Valid @RequestBody LanguageRequest body) {
        accounts.setLanguage(me.id(), body.language());
    }

    @PutMapping("/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void setPassword(
            @AuthenticationPrincipal SignedIn me,
            @Valid @RequestBody PasswordRequest body,
            HttpServletRequest request) {
        var session = request.getSession().getId();
        if (!changes.changePassword(me.id(), body.current(), body.next(), session)) {
            throw ProblemException.invalid("current", FieldCode.UNKNOWN);
        }
    }
}
