package org.zhest.contact.web;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.zhest.account.AccountId;
import org.zhest.account.SignedIn;
import org.zhest.contact.Contact;
import org.zhest.contact.ContactId;
import org.zhest.contact.WrapUps;
import org.zhest.interpreter.BlockChanges;
import org.zhest.recipient.Recipient;
import org.zhest.recipient.Recipients;
import org.zhest.signaling.protocol.Role;
import org.zhest.web.ProblemException;

/** An interpreter asks not to be put through to a citizen any more, while wrapping up a call with them. */
@RestController
class WrapUpBlockController {

    private final WrapUps wrapUps;
    private final Recipients recipients;
    private final BlockChanges blocks;

    WrapUpBlockController(WrapUps wrapUps, Recipients recipients, BlockChanges blocks) {
        this.wrapUps = wrapUps;
        this.recipients = recipients;
        this.blocks = blocks;
    }

    /** Taken back by {@code DELETE /api/blocks/{citizenId}}. */
    @PutMapping("/api/wrap-ups/{contactId}/block")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void block(@AuthenticationPrincipal SignedIn me, @PathVariable UUID contactId) {
        AccountId citizen = wrapUps.find(new ContactId(contactId), me)
                .map(Contact::recipient)
                .flatMap(one -> recipients.find(one.id()))
                .map(Recipient::account)
                .orElseThrow(ProblemException.notFound());
        blocks.set(citizen, me.id(), Role.INTERPRETER, me.id());
    }
}
