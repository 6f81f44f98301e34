package org.zhest.infra.embedded.telephone;

import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A SIP message as it stands in a datagram (RFC 3261, section 7). It is written and read here and not by the gateway's stack: what that stack
 * misreads, both would misread alike.
 */
record SipText(String first, List<Header> headers, String body) {
    private static final Map<String, String> COMPACT = Map.of(
            "v",
            "via",
            "f",
            "from",
            "t",
            "to",
            "i",
            "call-id",
            "m",
            "contact",
            "c",
            "content-type",
            "l",
            "content-length");
    private static final Pattern ADDRESS = Pattern.compile("<([^>]+)>|^\\s*([^<;\\s]+)");
    private static final Pattern TAG = Pattern.compile(";\\s*tag=([^;\\s]+)", Pattern.CASE_INSENSITIVE);

    record Header(String name, String value) {}

    /** @return null for what is no SIP, such as the empty lines that keep a path open */
    static @Nullable SipText read(byte[] bytes, int length) {
        String text = new String(bytes, 0, length, StandardCharsets.UTF_8);
        int end = text.indexOf("\r\n\r\n");
        if (end < 0) {
            return null;
        }
        List<String> lines = text.substring(0, end).lines().toList();
        List<Header> headers = new ArrayList<>();
        for (String line : lines.subList(Math.min(1, lines.size()), lines.size())) {
            int colon = line.indexOf(':');
            if (colon <= 0) {
                return null;
            }
            String name = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
            headers.add(new Header(
                    COMPACT.getOrDefault(name, name), line.substring(colon + 1).strip()));
        }
        SipText message = new SipText(lines.isEmpty() ? "" : lines.getFirst(), headers, text.substring(end + 4));
        boolean whole = message.first.contains("SIP/2.0")
                && message.find("via") != null
                && message.value("cseq").matches("\\d{1,10}\\s+[A-Z]+")
                && !message.callId().isEmpty();
        return whole ? message : null;
    }

    boolean isRequest() {
        return first.endsWith("SIP/2.0");
    }

    /** Of a response, that of its request. */
    String method() {
        return value("cseq").replaceAll("\\d+\\s+", "");
    }

    long number() {
        return Long.parseLong(value("cseq").replaceAll("\\s+.*", ""));
    }

    /** Of a response; 0 of what is none. */
    int status() {
        String[] words = first.split(" ");
        return words.length > 1 && words[1].matches("\\d{3}") ? Integer.parseInt(words[1]) : 0;
    }

    /** The user part of whom a request is for. */
    String user() {
        String[] words = first.split(" ");
        Matcher user = Pattern.compile("^sips?:([^@;]+)@").matcher(words.length > 1 ? words[1] : "");
        return user.find() ? user.group(1) : "";
    }

    String callId() {
        return value("call-id");
    }

    @Nullable String toTag() {
        Matcher tag = TAG.matcher(value("to"));
        return tag.find() ? tag.group(1) : null;
    }

    /** Where the other side wants to be reached in this dialog. */
    String contact() {
        Matcher address = ADDRESS.matcher(value("contact"));
        return address.find() ? (address.group(1) != null ? address.group(1) : address.group(2)) : "";
    }

    /** Empty where it is missing. */
    String value(String name) {
        String value = find(name);
        return value == null ? "" : value;
    }

    private @Nullable String find(String name) {
        for (Header header : headers) {
            if (header.name.equals(name)) {
                return header.value;
            }
        }
        return null;
    }

    /** This request with its way noted on it (RFC 3581), as who asked for that expects of the answer. */
    SipText from(InetSocketAddress source) {
        List<Header> noted = new ArrayList<>(headers);
        int top = headers.indexOf(new Header("via", value("via")));
        String via = value("via")
                .replaceFirst(
                        ";rport(?=[;,\\s]|$)",
                        ";rport=" + source.getPort() + ";received="
                                + source.getAddress().getHostAddress());
        noted.set(top, new Header("via", via));
        return new SipText(first, noted, body);
    }

    /** A response to this request, without a body. */
    SipText answer(int status, String reason, String tag) {
        List<Header> copied = new ArrayList<>();
        for (Header header : headers) {
            switch (header.name) {
                case "via", "from", "call-id", "cseq", "record-route" -> copied.add(header);
                case "to" ->
                    copied.add(
                            status == 100 || toTag() != null ? header : new Header("to", header.value + ";tag=" + tag));
                default -> {
                    // Nothing else is a response's.
                }
            }
        }
        return new SipText("SIP/2.0 " + status + " " + reason, copied, "");
    }

    SipText with(String name, String value) {
        List<Header> more = new ArrayList<>(headers);
        more.add(new Header(name, value));
        return new SipText(first, more, body);
    }

    /** With another value of its only header of that name. */
    SipText replaced(String name, String value) {
        return new SipText(
                first,
                headers.stream()
                        .map(header -> header.name.equals(name) ? new Header(name, value) : header)
                        .toList(),
                body);
    }

    SipText withSdp(String sdp) {
        SipText typed = with("content-type", "application/sdp");
        return new SipText(typed.first, typed.headers, sdp);
    }

    byte[] bytes() {
        StringBuilder text = new StringBuilder(first).append("\r\n");
        headers.forEach(header ->
                text.append(header.name).append(": ").append(header.value).append("\r\n"));
        text.append("content-length: ")
                .append(body.getBytes(StandardCharsets.UTF_8).length)
                .append("\r\n\r\n");
        return text.append(body).toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Numbers and addresses are not for logs. */
    @Override
    public String toString() {
        return "SipText[]";
    }
}
