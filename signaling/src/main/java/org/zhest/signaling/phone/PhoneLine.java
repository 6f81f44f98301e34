package org.zhest.signaling.phone;

/** The port to what carries telephone lines. Every method may throw {@link PhoneFailure}. */
public interface PhoneLine {

    /** Calls the number, after which events say how it goes; again: nothing more happens. */
    void dial(LineId line, Destination to);

    /** Picks up for who telephones; again: nothing more happens. */
    void pickUp(LineId line);

    /** Whoever is on the line hears it, until they hear the conference. */
    void play(LineId line, Announcement announcement);

    /**
     * Offers the line an endpoint of the call's conference.
     *
     * @param offer SDP
     * @return the SDP answer
     */
    String join(LineId line, String offer);

    /** Holds and mutes the line so, whatever it was; who hears whom by carry-over is the conference's affair. */
    void set(LineId line, Switches switches);

    /** Sends digits (RFC 4733): {@code 0-9 A-D * #}. */
    void press(LineId line, String digits);

    /** Hangs up; one that is not there is fine. */
    void hangUp(LineId line);
}
