package org.zhest.live.guest;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.zhest.centre.Centre;
import org.zhest.mail.Mail;
import org.zhest.signaling.protocol.GuestPurpose;

/** Sends links by e-mail. The address is kept nowhere. */
@Component
public class GuestMail {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Mail mail;
    private final Centre centre;

    GuestMail(Mail mail, Centre centre) {
        this.mail = mail;
        this.centre = centre;
    }

    public Mail.Result send(String address, String url, GuestPurpose purpose, Instant expiresAt) {
        boolean crew = purpose == GuestPurpose.CREW;
        String name = centre.name().ru();
        String subject = crew
                ? name + ": видеосвязь с человеком, которому нужна помощь"
                : name + ": приглашение в разговор с переводчиком жестового языка";
        return mail.send(address, subject, """
                %s

                Откройте ссылку в браузере компьютера, планшета или телефона:
                %s

                Она действует до %s, один раз и в одном браузере. Ничего устанавливать не нужно.

                --
                Open the link in a browser to join a call with a sign-language interpreter. It works once, until %s.
                """.formatted(
                        crew
                                ? "Глухой человек ждёт помощи. По ссылке вы увидите его и переводчика жестового языка."
                                : "Глухой человек приглашает вас в разговор. С вами будет переводчик жестового языка.",
                        url,
                        hour(expiresAt),
                        hour(expiresAt)));
    }

    private String hour(Instant at) {
        return HOUR.format(ZonedDateTime.ofInstant(at, centre.zone()));
    }
}
