package org.zhest.live.guest;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import org.zhest.centre.Centre;
import org.zhest.signaling.protocol.GuestPurpose;

/** Sends links by e-mail ({@code spring.mail.*}, {@code zhest.guest.mail-from}). The address is kept nowhere. */
@Component
public class GuestMail {

    private static final Logger LOG = LoggerFactory.getLogger(GuestMail.class);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final ObjectProvider<JavaMailSender> sender;
    private final GuestSettings settings;
    private final Centre centre;

    GuestMail(ObjectProvider<JavaMailSender> sender, GuestSettings settings, Centre centre) {
        this.sender = sender;
        this.settings = settings;
        this.centre = centre;
    }

    public enum Result {
        SENT,
        /** The mail server refused it, or is not reached. */
        FAILED,
        NOT_SET_UP
    }

    public Result send(String address, String url, GuestPurpose purpose, Instant expiresAt) {
        JavaMailSender mail = sender.getIfAvailable();
        if (mail == null) {
            return Result.NOT_SET_UP;
        }
        boolean crew = purpose == GuestPurpose.CREW;
        String name = centre.name().ru();
        SimpleMailMessage message = new SimpleMailMessage();
        message.setFrom(settings.mailFrom());
        message.setTo(address);
        message.setSubject(
                crew
                        ? name + ": видеосвязь с человеком, которому нужна помощь"
                        : name + ": приглашение в разговор с переводчиком жестового языка");
        message.setText("""
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
        try {
            mail.send(message);
            return Result.SENT;
        } catch (MailException failure) {
            // Its message may hold the address.
            LOG.warn("a guest's link was not mailed: {}", failure.getClass().getSimpleName());
            return Result.FAILED;
        }
    }

    private String hour(Instant at) {
        return HOUR.format(ZonedDateTime.ofInstant(at, centre.zone()));
    }
}
