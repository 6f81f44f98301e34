package org.zhest.local;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhest.infra.embedded.telephone.TelephoneCall;

/**
 * A page to telephone the centre from, as somebody who hears. It makes calls, and so takes forms only that bear the key which was on the page: no other
 * page knows it.
 */
final class LocalTelephone implements HttpHandler {
    static final String PATH = "/telephone";

    private static final int MOST_BODY = 2_000;

    /** At once; who tries a queue needs a few. */
    private static final int MOST_UP = 10;

    private static final int MOST_KEPT = 50;

    private final Calls calls;
    private final String key = key();
    private final LinkedHashMap<Integer, TelephoneCall> made = new LinkedHashMap<>();
    private int last;

    /** Who calls. */
    @FunctionalInterface
    interface Calls {
        TelephoneCall call(String from, String to) throws IOException;
    }

    LocalTelephone(Calls calls) {
        this.calls = calls;
    }

    private static String key() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public synchronized void handle(HttpExchange exchange) throws IOException {
        String number = exchange.getRequestURI().getPath().substring(PATH.length());
        TelephoneCall call = number.matches("/\\d{1,9}") ? made.get(Integer.valueOf(number.substring(1))) : null;
        boolean asked = exchange.getRequestMethod().equals("POST");
        if (!number.isEmpty() && call == null) {
            exchange.sendResponseHeaders(404, -1);
        } else if (asked) {
            take(exchange, call);
        } else if (call == null) {
            LocalPages.show(exchange, TelephoneText.TITLE, 0, TelephoneText.form(key));
        } else {
            LocalPages.show(exchange, TelephoneText.TITLE, over(call) ? 0 : 2, TelephoneText.of(call, key));
        }
    }

    private void take(HttpExchange exchange, @Nullable TelephoneCall call) throws IOException {
        Map<String, String> form = read(exchange);
        String from = form.getOrDefault("from", "");
        String to = form.getOrDefault("to", "");
        boolean known = TelephoneText.CALLERS.containsKey(from)
                && LocalPhones.OWN.stream().anyMatch(own -> own.number().equals(to));
        if (!MessageDigest.isEqual(bytes(key), bytes(form.getOrDefault("key", "")))) {
            exchange.sendResponseHeaders(403, -1);
        } else if (call != null) {
            call.hangUp();
            LocalPages.leadTo(exchange, exchange.getRequestURI().getPath());
        } else if (!known) {
            exchange.sendResponseHeaders(400, -1);
        } else if (made.values().stream().filter(each -> !over(each)).count() >= MOST_UP) {
            exchange.sendResponseHeaders(429, -1);
        } else {
            made.put(++last, calls.call(from, to));
            if (made.size() > MOST_KEPT) {
                made.pollFirstEntry();
            }
            LocalPages.leadTo(exchange, PATH + "/" + last);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, String> read(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readNBytes(MOST_BODY), StandardCharsets.US_ASCII);
        Map<String, String> form = new HashMap<>();
        Arrays.stream(body.split("&")).map(field -> field.split("=", 2)).forEach(field -> {
            if (field.length == 2 && field[1].matches("([^%]|%[0-9A-Fa-f]{2})*")) {
                form.put(field[0], URLDecoder.decode(field[1], StandardCharsets.UTF_8));
            }
        });
        return form;
    }

    private static boolean over(TelephoneCall call) {
        return call.state() instanceof TelephoneCall.State.Ended;
    }
}
