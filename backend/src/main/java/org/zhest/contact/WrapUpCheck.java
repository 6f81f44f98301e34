package org.zhest.contact;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhest.cases.CaseId;
import org.zhest.cases.Cases;
import org.zhest.centre.Centre;
import org.zhest.recipient.Recipient;
import org.zhest.recipient.Recipients;
import org.zhest.signaling.call.RecipientId;
import org.zhest.topic.Topics;

/** Tells a form that can complete its contact from one that cannot. */
@Component
class WrapUpCheck {

    private final Topics topics;
    private final Cases cases;
    private final Recipients recipients;
    private final Centre centre;
    private final InstantSource clock;

    WrapUpCheck(Topics topics, Cases cases, Recipients recipients, Centre centre, InstantSource clock) {
        this.topics = topics;
        this.cases = cases;
        this.recipients = recipients;
        this.centre = centre;
        this.clock = clock;
    }

    sealed interface Verdict {
        record Flawed(Map<String, WrapUpFlaw> fields) implements Verdict {}

        /** Everything that completing needs; the case is still to be opened, if it is a new one. */
        record Whole(
                @Nullable RecipientId recipient,
                About about,
                String topicCode,
                ContactOutcome outcome,
                WrapUpForm form,
                ToCase caseChoice)
                implements Verdict {

            WrapUp into(@Nullable CaseId caseId) {
                return new WrapUp(
                        recipient,
                        about,
                        topicCode,
                        outcome,
                        text(form.agreed()),
                        text(form.nextStep()),
                        form.nextStepOn(),
                        form.nextStepOwner(),
                        caseId);
            }
        }
    }

    sealed interface ToCase {
        record None() implements ToCase {}

        record Existing(CaseId id) implements ToCase {}

        record Opened(RecipientId recipient, String title) implements ToCase {}
    }

    Verdict check(WrapUpForm form, Contact contact) {
        var flaws = new HashMap<String, WrapUpFlaw>();
        var about = required("about", form.about(), flaws);
        var outcome = required("outcome", form.outcome(), flaws);
        var topic = topic(form.topicCode(), contact, flaws);
        var recipient = recipient(form, contact, flaws);
        var toCase = toCase(form.caseChoice(), recipient, flaws);
        nextStep(form, flaws);
        if (about == null || outcome == null || topic == null || toCase == null || !flaws.isEmpty()) {
            return new Verdict.Flawed(flaws);
        }
        return new Verdict.Whole(recipient, about, topic, outcome, form, toCase);
    }

    /** Whom the call was with stands fast; where it does not say, the form may. */
    private @Nullable RecipientId recipient(WrapUpForm form, Contact contact, Map<String, WrapUpFlaw> flaws) {
        if (contact.recipient() != null) {
            return contact.recipient().id();
        }
        if (form.recipientId() == null) {
            return null;
        }
        var chosen = recipients.find(new RecipientId(form.recipientId())).map(Recipient::id);
        if (chosen.isEmpty()) {
            flaws.put("recipientId", WrapUpFlaw.UNKNOWN);
        }
        return chosen.orElse(null);
    }

    /** A topic that was retired between the call and its wrap-up still names what the call was about. */
    private @Nullable String topic(@Nullable String code, Contact contact, Map<String, WrapUpFlaw> flaws) {
        if (required("topicCode", code, flaws) == null || code == null) {
            return null;
        }
        if (!topics.isValid(code, centre.today(clock)) && !topics.isValid(code, centre.dayOf(contact.at()))) {
            flaws.put("topicCode", WrapUpFlaw.UNKNOWN);
        }
        return code;
    }

    private @Nullable ToCase toCase(
            @Nullable CaseChoice choice, @Nullable RecipientId recipient, Map<String, WrapUpFlaw> flaws) {
        return switch (required("case", choice, flaws)) {
            case null -> null;
            case CaseChoice.None() -> new ToCase.None();
            case CaseChoice.Existing(var id) -> {
                if (required("case", id, flaws) == null || id == null) {
                    yield null;
                }
                if (recipient == null || !cases.belongsTo(new CaseId(id), recipient)) {
                    flaws.put("case", WrapUpFlaw.UNKNOWN);
                    yield null;
                }
                yield new ToCase.Existing(new CaseId(id));
            }
            case CaseChoice.New(var title) -> {
                if (text(title).isEmpty() || recipient == null) {
                    flaws.put("case", WrapUpFlaw.REQUIRED);
                    yield null;
                }
                yield new ToCase.Opened(recipient, text(title));
            }
        };
    }

    private void nextStep(WrapUpForm form, Map<String, WrapUpFlaw> flaws) {
        if (!text(form.nextStep()).isEmpty()) {
            required("nextStepOwner", form.nextStepOwner(), flaws);
        }
        var on = form.nextStepOn();
        if (on != null && on.isBefore(centre.today(clock))) {
            flaws.put("nextStepOn", WrapUpFlaw.PAST);
        }
    }

    private static <T> @Nullable T required(String field, @Nullable T value, Map<String, WrapUpFlaw> flaws) {
        if (value == null || (value instanceof String text && text.isBlank())) {
            flaws.put(field, WrapUpFlaw.REQUIRED);
        }
        return value;
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
