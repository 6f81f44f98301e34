package org.zhest.live.phone;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import com.google.i18n.phonenumbers.ShortNumberInfo;
import com.google.i18n.phonenumbers.ShortNumberInfo.ShortNumberCost;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhest.directory.PhoneNumbers;
import org.zhest.signaling.protocol.Refusal;

/** Which numbers may be called: those of the permitted countries that cost no more than a call. */
@Component
class NumberPolicy {

    private static final String REGION = "RU";
    private static final int LONGEST_SHORT = 5;
    private static final Set<PhoneNumberType> ORDINARY = EnumSet.of(
            PhoneNumberType.FIXED_LINE,
            PhoneNumberType.MOBILE,
            PhoneNumberType.FIXED_LINE_OR_MOBILE,
            PhoneNumberType.TOLL_FREE,
            PhoneNumberType.VOIP,
            PhoneNumberType.UAN);

    private final PhoneSettings settings;

    NumberPolicy(PhoneSettings settings) {
        this.settings = settings;
    }

    /** A number as it is dialled, or why it is not. */
    record Judged(String number, @Nullable Refusal refusal) {}

    Judged judge(String written) {
        Optional<String> parsed = PhoneNumbers.parse(written);
        if (parsed.isEmpty()) {
            return new Judged("", Refusal.BAD_NUMBER);
        }
        String number = parsed.get();
        boolean permitted = number.length() <= LONGEST_SHORT ? isFree(number) : isOrdinary(number);
        return new Judged(number, permitted ? null : Refusal.NUMBER_FORBIDDEN);
    }

    private boolean isOrdinary(String number) {
        try {
            PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
            PhoneNumber parsed = numbers.parse(number, REGION);
            return settings.regions().contains(numbers.getRegionCodeForNumber(parsed))
                    && ORDINARY.contains(numbers.getNumberType(parsed));
        } catch (NumberParseException e) {
            return false;
        }
    }

    /** The emergency services, and what is known to cost nothing. */
    private boolean isFree(String number) {
        try {
            ShortNumberInfo info = ShortNumberInfo.getInstance();
            PhoneNumber parsed = PhoneNumberUtil.getInstance().parse(number, REGION);
            return number.equals(settings.emergencyNumber())
                    || info.isEmergencyNumber(number, REGION)
                    || info.getExpectedCostForRegion(parsed, REGION) == ShortNumberCost.TOLL_FREE;
        } catch (NumberParseException e) {
            return false;
        }
    }
}
