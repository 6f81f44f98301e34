package org.zhest.infra.gateway.sound;

import java.net.InetSocketAddress;
import java.util.Set;

/** The sound of one leg, from before it rings to after it hung up. Thread-safe. Opened by {@code LegSounds}. */
public interface LegSound extends AutoCloseable {

    /** Where RTP of the telephone is received; RTCP one port above. */
    InetSocketAddress local();

    /** SDP with the telephone was agreed on, or changed: early media, answer, hold. */
    void trunk(TrunkMedia agreed);

    /**
     * Answers an offer of the conference (RFC 8829, the bridge's transport in it): audio both ways, every other medium
     * rejected. An offer with another ICE user name fragment is a fresh endpoint: the old path goes, and a sound that plays to the telephone
     * alone ends, for somebody is there now.
     *
     * @return the SDP answer
     * @throws IllegalArgumentException an offer that cannot be read, or without audio in Opus
     */
    String conference(String offer);

    /**
     * Plays a sound to the telephone, and to the conference if {@code toConference}; the conference is not heard meanwhile. One that
     * plays already ends there.
     */
    void play(Sound sound, boolean toConference);

    /** Sends digits (0-9, *, #, A-D) to the telephone, 100 ms each, where telephone-event was agreed on; else as tones. */
    void digits(String digits);

    /** While muted the telephone hears nobody of the conference. */
    void mute(boolean muted);

    /** While deaf the conference does not hear the telephone. */
    void deafen(boolean deaf);

    /** Sources of the conference, by {@code msid} of the offers or either word of it, that the telephone does not hear. */
    void leaveOut(Set<String> sources);

    @Override
    void close();

    /** 8 kHz mono samples. */
    record Sound(short[] samples) {}

    /** Told on threads of the sound's own; must return quickly. */
    interface Events {

        void digit(char digit);

        /** The telephone's voice began or ended. */
        void speaking(boolean speaks);

        /** It was played to its end; nothing is told of one that was cut short. */
        void played(Sound sound);

        /** Sound with the conference flows, or has stopped for good: a fresh offer is needed. */
        void conference(boolean connected);

        /** Nothing came from the telephone for some seconds although it was to send, or it came back. */
        void silent(boolean silent);
    }
}
