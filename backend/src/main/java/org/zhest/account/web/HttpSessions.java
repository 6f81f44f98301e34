package org.zhest.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.zhest.account.Account;
import org.zhest.account.BrowserSession;
import org.zhest.account.SignedIn;
import org.zhest.account.SignedOut;

/** Begins and ends the session of a browser. */
@Component
class HttpSessions implements BrowserSession {

    private final SecurityContextRepository contexts;
    private final SessionAuthenticationStrategy atSignIn;
    private final CsrfTokenRepository csrfTokens;
    private final ApplicationEventPublisher events;

    HttpSessions(
            SecurityContextRepository contexts,
            SessionAuthenticationStrategy atSignIn,
            CsrfTokenRepository csrfTokens,
            ApplicationEventPublisher events) {
        this.contexts = contexts;
        this.atSignIn = atSignIn;
        this.csrfTokens = csrfTokens;
        this.events = events;
    }

    @Override
    public void begin(Account account) {
        var now = (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
        begin(account, now.getRequest(), Objects.requireNonNull(now.getResponse()));
    }

    /** Whatever session the browser had is over: nothing of it, its id least of all, lives on. */
    void begin(Account account, HttpServletRequest request, HttpServletResponse response) {
        drop(request);
        var authentication = UsernamePasswordAuthenticationToken.authenticated(
                new SignedIn(account.id(), account.role()),
                null,
                List.of(new SimpleGrantedAuthority("ROLE_" + account.role().name())));
        request.getSession(true);
        atSignIn.onAuthentication(authentication, request, response);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }

    void end(HttpServletRequest request, HttpServletResponse response) {
        drop(request);
        SecurityContextHolder.clearContext();
        csrfTokens.saveToken(null, request, response);
    }

    private void drop(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            var who = SecurityContextHolder.getContext().getAuthentication();
            var account = who != null && who.getPrincipal() instanceof SignedIn signedIn ? signedIn.id() : null;
            session.invalidate();
            events.publishEvent(new SignedOut(session.getId(), account));
        }
    }
}
