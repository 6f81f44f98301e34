package org.zhest.directory.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zhest.account.Language;
import org.zhest.account.SignedIn;
import org.zhest.audit.Audit;
import org.zhest.audit.AuditAction;
import org.zhest.audit.AuditSubject;
import org.zhest.centre.Centre;
import org.zhest.directory.Organisations;
import org.zhest.directory.file.DirectoryCsv;
import org.zhest.directory.file.DirectoryImport;
import org.zhest.directory.file.ImportReport;
import org.zhest.directory.file.Lists;
import org.zhest.recipient.Recipients;

/** The directory as a file, out and in. */
@RestController
class DirectoryFilesController {

    private final Organisations organisations;
    private final Recipients recipients;
    private final DirectoryImport imports;
    private final Audit audit;
    private final Centre centre;
    private final InstantSource clock;

    DirectoryFilesController(
            Organisations organisations,
            Recipients recipients,
            DirectoryImport imports,
            Audit audit,
            Centre centre,
            InstantSource clock) {
        this.organisations = organisations;
        this.recipients = recipients;
        this.imports = imports;
        this.audit = audit;
        this.centre = centre;
        this.clock = clock;
    }

    /**
     * Reads a CSV file, the body as it is, whatever its type says.
     *
     * @param apply false: say only what it would do. A file with any flaw is never applied, in no part.
     */
    @PostMapping("/api/directory/import")
    ImportReport read(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "false") boolean apply,
            @RequestBody(required = false) byte @Nullable [] file) {
        ImportReport report = imports.read(file == null ? new byte[0] : file, apply);
        if (report.applied()) {
            Map<String, String> sums =
                    Map.of("added", String.valueOf(report.added()), "changed", String.valueOf(report.changed()));
            audit.add(new Audit.Entry(me.id().value(), AuditAction.IMPORTED, AuditSubject.ORGANISATION, null, sums));
        }
        return report;
    }

    /** All that are not archived, in the shape that is read. */
    @GetMapping(path = "/api/directory.csv", produces = "text/csv")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
    void csv(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(required = false) @Nullable Language lang,
            HttpServletResponse response)
            throws IOException {
        audit.add(new Audit.Entry(me.id().value(), AuditAction.EXPORTED, AuditSubject.ORGANISATION, null, Map.of()));
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("directory-" + centre.today(clock) + ".csv")
                        .build()
                        .toString());
        Lists lists = new Lists(organisations.categories(), recipients.precincts());
        try (DirectoryCsv csv = new DirectoryCsv(response.getWriter(), lists, lang != Language.EN)) {
            organisations.each(one -> csv.write(one.details()));
        }
    }
}
