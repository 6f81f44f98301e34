package org.zhest.local;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpExchange;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** The mail of the local run: what the product sends goes no further than a page that shows it. In memory only. */
final class LocalMailbox implements AutoCloseable {

    private static final String INTRODUCTION =
            "<p>Письма, которые отправил центр, последние сверху. Дальше этого компьютера они не уходят.</p>\n";

    private static final String LETTER = """
            <article>
              <h2>%s</h2>
              <p>Кому: %s</p>
              <pre>%s</pre>
            </article>
            """;

    private final GreenMail post;

    private LocalMailbox(GreenMail post) {
        this.post = post;
    }

    static LocalMailbox start() {
        GreenMail post = new GreenMail(new ServerSetup(0, LocalSettings.ADDRESS, ServerSetup.PROTOCOL_SMTP));
        post.start();
        return new LocalMailbox(post);
    }

    void show(HttpExchange exchange) throws IOException {
        MimeMessage[] letters = post.getReceivedMessages();
        String all = letters.length == 0
                ? "<p>Писем пока нет.</p>"
                : Arrays.asList(letters).reversed().stream()
                        .map(LocalMailbox::letter)
                        .collect(Collectors.joining());
        LocalPages.show(exchange, "Почта локального запуска", 5, INTRODUCTION + all);
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
                "zhest.mail.from",
                "zhest@example.org");
    }

    @Override
    public void close() {
        post.stop();
    }
}
