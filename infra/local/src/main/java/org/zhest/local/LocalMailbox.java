package org.zhest.local;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;
import org.zhest.infra.embedded.PortTakenException;

/** The mail of the local run: what the product sends goes no further than a page that shows it. In memory only. */
final class LocalMailbox implements AutoCloseable {

    private static final String PAGE = """
            <!doctype html>
            <html lang="ru">
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <meta http-equiv="refresh" content="5">
            <title>Почта локального запуска</title>
            <style>
              body { font: 1rem/1.5 system-ui, sans-serif; max-width: 44rem; margin: 2rem auto; padding: 0 1rem; color: #1a1a1a; background: #fff }
              article { border: 1px solid #767676; border-radius: .5rem; padding: 0 1rem; margin: 1rem 0 }
              pre { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit }
            </style>
            <h1>Почта локального запуска</h1>
            <p>Письма, которые отправил центр, последние сверху. Дальше этого компьютера они не уходят.</p>
            %s
            </html>
            """;

    private static final String LETTER = """
            <article>
              <h2>%s</h2>
              <p>Кому: %s</p>
              <pre>%s</pre>
            </article>
            """;

    private final GreenMail post;
    private final HttpServer page;

    private LocalMailbox(GreenMail post, HttpServer page) {
        this.post = post;
        this.page = page;
    }

    /** @param port of the page */
    static LocalMailbox start(int port) throws IOException {
        InetSocketAddress address = new InetSocketAddress(LocalSettings.ADDRESS, port);
        HttpServer page;
        try {
            page = HttpServer.create(address, 0);
        } catch (BindException e) {
            throw new PortTakenException("The mailbox", address, e);
        }
        GreenMail post = new GreenMail(new ServerSetup(0, LocalSettings.ADDRESS, ServerSetup.PROTOCOL_SMTP));
        post.start();
        LocalMailbox mailbox = new LocalMailbox(post, page);
        page.createContext("/", mailbox::show);
        page.start();
        return mailbox;
    }

    private void show(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = page().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            exchange.getResponseHeaders()
                    .set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
            exchange.getResponseHeaders().set("Cache-Control", "no-store");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private String page() {
        MimeMessage[] letters = post.getReceivedMessages();
        return PAGE.formatted(
                letters.length == 0
                        ? "<p>Писем пока нет.</p>"
                        : Arrays.asList(letters).reversed().stream()
                                .map(LocalMailbox::letter)
                                .collect(Collectors.joining()));
    }

    private static String letter(MimeMessage letter) {
        try {
            String to = Arrays.stream(letter.getRecipients(Message.RecipientType.TO))
                    .map(Object::toString)
                    .collect(Collectors.joining(", "));
            return LETTER.formatted(
                    HtmlUtils.htmlEscape(letter.getSubject()),
                    HtmlUtils.htmlEscape(to),
                    linked(HtmlUtils.htmlEscape(String.valueOf(letter.getContent()))));
        } catch (MessagingException | IOException e) {
            return LETTER.formatted("Письмо не читается", "", "");
        }
    }

    private static String linked(String text) {
        return text.replaceAll("https?://[^\\s<]+", "<a href=\"$0\">$0</a>");
    }

    /** How the backend finds the post. */
    Map<String, Object> properties() {
        return Map.of(
                "spring.mail.host",
                LocalSettings.ADDRESS,
                "spring.mail.port",
                post.getSmtp().getPort(),
                "zhest.guest.mail-from",
                "zhest@example.org");
    }

    @Override
    public void close() {
        page.stop(0);
        post.stop();
    }
}
