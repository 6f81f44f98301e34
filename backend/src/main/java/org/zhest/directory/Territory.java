package org.zhest.directory;

import java.util.List;
import java.util.UUID;

/** Whom an organisation serves; with no precinct and no words it serves everybody. */
public record Territory(List<UUID> precincts, String words) {

    public static final int MAX_WORDS = 300;

    public static final Territory EVERYBODY = new Territory(List.of(), "");

    public Territory {
        precincts = List.copyOf(precincts);
    }
}
