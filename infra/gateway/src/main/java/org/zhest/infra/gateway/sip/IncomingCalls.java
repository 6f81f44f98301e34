package org.zhest.infra.gateway.sip;

import java.util.Optional;

/** Who is told of calls that come in. */
public interface IncomingCalls {

    /**
     * A call that could be answered; told in its turns.
     *
     * @param from the user part of the caller's address; empty where it is withheld
     * @param to the user part of the address that was called
     * @return empty: there is no room for it
     */
    Optional<CallEvents> offered(PhoneCall call, Turns turns, String from, String to);
}
