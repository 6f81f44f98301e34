package org.zhest.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

class LocalPhonesTest {
    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

    @Test
    void the_centres_own_numbers_are_valid_and_no_demo_organisations() throws NumberParseException, IOException {
        String organisations = new ClassPathResource("organisations.csv", DemoOrganisations.class)
                .getContentAsString(StandardCharsets.UTF_8)
                .replaceAll("[ ()-]", "");
        for (LocalPhones.OwnNumber own : LocalPhones.OWN) {
            assertThat(NUMBERS.isValidNumber(NUMBERS.parse(own.number(), "RU")))
                    .as(own.number())
                    .isTrue();
            assertThat(organisations).doesNotContain(own.number().substring(2));
        }
        assertThat(organisations).as("who calls from the clinic").contains("84830000100");
        assertThat(TelephoneText.CALLERS).containsKey("+74830000100");
    }
}
