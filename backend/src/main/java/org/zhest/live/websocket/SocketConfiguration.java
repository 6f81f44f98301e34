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

    /** The container counts characters and closes with 1009 past them; the socket then counts bytes. */
    @Bean
    static ServletServerContainerFactoryBean container() {
        ServletServerContainerFactoryBean container = new ServletServerContainerFactoryBean();
        container.setMaxTextMessageBufferSize(Limits.MAX_MESSAGE_BYTES);
        container.setMaxBinaryMessageBufferSize(1024);
        return container;
    }
}
