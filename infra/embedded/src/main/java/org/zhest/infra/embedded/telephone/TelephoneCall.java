package org.zhest.infra.embedded.telephone;

import java.time.Duration;

/** A call that one of the telephones makes. Thread-safe. */
public interface TelephoneCall {

    State state();

    /** Amplitude of a tone in the last half second that was heard; full scale is 32,767. */
    double hears(double hertz);

    /** For how long anything was heard that is no silence. */
    Duration heard();

    /** Gives up before the answer; after the end nothing happens. */
    void hangUp();

    /** How far it has come. */
    sealed interface State {
        /** Nobody rings yet. */
        record Calling() implements State {}

        record Ringing() implements State {}

        record Answered() implements State {}

        /**
         * Nothing follows.
         *
         * @param status final SIP status; 200 of one that was answered, 408 where nobody said anything
         * @param byUs whether it was hung up here
         */
        record Ended(int status, boolean byUs) implements State {}
    }
}
