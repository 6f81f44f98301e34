package org.zhest.account;

import java.io.Serializable;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.zhest.signaling.protocol.Role;

/** The principal of a session. It is kept in the session store, so it holds no personal data. */
public record SignedIn(AccountId id, Role role) implements AuthenticatedPrincipal, Serializable {

    /** The session store indexes sessions by this name. */
    @Override
    public String getName() {
        return id.value().toString();
    }
}
