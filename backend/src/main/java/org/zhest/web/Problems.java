package org.zhest.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Makes the bodies of problems (RFC 9457), and writes them where no controller is at hand. */
@Component
class Problems {

    private final JsonMapper json;

    Problems(JsonMapper json) {
        this.json = json;
    }

    static ProblemDetail of(ProblemCode code, Map<String, FieldCode> fields, @Nullable String acceptLanguage) {
        var problem = ProblemDetail.forStatus(code.status());
        problem.setType(URI.create("urn:zhest:problem:" + code.code()));
        problem.setTitle(code.status().getReasonPhrase());
        problem.setDetail(acceptLanguage != null && acceptLanguage.startsWith("en") ? code.english() : code.russian());
        problem.setProperty("code", code.code());
        if (!fields.isEmpty()) {
            var codes = new TreeMap<String, String>();
            fields.forEach((field, wrong) -> codes.put(field, wrong.code()));
            problem.setProperty("fields", codes);
        }
        return problem;
    }

    void write(HttpServletRequest request, HttpServletResponse response, ProblemCode code) throws IOException {
        response.setStatus(code.status().value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        var problem = of(code, Map.of(), request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }
}
