package org.zhest.report.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.IOException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zhest.account.Language;
import org.zhest.account.SignedIn;
import org.zhest.audit.Audit;
import org.zhest.audit.AuditAction;
import org.zhest.audit.AuditSubject;
import org.zhest.audit.Filters;
import org.zhest.centre.Centre;
import org.zhest.paging.Page;
import org.zhest.paging.Paging;
import org.zhest.report.SessionFilter;
import org.zhest.report.SessionLog;
import org.zhest.report.SessionRow;
import org.zhest.report.SessionTimeline;
import org.zhest.signaling.protocol.CallOutcome;
import org.zhest.web.FieldCode;
import org.zhest.web.ProblemException;

@RestController
class SessionsController {

    private final SessionLog log;
    private final Audit audit;
    private final Centre centre;
    private final InstantSource clock;

    SessionsController(SessionLog log, Audit audit, Centre centre, InstantSource clock) {
        this.log = log;
        this.audit = audit;
        this.centre = centre;
        this.clock = clock;
    }

    /** Days of the centre's zone, both included. */
    record Asked(
            @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
            @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to,
            @Nullable UUID interpreter,
            @Nullable String topic,
            @Nullable CallOutcome outcome) {

        Filters filters() {
            return new Filters()
                    .code("from", from)
                    .code("to", to)
                    .code("interpreter", interpreter)
                    .code("topic", topic)
                    .code("outcome", outcome);
        }
    }

    @GetMapping("/api/sessions")
    Page<SessionRow> list(
            @AuthenticationPrincipal SignedIn me,
            @ParameterObject Asked asked,
            @RequestParam(defaultValue = "0") @Min(0) int page,
            @RequestParam(defaultValue = "25") @Min(1) @Max(Paging.MAX_SIZE) int size) {
        var filter = filter(asked);
        audit.listed(
                me.id().value(),
                AuditSubject.SESSION,
                asked.filters().page(page).toMap());
        return log.list(filter, new Paging(page, size));
    }

    /** The same sessions, all of them, for a spreadsheet. */
    @GetMapping(path = "/api/sessions.csv", produces = "text/csv")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
    void csv(
            @AuthenticationPrincipal SignedIn me,
            @ParameterObject Asked asked,
            @RequestParam(required = false) @Nullable Language lang,
            HttpServletResponse response)
            throws IOException {
        var filter = filter(asked);
        audit.add(new Audit.Entry(
                me.id().value(),
                AuditAction.EXPORTED,
                AuditSubject.SESSION,
                null,
                asked.filters().toMap()));
        response.setContentType("text/csv;charset=UTF-8");
        var name = "sessions-" + centre.today(clock) + ".csv";
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
        try (var csv = new SessionsCsv(
                response.getWriter(), SessionsCsv.Words.of(lang == null ? Language.RU : lang), centre.zone())) {
            log.each(filter, csv::write);
        }
    }

    @GetMapping("/api/sessions/{callId}")
    SessionTimeline session(@AuthenticationPrincipal SignedIn me, @PathVariable UUID callId) {
        var timeline = log.timeline(callId).orElseThrow(ProblemException.notFound());
        audit.viewed(me.id().value(), AuditSubject.SESSION, callId);
        return timeline;
    }

    private SessionFilter filter(Asked asked) {
        if (asked.from() != null && asked.to() != null && asked.to().isBefore(asked.from())) {
            throw ProblemException.invalid(Map.of("to", FieldCode.FORMAT));
        }
        return new SessionFilter(
                asked.from() == null ? null : centre.startOf(asked.from()),
                asked.to() == null ? null : centre.startOf(asked.to().plusDays(1)),
                asked.interpreter(),
                asked.topic(),
                asked.outcome());
    }
}
