package org.zhest.schedule.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.zhest.account.Accounts;
import org.zhest.account.SignedIn;
import org.zhest.audit.Audit;
import org.zhest.audit.AuditAction;
import org.zhest.audit.AuditSubject;
import org.zhest.centre.Centre;
import org.zhest.schedule.Shift;
import org.zhest.schedule.ShiftId;
import org.zhest.schedule.ShiftPlan;
import org.zhest.schedule.Shifts;
import org.zhest.signaling.protocol.Role;
import org.zhest.web.FieldCode;
import org.zhest.web.ProblemCode;
import org.zhest.web.ProblemException;

/** Coordinators plan shifts and their breaks. */
@RestController
@RequestMapping("/api/shifts")
class ShiftsController {

    private final Shifts shifts;
    private final Accounts accounts;
    private final Centre centre;
    private final Audit audit;

    ShiftsController(Shifts shifts, Accounts accounts, Centre centre, Audit audit) {
        this.shifts = shifts;
        this.accounts = accounts;
        this.centre = centre;
        this.audit = audit;
    }

    /** The shifts of so many days of the centre, with those that reach into them. */
    @GetMapping
    List<ShiftView> shifts(@RequestParam LocalDate from, @RequestParam(defaultValue = "7") @Min(1) @Max(31) int days) {
        return shifts.between(centre.startOf(from), centre.startOf(from.plusDays(days))).stream()
                .map(shift -> ShiftView.of(shift, centre.zone()))
                .toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Transactional
    ShiftView add(@AuthenticationPrincipal SignedIn me, @Valid @RequestBody ShiftRequest body) {
        ShiftId id = shifts.add(checked(body)).orElseThrow(() -> ProblemException.of(ProblemCode.SHIFT_OVERLAPS));
        audit.did(me.id().value(), AuditAction.CREATED, AuditSubject.SHIFT, id.value());
        return view(id);
    }

    @PutMapping("/{id}")
    @Transactional
    ShiftView change(
            @AuthenticationPrincipal SignedIn me, @PathVariable UUID id, @Valid @RequestBody ShiftRequest body) {
        Integer version = body.version();
        if (version == null) {
            throw ProblemException.invalid("version", FieldCode.REQUIRED);
        }
        ShiftId shift = existing(id).id();
        switch (shifts.change(shift, checked(body), version)) {
            case DONE -> audit.did(me.id().value(), AuditAction.CHANGED, AuditSubject.SHIFT, id);
            case STALE -> throw ProblemException.of(ProblemCode.CONFLICT);
            case OVERLAPS -> throw ProblemException.of(ProblemCode.SHIFT_OVERLAPS);
        }
        return view(shift);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Transactional
    void remove(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, @RequestParam int version) {
        if (!shifts.remove(existing(id).id(), version)) {
            throw ProblemException.of(ProblemCode.CONFLICT);
        }
        audit.did(me.id().value(), AuditAction.REMOVED, AuditSubject.SHIFT, id);
    }

    private Shift existing(UUID id) {
        return shifts.find(new ShiftId(id)).orElseThrow(ProblemException.notFound());
    }

    private ShiftView view(ShiftId id) {
        return ShiftView.of(shifts.find(id).orElseThrow(), centre.zone());
    }

    private ShiftPlan checked(ShiftRequest body) {
        ShiftPlan plan = body.plan(centre.zone());
        var interpreter = accounts.find(plan.interpreter());
        if (interpreter.isEmpty()
                || interpreter.get().isDisabled()
                || interpreter.get().role() != Role.INTERPRETER) {
            throw ProblemException.invalid("interpreterId", FieldCode.UNKNOWN);
        }
        if (plan.breaks().stream().anyMatch(one -> !one.kind().isChosen())) {
            throw ProblemException.invalid("breaks", FieldCode.UNKNOWN);
        }
        plan.flaw().ifPresent(flaw -> {
            throw ProblemException.invalid(
                    "breaks",
                    switch (flaw) {
                        case BREAK_OUTSIDE_SHIFT -> FieldCode.OUTSIDE;
                        case BREAKS_OVERLAP -> FieldCode.OVERLAPS;
                    });
        });
        return plan;
    }
}
