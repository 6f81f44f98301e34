package org.zhest.schedule.web;

import jakarta.validation.Valid;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zhest.account.SignedIn;
import org.zhest.audit.Audit;
import org.zhest.audit.AuditAction;
import org.zhest.audit.AuditSubject;
import org.zhest.centre.Centre;
import org.zhest.schedule.LineForced;
import org.zhest.schedule.OpeningHours;
import org.zhest.schedule.OpeningView;
import org.zhest.schedule.Openings;
import org.zhest.schedule.web.HoursRequests.ForceRequest;
import org.zhest.schedule.web.HoursRequests.SpecialRequest;
import org.zhest.schedule.web.HoursRequests.WeekRequest;
import org.zhest.signaling.opening.Hours;
import org.zhest.signaling.opening.Words;
import org.zhest.web.FieldCode;
import org.zhest.web.ProblemCode;
import org.zhest.web.ProblemException;

/** Coordinators say when the line is open: by the week, for a special day, and for now. Each answers with all of it. */
@RestController
@RequestMapping("/api/hours")
class HoursController {

    private final OpeningHours hours;
    private final Openings openings;
    private final Centre centre;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    HoursController(
            OpeningHours hours,
            Openings openings,
            Centre centre,
            Audit audit,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.hours = hours;
        this.openings = openings;
        this.centre = centre;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @GetMapping
    HoursView hours() {
        return HoursView.of(OpeningView.of(openings.now()), hours.written(), hours.specialFrom(centre.today(clock)));
    }

    @PutMapping("/week")
    @Transactional
    HoursView week(@AuthenticationPrincipal SignedIn me, @Valid @RequestBody WeekRequest body) {
        if (!hours.changeWeek(body.week(), body.version())) {
            throw ProblemException.of(ProblemCode.CONFLICT);
        }
        return done(me, AuditAction.CHANGED, "week");
    }

    @PutMapping("/days/{day}")
    @Transactional
    HoursView special(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable LocalDate day,
            @Valid @RequestBody SpecialRequest body) {
        if (day.isBefore(centre.today(clock))) {
            throw ProblemException.invalid("day", FieldCode.PAST);
        }
        if (!hours.putSpecial(day, body.special(), body.version())) {
            throw ProblemException.of(ProblemCode.CONFLICT);
        }
        return done(me, body.version() == null ? AuditAction.CREATED : AuditAction.CHANGED, day.toString());
    }

    @DeleteMapping("/days/{day}")
    @Transactional
    HoursView removeSpecial(
            @AuthenticationPrincipal SignedIn me, @PathVariable LocalDate day, @RequestParam int version) {
        if (!hours.removeSpecial(day, version)) {
            throw ProblemException.of(ProblemCode.CONFLICT);
        }
        return done(me, AuditAction.REMOVED, day.toString());
    }

    @PutMapping("/force")
    @Transactional
    HoursView force(@AuthenticationPrincipal SignedIn me, @Valid @RequestBody ForceRequest body) {
        Instant now = clock.instant();
        Instant until =
                body.until() == null ? null : body.until().atZone(centre.zone()).toInstant();
        if (until != null && !until.isAfter(now)) {
            throw ProblemException.invalid("until", FieldCode.PAST);
        }
        Words message = new Words(body.messageRu().strip(), body.messageEn().strip());
        hours.force(new Hours.Forced(body.open(), until, message), me.id(), now);
        events.publishEvent(new LineForced(me.id()));
        return done(me, AuditAction.CHANGED, body.open() ? "open" : "closed");
    }

    @DeleteMapping("/force")
    @Transactional
    HoursView unforce(@AuthenticationPrincipal SignedIn me) {
        hours.unforce();
        events.publishEvent(new LineForced(me.id()));
        return done(me, AuditAction.CHANGED, "by_hours");
    }

    private HoursView done(SignedIn me, AuditAction action, String what) {
        audit.add(new Audit.Entry(me.id().value(), action, AuditSubject.OPENING, null, Map.of("what", what)));
        return hours();
    }
}
