package org.zhest.live.websocket;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.socket.config.annotation.EnableWebSocket;
import org.springframework.web.socket.config.annotation.WebSocketConfigurer;
import org.springframework.web.socket.config.annotation.WebSocketHandlerRegistry;
import org.springframework.web.socket.server.standard.ServletServerContainerFactoryBean;
import org.springframework.web.socket.server.support.DefaultHandshakeHandler;
import org.zhest.signaling.protocol.Limits;

/** The socket at {@code /ws}; its own origin only, which is Spring's default: any other is refused with 403. */
@Configuration(proxyBeanMethods = false)
@EnableWebSocket
class SocketConfiguration implements WebSocketConfigurer {

    private final SignalingSocket socket;

    SocketConfiguration(SignalingSocket socket) {
        this.socket = socket;
    }

    @Override
    public void registerWebSocketHandlers(WebSocketHandlerRegistry registry) {
        DefaultHandshakeHandler handshake = new DefaultHandshakeHandler();
        handshake.setSupportedProtocols(Limits.SUBPROTOCOL);
        registry.addHandler(socket, "/ws").setHandshakeHandler(handshake).addInterceptors(new Handshake());
    }

    /** Of a socket, for as long as it is open; the container would take twice as many bytes. */
    private static final int BUFFER = 1_024;

    /** What is longer than the buffer comes in parts, and the socket puts them together up to its limit. */
    @Bean
    static ServletServerContainerFactoryBean container() {
        ServletServerContainerFactoryBean container = new ServletServerContainerFactoryBean();
        container.setMaxTextMessageBufferSize(BUFFER);
        container.setMaxBinaryMessageBufferSize(BUFFER);
        return container;
    }
}
