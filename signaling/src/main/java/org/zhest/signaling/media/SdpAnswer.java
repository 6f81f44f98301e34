package org.zhest.signaling.media;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhest.signaling.media.BridgeTransport.Fingerprint;

/**
 * What we read from an answer: its transport, and what it sends on its own mids. A browser is not trusted, and
 * some bridges take any SSRC, so all is checked here.
 */
record SdpAnswer(BrowserTransport transport, List<Source> sends) {

    private static final Pattern UFRAG = Pattern.compile("(?m)^a=ice-ufrag:([A-Za-z0-9+/]{4,256})\\s*$");
    private static final Pattern PWD = Pattern.compile("(?m)^a=ice-pwd:([A-Za-z0-9+/]{22,256})\\s*$");
    private static final Pattern FINGERPRINT = Pattern.compile(
            "(?m)^a=fingerprint:(sha-(?:1|224|256|384|512)) ((?:[0-9A-Fa-f]{2}:){19,63}[0-9A-Fa-f]{2})\\s*$");
    private static final Pattern SETUP = Pattern.compile("(?m)^a=setup:(active|passive)\\s*$");
    private static final Pattern MID = Pattern.compile("(?m)^a=mid:(\\d{1,4})\\s*$");
    private static final Pattern SENDING = Pattern.compile("(?m)^a=(?:sendonly|sendrecv)\\s*$");
    private static final Pattern SSRC = Pattern.compile("(?m)^a=ssrc:(\\d{1,10})\\s");
    private static final Pattern FID = Pattern.compile("(?m)^a=ssrc-group:FID (\\d{1,10}) (\\d{1,10})\\s*$");
    private static final long MAX_SSRC = 0xFFFF_FFFFL;

    /** @return the answer, or empty if it cannot be read or does not fit an offer of this layout */
    static Optional<SdpAnswer> read(String sdp, EndpointId endpoint, Layout offered) {
        String[] sections = sdp.split("(?m)^(?=m=)");
        if (sections.length != 1 + offered.mid(offered.lines().size())) {
            return Optional.empty();
        }
        for (int i = 1; i < sections.length; i++) {
            if (!String.valueOf(i - 1).equals(first(MID, sections[i]))) {
                return Optional.empty();
            }
        }
        List<Source> sends = new ArrayList<>();
        for (int mid = 0; mid < offered.own().size(); mid++) {
            MediaKind kind = offered.own().get(mid);
            String section = sections[1 + mid];
            if (!section.startsWith("m=" + kind.token() + " ") || !source(section, endpoint, kind, sends)) {
                return Optional.empty();
            }
        }
        return transport(sections[0] + sections[1]).map(transport -> new SdpAnswer(transport, List.copyOf(sends)));
    }

    private static Optional<BrowserTransport> transport(String section) {
        String ufrag = first(UFRAG, section);
        String pwd = first(PWD, section);
        String setup = first(SETUP, section);
        Matcher fingerprint = FINGERPRINT.matcher(section);
        if (ufrag == null || pwd == null || setup == null || !fingerprint.find()) {
            return Optional.empty();
        }
        return Optional.of(
                new BrowserTransport(ufrag, pwd, new Fingerprint(fingerprint.group(1), fingerprint.group(2)), setup));
    }

    /** @return false if the line names SSRCs that cannot be */
    private static boolean source(String section, EndpointId endpoint, MediaKind kind, List<Source> sends) {
        if (!SENDING.matcher(section).find()) {
            return true;
        }
        Matcher group = FID.matcher(section);
        Matcher single = SSRC.matcher(section);
        if (group.find()) {
            long ssrc = Long.parseLong(group.group(1));
            long rtx = Long.parseLong(group.group(2));
            sends.add(new Source(endpoint, kind, ssrc, rtx));
            return ssrc <= MAX_SSRC && rtx <= MAX_SSRC && ssrc != rtx;
        }
        if (single.find()) {
            long ssrc = Long.parseLong(single.group(1));
            sends.add(new Source(endpoint, kind, ssrc, null));
            return ssrc <= MAX_SSRC;
        }
        return true;
    }

    private static @Nullable String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1) : null;
    }
}
