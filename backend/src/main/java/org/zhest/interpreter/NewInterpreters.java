package org.zhest.interpreter;

import java.time.Instant;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.zhest.account.AccountAdded;
import org.zhest.centre.Centre;
import org.zhest.signaling.dispatch.Certificate;
import org.zhest.signaling.dispatch.Skill;
import org.zhest.signaling.protocol.Role;

/**
 * Adds the interpreter of a new interpreter's account, in the same transaction. All sign; whatever else one can do is for a
 * coordinator to say.
 */
@Component
class NewInterpreters {

    private final Interpreters interpreters;
    private final SkillChanges skills;
    private final Centre centre;

    NewInterpreters(Interpreters interpreters, SkillChanges skills, Centre centre) {
        this.interpreters = interpreters;
        this.skills = skills;
        this.centre = centre;
    }

    @EventListener
    void on(AccountAdded event) {
        if (event.account().role() == Role.INTERPRETER) {
            Instant now = event.account().createdAt();
            interpreters.add(event.account().id(), now);
            Certificate signs = new Certificate(Skill.RSL, null, centre.dayOf(now), null);
            skills.put(event.account().id(), new SkillSheet(null, List.of(signs)));
        }
    }
}
