package org.zhest.directory;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** SIP addresses of people who publish one: {@code sip:registry@clinic.example}. */
public final class SipAddresses {

    /** User and host only: headers and parameters of RFC 3261 would let a directory steer how a call is set up. */
    private static final Pattern ADDRESS = Pattern.compile(
            "(?i:(sips?):)?([\\w.!~*'+&=$/-]{1,64})@((?i:[a-z0-9](?:[a-z0-9.-]{0,120}[a-z0-9])?))(:\\d{2,5})?");

    private SipAddresses() {}

    /** @return empty if that is none */
    public static Optional<String> parse(String written) {
        Matcher matcher = ADDRESS.matcher(written.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String scheme = matcher.group(1) == null ? "sip" : matcher.group(1).toLowerCase(Locale.ROOT);
        String port = matcher.group(4) == null ? "" : matcher.group(4);
        return Optional.of(
                scheme + ":" + matcher.group(2) + "@" + matcher.group(3).toLowerCase(Locale.ROOT) + port);
    }
}
