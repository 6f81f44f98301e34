package org.zhest.live.guest;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.zhest.centre.Centre;
import org.zhest.mail.Mail;
import org.zhest.mail.Mail.Result;
import org.zhest.mail.MailSettings;
import org.zhest.signaling.protocol.GuestPurpose;

/** Letters to a real mail server, which keeps them. */
class GuestMailTest {

    private static final String URL = "https://zhest.example/guest#s3cr3t";
    private static final Instant UNTIL = Instant.parse("2026-11-23T09:30:00Z");
    private static final Centre CENTRE =
            new Centre(ZoneId.of("Europe/Moscow"), new Centre.Naming(new Centre.CentreName("Жест", "Zhest")));

    @Test
    void the_letter_has_the_link_and_until_when_it_is_good() throws Exception {
        GreenMail post = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        post.start();
        try {
            GuestMail mail = mail(sender(post.getSmtp().getPort()));
            assertThat(mail.send("doctor@clinic.example", URL, GuestPurpose.GUEST, UNTIL))
                    .isEqualTo(Result.SENT);
            MimeMessage letter = post.getReceivedMessages()[0];
            assertThat(letter.getSubject()).contains("Жест").contains("переводчиком");
            assertThat(letter.getAllRecipients()[0]).hasToString("doctor@clinic.example");
            assertThat((String) letter.getContent()).contains(URL).contains("до 12:30");
            assertThat(mail.send("crew@ambulance.example", URL, GuestPurpose.CREW, UNTIL))
                    .isEqualTo(Result.SENT);
            assertThat((String) post.getReceivedMessages()[1].getContent()).contains("ждёт помощи");
        } finally {
            post.stop();
        }
    }

    @Test
    void a_server_that_is_not_there_and_none_at_all_are_told_apart() throws Exception {
        assertThat(mail(sender(1)).send("a@b.example", URL, GuestPurpose.GUEST, UNTIL))
                .isEqualTo(Result.FAILED);
        assertThat(mail(new StaticListableBeanFactory()).send("a@b.example", URL, GuestPurpose.GUEST, UNTIL))
                .isEqualTo(Result.NOT_SET_UP);
    }

    private static GuestMail mail(JavaMailSender sender) {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("mail", sender);
        return mail(beans);
    }

    private static GuestMail mail(StaticListableBeanFactory beans) {
        var settings = new MailSettings("centre@zhest.example");
        return new GuestMail(new Mail(beans.getBeanProvider(JavaMailSender.class), settings), CENTRE);
    }

    private static JavaMailSender sender(int port) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        return sender;
    }
}
