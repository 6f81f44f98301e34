package org.zhest.directory.web;

import jakarta.validation.Valid;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.zhest.account.SignedIn;
import org.zhest.audit.Audit;
import org.zhest.audit.AuditAction;
import org.zhest.audit.AuditSubject;
import org.zhest.centre.Centre;
import org.zhest.directory.Organisation;
import org.zhest.directory.OrganisationDetails;
import org.zhest.directory.OrganisationId;
import org.zhest.directory.Organisations;
import org.zhest.recipient.Recipients;
import org.zhest.web.FieldCode;
import org.zhest.web.ProblemCode;
import org.zhest.web.ProblemException;

/** Coordinators keep the directory. Nothing is deleted: contacts may name what was put away. */
@RestController
@RequestMapping("/api/directory")
class DirectoryEditController {

    private final Organisations organisations;
    private final Recipients recipients;
    private final Audit audit;
    private final Centre centre;
    private final InstantSource clock;

    DirectoryEditController(
            Organisations organisations, Recipients recipients, Audit audit, Centre centre, InstantSource clock) {
        this.organisations = organisations;
        this.recipients = recipients;
        this.audit = audit;
        this.centre = centre;
        this.clock = clock;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Transactional
    OrganisationView add(@AuthenticationPrincipal SignedIn me, @Valid @RequestBody OrganisationRequest body) {
        OrganisationId id = organisations.add(checked(body)).orElseThrow(DirectoryEditController::taken);
        return done(me, AuditAction.CREATED, id);
    }

    @PutMapping("/{id}")
    @Transactional
    OrganisationView change(
            @AuthenticationPrincipal SignedIn me, @PathVariable UUID id, @Valid @RequestBody OrganisationRequest body) {
        Integer version = body.version();
        if (version == null) {
            throw ProblemException.invalid("version", FieldCode.REQUIRED);
        }
        OrganisationId organisation = existing(id).id();
        return switch (organisations.change(organisation, checked(body), version)) {
            case DONE -> done(me, AuditAction.CHANGED, organisation);
            case STALE -> throw ProblemException.of(ProblemCode.CONFLICT);
            case TAKEN -> throw taken();
        };
    }

    @DeleteMapping("/{id}")
    @Transactional
    OrganisationView archive(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, @RequestParam int version) {
        OrganisationId organisation = existing(id).id();
        if (!organisations.archive(organisation, version, clock.instant())) {
            throw ProblemException.of(ProblemCode.CONFLICT);
        }
        return done(me, AuditAction.REMOVED, organisation);
    }

    @PostMapping("/{id}/restore")
    @Transactional
    OrganisationView restore(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, @RequestParam int version) {
        OrganisationId organisation = existing(id).id();
        if (!organisations.restore(organisation, version)) {
            throw ProblemException.of(ProblemCode.CONFLICT);
        }
        return done(me, AuditAction.RESTORED, organisation);
    }

    private OrganisationDetails checked(OrganisationRequest body) {
        OrganisationDetails details = body.details();
        if (organisations.categories().stream().noneMatch(one -> one.code().equals(details.category()))) {
            throw ProblemException.invalid("category", FieldCode.UNKNOWN);
        }
        var precincts =
                recipients.precincts().stream().map(Recipients.Precinct::id).toList();
        if (!precincts.containsAll(details.territory().precincts())) {
            throw ProblemException.invalid("precincts", FieldCode.UNKNOWN);
        }
        if (details.checkedOn() != null && details.checkedOn().isAfter(centre.today(clock))) {
            throw ProblemException.invalid("checkedOn", FieldCode.OUTSIDE);
        }
        return details;
    }

    private Organisation existing(UUID id) {
        return organisations.find(new OrganisationId(id)).orElseThrow(ProblemException.notFound());
    }

    private OrganisationView done(SignedIn me, AuditAction action, OrganisationId id) {
        audit.did(me.id().value(), action, AuditSubject.ORGANISATION, id.value());
        return OrganisationView.of(existing(id.value()), clock.instant(), centre.zone(), true);
    }

    private static ProblemException taken() {
        return ProblemException.invalid("externalId", FieldCode.TAKEN);
    }
}
