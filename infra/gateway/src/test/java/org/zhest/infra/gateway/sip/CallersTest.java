package org.zhest.infra.gateway.sip;

import static org.assertj.core.api.Assertions.assertThat;

import gov.nist.javax.sip.parser.StringMsgParser;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import javax.sip.message.Request;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who calls, by the From of an INVITE. */
class CallersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<sip:+74951234567@trunk.example>|+74951234567",
                "<sip:84951234567@trunk.example;user=phone>|84951234567",
                "\"+1\" <sip:+7-495-123.45.67@trunk.example>|+74951234567",
                "<sip:+74951234567;npdi=yes@trunk.example>|+74951234567",
                "<tel:+7-495-123-45-67>|+74951234567",
                "<sip:112@trunk.example>|112",
                "<sip:clinic-1@trunk.example>|clinic-1",
                "\"Anonymous\" <sip:anonymous@anonymous.invalid>|''",
                "<sip:trunk.example>|''",
                "<sip:%3Cscript%3E@trunk.example>|''"
            })
    void is_a_number_a_short_name_or_withheld(String from, String caller) throws ParseException {
        String text =
                "INVITE sip:112@trunk.example SIP/2.0\r\nVia: SIP/2.0/UDP 127.0.0.1;branch=z9hG4bKa\r\nFrom: " + from
                        + ";tag=a\r\nTo: <sip:112@trunk.example>\r\nCall-ID: a\r\nCSeq: 1 INVITE\r\nMax-Forwards: 70\r\n\r\n";
        Request invite = (Request)
                new StringMsgParser().parseSIPMessage(text.getBytes(StandardCharsets.UTF_8), true, false, null);
        assertThat(InviteAnswers.user(invite, "From")).isEqualTo(caller);
    }
}
