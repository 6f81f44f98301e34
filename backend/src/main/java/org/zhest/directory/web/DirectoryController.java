package org.zhest.directory.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zhest.account.SignedIn;
import org.zhest.centre.Centre;
import org.zhest.directory.Category;
import org.zhest.directory.Organisation;
import org.zhest.directory.OrganisationId;
import org.zhest.directory.Organisations;
import org.zhest.directory.Search;
import org.zhest.paging.Page;
import org.zhest.paging.Paging;
import org.zhest.recipient.Recipients;
import org.zhest.signaling.protocol.Role;
import org.zhest.web.ProblemException;

/** Everybody who is signed in looks organisations up; they are public, so nobody's looking is recorded. */
@RestController
@RequestMapping("/api/directory")
class DirectoryController {

    private final Organisations organisations;
    private final Recipients recipients;
    private final Centre centre;
    private final InstantSource clock;

    DirectoryController(Organisations organisations, Recipients recipients, Centre centre, InstantSource clock) {
        this.organisations = organisations;
        this.recipients = recipients;
        this.centre = centre;
        this.clock = clock;
    }

    /**
     * What is asked for.
     *
     * @param q words with or without slips, or a number; none: all by name
     * @param open only those that are open now
     * @param archived only those that were put away; coordinators alone see them
     */
    record Asked(
            @Nullable @Size(max = Search.MAX_TEXT) String q,
            @Nullable String category,
            @Nullable UUID precinct,
            @Nullable Boolean open,
            @Nullable Boolean archived) {}

    /** What a search may be narrowed by. */
    record Choices(List<Category> categories, List<Recipients.Precinct> precincts) {}

    @GetMapping
    Page<OrganisationView> search(
            @AuthenticationPrincipal SignedIn me,
            @ParameterObject @Valid Asked asked,
            @RequestParam(defaultValue = "0") @Min(0) int page,
            @RequestParam(defaultValue = "25") @Min(1) @Max(Paging.MAX_SIZE) int size) {
        Instant now = clock.instant();
        boolean archived = Boolean.TRUE.equals(asked.archived()) && me.role() == Role.COORDINATOR;
        Search search = new Search(
                asked.q() == null ? "" : asked.q(),
                asked.category(),
                asked.precinct(),
                Boolean.TRUE.equals(asked.open()) ? LocalDateTime.ofInstant(now, centre.zone()) : null,
                archived);
        return organisations.search(search, new Paging(page, size)).map(one -> view(me, one, now));
    }

    @GetMapping("/choices")
    Choices choices() {
        return new Choices(organisations.categories(), recipients.precincts());
    }

    @GetMapping("/{id}")
    OrganisationView organisation(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id) {
        return organisations
                .find(new OrganisationId(id))
                .filter(one -> one.archivedAt() == null || me.role() == Role.COORDINATOR)
                .map(one -> view(me, one, clock.instant()))
                .orElseThrow(ProblemException.notFound());
    }

    private OrganisationView view(SignedIn me, Organisation one, Instant now) {
        return OrganisationView.of(one, now, centre.zone(), me.role() != Role.CITIZEN);
    }
}
