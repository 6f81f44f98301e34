package org.zhest.live.websocket;

import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.security.core.Authentication;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.WebSocketHttpHeaders;
import org.springframework.web.socket.server.HandshakeInterceptor;
import org.zhest.account.SignedIn;
import org.zhest.signaling.protocol.Limits;

/** Binds a socket to the account and the session that opened it; a page must ask for our subprotocol. */
final class Handshake implements HandshakeInterceptor {

    static final String OPENING = "opening";

    /** Who opens a socket, in which HTTP session. */
    record Opening(SignedIn who, String sessionId) {}

    @Override
    public boolean beforeHandshake(
            ServerHttpRequest request,
            ServerHttpResponse response,
            WebSocketHandler handler,
            Map<String, Object> attributes) {
        HttpSession session = session(request);
        if (session == null
                || !(request.getPrincipal() instanceof Authentication authentication)
                || !(authentication.getPrincipal() instanceof SignedIn who)) {
            response.setStatusCode(HttpStatus.UNAUTHORIZED);
            return false;
        }
        List<String> asked = new WebSocketHttpHeaders(request.getHeaders()).getSecWebSocketProtocol();
        if (!asked.contains(Limits.SUBPROTOCOL)) {
            response.setStatusCode(HttpStatus.BAD_REQUEST);
            return false;
        }
        attributes.put(OPENING, new Opening(who, session.getId()));
        return true;
    }

    @Override
    public void afterHandshake(
            ServerHttpRequest request,
            ServerHttpResponse response,
            WebSocketHandler handler,
            @Nullable Exception exception) {}

    private static @Nullable HttpSession session(ServerHttpRequest request) {
        return request instanceof ServletServerHttpRequest servlet
                ? servlet.getServletRequest().getSession(false)
                : null;
    }
}
