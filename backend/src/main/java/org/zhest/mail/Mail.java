package org.zhest.mail;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Sends plain letters by the configured server. Addresses and texts are kept and logged nowhere. */
@Component
public class Mail {

    private static final Logger LOG = LoggerFactory.getLogger(Mail.class);

    private final ObjectProvider<JavaMailSender> sender;
    private final MailSettings settings;

    public Mail(ObjectProvider<JavaMailSender> sender, MailSettings settings) {
        this.sender = sender;
        this.settings = settings;
    }

    public enum Result {
        SENT,
        /** The mail server refused it, or is not reached. */
        FAILED,
        NOT_SET_UP
    }

    public Result send(String address, String subject, String text) {
        JavaMailSender mail = sender.getIfAvailable();
        if (mail == null) {
            return Result.NOT_SET_UP;
        }
        SimpleMailMessage message = new SimpleMailMessage();
        message.setFrom(settings.from());
        message.setTo(address);
        message.setSubject(subject);
        message.setText(text);
        try {
            mail.send(message);
            return Result.SENT;
        } catch (MailException failure) {
            // Its message may hold the address.
            LOG.warn("a letter was not sent: {}", failure.getClass().getSimpleName());
            return Result.FAILED;
        }
    }
}
