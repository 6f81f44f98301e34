package org.zhest.account.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.zhest.account.Account;
import org.zhest.account.AccountChanges;
import org.zhest.account.AccountId;
import org.zhest.account.Accounts;
import org.zhest.account.Language;
import org.zhest.account.Login;
import org.zhest.account.NewAccount;
import org.zhest.account.PasswordSettings;
import org.zhest.account.SignedIn;
import org.zhest.audit.Audit;
import org.zhest.audit.AuditSubject;
import org.zhest.audit.Filters;
import org.zhest.paging.Page;
import org.zhest.paging.Paging;
import org.zhest.signaling.protocol.Limits;
import org.zhest.signaling.protocol.Role;
import org.zhest.signaling.protocol.SignMode;
import org.zhest.web.FieldCode;
import org.zhest.web.ProblemCode;
import org.zhest.web.ProblemException;

@RestController
class AccountsController {

    private final Accounts accounts;
    private final AccountChanges changes;
    private final Audit audit;

    AccountsController(Accounts accounts, AccountChanges changes, Audit audit) {
        this.accounts = accounts;
        this.changes = changes;
        this.audit = audit;
    }

    record AccountRow(
            UUID id,
            String login,
            Role role,
            String name,
            Language language,
            Instant createdAt,
            @Nullable Instant disabledAt,
            int version) {

        static AccountRow of(Account one) {
            return new AccountRow(
                    one.id().value(),
                    one.login(),
                    one.role(),
                    one.name(),
                    one.language(),
                    one.createdAt(),
                    one.disabledAt(),
                    one.version());
        }
    }

    /** A citizen's account may say more of the citizen; the other roles leave the last five out. */
    record NewAccountRequest(
            @NotBlank @Size(max = 64) String login,
            @NotBlank @Size(max = 200) String name,
            @NotNull Role role,
            @NotNull Language language,

            @NotBlank @Size(min = PasswordSettings.MIN_LENGTH, max = PasswordSettings.MAX_LENGTH) String password,

            @Past @Nullable LocalDate birthDate,
            @Size(max = 1000) @Nullable String communicationNotes,
            @Nullable SignMode signMode,
            @Size(max = Limits.MAX_ADDRESS) @Nullable String address,
            @Nullable UUID precinctId) {

        NewAccount toAccount() {
            return new NewAccount(
                    Login.of(login), role, name.strip(), language, role == Role.CITIZEN ? citizen() : null);
        }

        private NewAccount.Citizen citizen() {
            return new NewAccount.Citizen(
                    birthDate,
                    communicationNotes == null ? "" : communicationNotes.strip(),
                    signMode == null ? SignMode.RSL : signMode,
                    address == null ? "" : address.strip(),
                    precinctId);
        }
    }

    record ResetRequest(
            @NotBlank @Size(min = PasswordSettings.MIN_LENGTH, max = PasswordSettings.MAX_LENGTH) String password) {}

    record Coordinator(UUID id, String name) {}

    @GetMapping("/api/accounts")
    Page<AccountRow> list(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(required = false) @Nullable Role role,
            @RequestParam(required = false) @Size(max = 200) @Nullable String query,
            @RequestParam(defaultValue = "0") @Min(0) int page,
            @RequestParam(defaultValue = "25") @Min(1) @Max(Paging.MAX_SIZE) int size) {
        var filters = new Filters().code("role", role).typed("query", query).page(page);
        audit.listed(me.id().value(), AuditSubject.ACCOUNT, filters.toMap());
        return accounts.list(role, query, new Paging(page, size)).map(AccountRow::of);
    }

    @PostMapping("/api/accounts")
    @ResponseStatus(HttpStatus.CREATED)
    AccountRow add(@AuthenticationPrincipal SignedIn me, @Valid @RequestBody NewAccountRequest body) {
        var account = body.toAccount();
        if (!account.login().isWellFormed()) {
            throw ProblemException.invalid("login", FieldCode.FORMAT);
        }
        if (!account.role().signsIn()) {
            throw ProblemException.invalid("role", FieldCode.UNKNOWN);
        }
        try {
            return changes.add(account, body.password(), me.id())
                    .map(AccountRow::of)
                    .orElseThrow(() -> ProblemException.of(ProblemCode.LOGIN_TAKEN));
        } catch (DataIntegrityViolationException unknown) {
            // All else was checked above; the precinct is the one reference into another area.
            throw ProblemException.invalid("precinctId", FieldCode.UNKNOWN);
        }
    }

    @PostMapping("/api/accounts/{id}/disable")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void disable(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id) {
        if (me.id().value().equals(id)) {
            throw ProblemException.of(ProblemCode.OWN_ACCOUNT);
        }
        changes.disable(existing(id), me.id());
    }

    @PostMapping("/api/accounts/{id}/enable")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void enable(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id) {
        changes.enable(existing(id), me.id());
    }

    @PostMapping("/api/accounts/{id}/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void reset(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, @Valid @RequestBody ResetRequest body) {
        changes.resetPassword(existing(id), body.password(), me.id());
    }

    /** Who may own a case. */
    @GetMapping("/api/coordinators")
    List<Coordinator> coordinators() {
        return accounts.enabled(Role.COORDINATOR).stream()
                .map(one -> new Coordinator(one.id().value(), one.name()))
                .toList();
    }

    private AccountId existing(UUID id) {
        return accounts.find(new AccountId(id))
                .orElseThrow(ProblemException.notFound())
                .id();
    }
}
