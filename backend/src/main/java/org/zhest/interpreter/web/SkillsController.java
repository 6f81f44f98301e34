package org.zhest.interpreter.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.zhest.account.AccountId;
import org.zhest.account.SignedIn;
import org.zhest.audit.Audit;
import org.zhest.audit.AuditAction;
import org.zhest.audit.AuditSubject;
import org.zhest.interpreter.SkillChanges;
import org.zhest.interpreter.SkillSheet;
import org.zhest.interpreter.Skills;
import org.zhest.signaling.dispatch.Certificate;
import org.zhest.signaling.dispatch.Skill;
import org.zhest.signaling.protocol.Gender;
import org.zhest.web.FieldCode;
import org.zhest.web.ProblemCode;
import org.zhest.web.ProblemException;

/** What interpreters can do, and their certificates; a coordinator's to keep. */
@RestController
class SkillsController {

    private final Skills skills;
    private final SkillChanges changes;
    private final Audit audit;

    SkillsController(Skills skills, SkillChanges changes, Audit audit) {
        this.skills = skills;
        this.changes = changes;
        this.audit = audit;
    }

    record CertificateView(
            @NotNull Skill skill,
            @Size(min = 1, max = 60) @Nullable String number,
            @NotNull LocalDate validFrom,
            @Nullable LocalDate validUntil) {}

    record SkillsView(
            @Nullable Gender gender, @NotNull @Size(max = 8) List<@Valid CertificateView> certificates) {}

    record SkilledView(UUID id, String name, @Nullable Gender gender, List<CertificateView> certificates) {}

    /** Everybody who interprets, with what they can do. */
    @GetMapping("/api/interpreters/skills")
    List<SkilledView> all(@AuthenticationPrincipal SignedIn me) {
        audit.listed(me.id().value(), AuditSubject.ACCOUNT, Map.of("role", "interpreter"));
        return skills.all().stream()
                .map(one -> {
                    SkillsView sheet = view(one.sheet());
                    return new SkilledView(
                            one.who().id().value(), one.who().name(), sheet.gender(), sheet.certificates());
                })
                .toList();
    }

    @GetMapping("/api/interpreters/{id}/skills")
    SkillsView skills(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id) {
        SkillSheet sheet = skills.of(new AccountId(id)).orElseThrow(ProblemException.notFound());
        audit.viewed(me.id().value(), AuditSubject.ACCOUNT, id);
        return view(sheet);
    }

    @PutMapping("/api/interpreters/{id}/skills")
    @Transactional
    SkillsView put(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, @Valid @RequestBody SkillsView body) {
        AccountId interpreter = new AccountId(id);
        if (skills.of(interpreter).isEmpty()) {
            throw ProblemException.of(ProblemCode.NOT_FOUND);
        }
        SkillSheet sheet = new SkillSheet(
                body.gender(),
                body.certificates().stream().map(SkillsController::certificate).toList());
        check(sheet);
        changes.put(interpreter, sheet);
        audit.did(me.id().value(), AuditAction.CHANGED, AuditSubject.ACCOUNT, id);
        return view(sheet);
    }

    private static void check(SkillSheet sheet) {
        Map<String, FieldCode> wrong = new HashMap<>();
        Set<Skill> seen = new HashSet<>();
        for (int i = 0; i < sheet.certificates().size(); i++) {
            Certificate one = sheet.certificates().get(i);
            String field = "certificates[%d].".formatted(i);
            if (!seen.add(one.skill())) {
                wrong.put(field + "skill", FieldCode.TAKEN);
            }
            if (one.skill().needsCertificate() && one.number() == null) {
                wrong.put(field + "number", FieldCode.REQUIRED);
            }
            if (one.skill().needsCertificate() && one.validUntil() == null) {
                wrong.put(field + "validUntil", FieldCode.REQUIRED);
            }
            if (one.validUntil() != null && one.validUntil().isBefore(one.validFrom())) {
                wrong.put(field + "validUntil", FieldCode.PAST);
            }
        }
        if (!wrong.isEmpty()) {
            throw ProblemException.invalid(wrong);
        }
    }

    private static Certificate certificate(CertificateView view) {
        String number = view.number() == null || view.number().isBlank()
                ? null
                : view.number().strip();
        return new Certificate(view.skill(), number, view.validFrom(), view.validUntil());
    }

    private static SkillsView view(SkillSheet sheet) {
        return new SkillsView(
                sheet.gender(),
                sheet.certificates().stream()
                        .map(one -> new CertificateView(one.skill(), one.number(), one.validFrom(), one.validUntil()))
                        .toList());
    }
}
