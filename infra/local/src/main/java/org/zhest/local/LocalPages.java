package org.zhest.local;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.zhest.infra.embedded.PortTakenException;

/** Plain pages for who tries the local run: what was mailed, and a telephone. They run no scripts and are for this machine only. */
final class LocalPages implements AutoCloseable {

    /** Whoever else's name leads here (DNS rebinding) must not read letters, nor the key that a form bears. */
    private static final Pattern HERE = Pattern.compile("(localhost|127\\.0\\.0\\.1)(:\\d{1,5})?");

    private static final String PAGE = """
            <!doctype html>
            <html lang="ru">
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            %s<title>%s</title>
            <style>
              body { font: 1rem/1.5 system-ui, sans-serif; max-width: 44rem; margin: 2rem auto; padding: 0 1rem; color: #1a1a1a; background: #fff }
              article { border: 1px solid #767676; border-radius: .5rem; padding: 0 1rem; margin: 1rem 0 }
              pre { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit }
              label { display: block; margin: 1rem 0 }
              select, button { font: inherit; display: block; min-height: 3rem; max-width: 100%%; padding: 0 .75rem }
              button { border: 1px solid #1a1a1a; border-radius: .5rem; color: #fff; background: #1a4f8b }
              [data-state] { font-size: 1.25rem }
            </style>
            <h1>%s</h1>
            %s
            </html>
            """;

    private final HttpServer server;

    private LocalPages(HttpServer server) {
        this.server = server;
    }

    /** @param port 0 takes any free one */
    static LocalPages start(int port) throws IOException {
        InetSocketAddress address = new InetSocketAddress(LocalSettings.ADDRESS, port);
        try {
            LocalPages pages = new LocalPages(HttpServer.create(address, 0));
            pages.server.start();
            return pages;
        } catch (BindException e) {
            throw new PortTakenException("The pages with letters and a telephone", address, e);
        }
    }

    /** Shows something at a path and all below it. */
    void at(String path, HttpHandler page) {
        server.createContext(path, exchange -> {
            try (exchange) {
                String host = exchange.getRequestHeaders().getFirst("Host");
                if (host == null || !HERE.matcher(host).matches()) {
                    exchange.sendResponseHeaders(421, -1);
                    return;
                }
                page.handle(exchange);
            }
        });
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** @param refresh seconds until it is asked for again; 0: never */
    static void show(HttpExchange exchange, String title, int refresh, String body) throws IOException {
        String again = refresh == 0 ? "" : "<meta http-equiv=\"refresh\" content=\"" + refresh + "\">\n";
        byte[] page = PAGE.formatted(again, title, title, body).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        exchange.getResponseHeaders()
                .set(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(200, page.length);
        exchange.getResponseBody().write(page);
    }

    static void leadTo(HttpExchange exchange, String path) throws IOException {
        exchange.getResponseHeaders().set("Location", path);
        exchange.sendResponseHeaders(303, -1);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
