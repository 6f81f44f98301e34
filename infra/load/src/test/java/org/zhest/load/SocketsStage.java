package org.zhest.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.config.annotation.WebSocketConfigurer;
import org.springframework.web.socket.handler.TextWebSocketHandler;
import org.zhest.account.Account;
import org.zhest.account.AccountChanges;
import org.zhest.account.Language;
import org.zhest.account.Login;
import org.zhest.account.NewAccount;
import org.zhest.account.SignedIn;
import org.zhest.infra.embedded.postgres.EmbeddedDatabase;
import org.zhest.local.FreePorts;
import org.zhest.signaling.protocol.Role;

/** The backend as it is, and beside its socket one that sends back what it gets. */
final class SocketsStage implements AutoCloseable {

    static final String ECHO = "/bench-echo";

    private final EmbeddedDatabase database;
    private final ConfigurableApplicationContext context;
    private final int port;

    private SocketsStage(EmbeddedDatabase database, ConfigurableApplicationContext context, int port) {
        this.database = database;
        this.context = context;
        this.port = port;
    }

    /** Not marked as a configuration: the other benchmarks' backends would find it. */
    static class Echo {

        @Bean
        WebSocketConfigurer echo() {
            return registry -> registry.addHandler(
                    new TextWebSocketHandler() {
                        @Override
                        protected void handleTextMessage(WebSocketSession socket, TextMessage message)
                                throws IOException {
                            socket.sendMessage(message);
                        }
                    },
                    ECHO);
        }
    }

    static SocketsStage start() throws IOException {
        EmbeddedDatabase database = EmbeddedDatabase.temporary();
        int port = FreePorts.tcp();
        try {
            return new SocketsStage(
                    database,
                    BackendHere.start(
                            database,
                            port,
                            Echo.class,
                            Map.of("zhest.password.memory", 64, "zhest.password.passes", 1)),
                    port);
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    int port() {
        return port;
    }

    /** Citizens and their sign-ins, through the backend's own stores. @return the cookies of their sessions */
    List<String> signIn(int count) throws Exception {
        List<Future<String>> all = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < count; i++) {
                int number = i;
                all.add(threads.submit(() -> signIn(
                        context.getBean(AccountChanges.class)
                                .add(
                                        new NewAccount(
                                                Login.of("crowd" + number),
                                                Role.CITIZEN,
                                                "Citizen " + number,
                                                Language.RU,
                                                new NewAccount.Citizen(null, "", null)),
                                        "not-asked-for-here",
                                        null)
                                .orElseThrow(),
                        sessions())));
            }
        }
        List<String> cookies = new ArrayList<>();
        for (Future<String> one : all) {
            cookies.add(one.get());
        }
        return cookies;
    }

    @SuppressWarnings("unchecked")
    private SessionRepository<Session> sessions() {
        return context.getBean(SessionRepository.class);
    }

    private static String signIn(Account account, SessionRepository<Session> sessions) {
        Session session = sessions.createSession();
        session.setAttribute(
                HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(
                        new SignedIn(account.id(), account.role()),
                        null,
                        List.of(new SimpleGrantedAuthority("ROLE_" + account.role())))));
        sessions.save(session);
        return Base64.getEncoder().encodeToString(session.getId().getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() throws IOException {
        context.close();
        database.close();
    }
}
