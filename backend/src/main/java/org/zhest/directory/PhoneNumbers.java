package org.zhest.directory;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as people write them, and as they are kept: E.164, or the digits of a short number. */
public final class PhoneNumbers {

    private static final String REGION = "RU";
    private static final Pattern SHORT = Pattern.compile("\\d{2,5}");
    private static final Pattern NOT_IN_NUMBERS = Pattern.compile("[^\\d+()\\s./\\u00a0\\u2010-\\u2015-]");

    private PhoneNumbers() {}

    /** @return empty if that is no number; one with an extension is none, for it is not dialled through */
    public static Optional<String> parse(String written) {
        String tidy = written.strip();
        if (tidy.isEmpty() || NOT_IN_NUMBERS.matcher(tidy).find()) {
            return Optional.empty();
        }
        if (SHORT.matcher(tidy).matches()) {
            return Optional.of(tidy);
        }
        try {
            PhoneNumber number = PhoneNumberUtil.getInstance().parse(tidy, REGION);
            return PhoneNumberUtil.getInstance().isValidNumber(number)
                    ? Optional.of(PhoneNumberUtil.getInstance().format(number, PhoneNumberFormat.E164))
                    : Optional.empty();
        } catch (NumberParseException notOne) {
            return Optional.empty();
        }
    }

    /** @return the number as people read it */
    public static String shown(String number) {
        if (SHORT.matcher(number).matches()) {
            return number;
        }
        try {
            return PhoneNumberUtil.getInstance()
                    .format(PhoneNumberUtil.getInstance().parse(number, REGION), PhoneNumberFormat.INTERNATIONAL);
        } catch (NumberParseException kept) {
            return number;
        }
    }
}
