package org.zhest.live.db;

import java.util.UUID;

/** What nodes notify each other of. The payload is a letter and a node's id, nothing more. */
enum Signal {
    /** There are letters for that node. */
    MAIL('m'),
    /** That node changed the queue. */
    QUEUE('q');

    static final String CHANNEL = "zhest_nodes";

    private final char letter;

    Signal(char letter) {
        this.letter = letter;
    }

    String payload(UUID node) {
        return letter + node.toString();
    }

    boolean isBy(String payload) {
        return !payload.isEmpty() && payload.charAt(0) == letter;
    }
}
