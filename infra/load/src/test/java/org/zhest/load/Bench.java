package org.zhest.load;

import java.util.List;

/** One benchmark. */
interface Bench {

    /** As it is named on the command line. */
    String name();

    /** What it measures and against what, in one line. */
    String about();

    /** @throws Exception when it could not be measured; everything that it started has ended all the same */
    List<Result> measure() throws Exception;

    /** Tells how far it is; never on standard output, which is for the results. */
    static void progress(String words) {
        System.err.println(words);
    }
}
