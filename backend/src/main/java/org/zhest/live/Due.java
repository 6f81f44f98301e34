package org.zhest.live;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.zhest.signaling.call.CallId;
import org.zhest.signaling.call.OfferId;
import org.zhest.signaling.protocol.Role;

/** The port to what is due: deadlines live in the database, so a restart loses none. */
public interface Due {

    List<ExpiredOffer> offersExpired(Instant now);

    /** Open offers to interpreters whose page is gone or who are no longer ready. */
    List<ExpiredOffer> offersToNobody();

    /** Callbacks that ring past their deadline. */
    List<CallId> ringsExpired(Instant now);

    /** Calls in the queue whose citizen's page has been gone since before {@code then}. */
    List<CallId> callersAbsentSince(Instant then);

    /** Sides of calls in talk whose page has been gone since before {@code then}. */
    List<Side> sidesAbsentSince(Instant then);

    /** Sides of calls in talk whose media has failed since before {@code then}. */
    List<Side> mediaFailingSince(Instant then);

    /** Calls answered before {@code then} whose media nobody has begun to bring up. */
    List<CallId> mediaNotBegunSince(Instant then);

    /** Calls that ended before {@code then} and whose media nobody has taken down. */
    List<CallId> mediaLeftSince(Instant then);

    record ExpiredOffer(CallId call, OfferId offer) {}

    record Side(CallId call, UUID account, Role role) {}
}
