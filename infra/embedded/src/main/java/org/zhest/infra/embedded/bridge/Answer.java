package org.zhest.infra.embedded.bridge;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * What goes back over HTTP.
 *
 * @param contentType null where there is no body
 */
record Answer(int status, @Nullable String contentType, byte[] body) {
    static Answer empty(int status) {
        return new Answer(status, null, new byte[0]);
    }

    static Answer json(JsonNode body) {
        return new Answer(200, "application/json", body.toString().getBytes(StandardCharsets.UTF_8));
    }

    static Answer text(int status, String type, String body) {
        return new Answer(status, type, body.getBytes(StandardCharsets.UTF_8));
    }

    /** An error page like the real bridge's web server writes it: the reason is in the title. */
    static Answer page(int status, String reason, String path) {
        String escaped = escape(reason);
        String html = """
                <html>
                <head>
                <meta http-equiv="Content-Type" content="text/html;charset=ISO-8859-1"/>
                <title>Error %d %s</title>
                </head>
                <body><h2>HTTP ERROR %d %s</h2>
                <table>
                <tr><th>URI:</th><td>%s</td></tr>
                <tr><th>STATUS:</th><td>%d</td></tr>
                <tr><th>MESSAGE:</th><td>%s</td></tr>
                </table>

                </body>
                </html>
                """.formatted(status, escaped, status, escaped, escape(path), status, escaped);
        return new Answer(status, "text/html;charset=iso-8859-1", html.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&apos;");
    }
}
