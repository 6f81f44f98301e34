package org.zhest.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** Words the refusals of the security filters. */
@Component
class Denials implements AuthenticationEntryPoint, AccessDeniedHandler {

    /** The decision over a path that was granted to nobody: for the caller it is not there. */
    static final AuthorizationDecision NOBODYS = new AuthorizationDecision(false);

    private final Problems problems;

    Denials(Problems problems) {
        this.problems = problems;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        problems.write(
                request, response, isNobodys(failure.getCause()) ? ProblemCode.NOT_FOUND : ProblemCode.NOT_SIGNED_IN);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        problems.write(request, response, codeOf(denied));
    }

    private static ProblemCode codeOf(AccessDeniedException denied) {
        if (denied instanceof CsrfException) {
            return ProblemCode.CSRF;
        }
        return isNobodys(denied) ? ProblemCode.NOT_FOUND : ProblemCode.FORBIDDEN;
    }

    private static boolean isNobodys(@Nullable Throwable denied) {
        return denied instanceof AuthorizationDeniedException reason && reason.getAuthorizationResult() == NOBODYS;
    }
}
