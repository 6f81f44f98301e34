package org.zhest.infra.gateway.sound;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of one section of a session description, with what is asked of its attributes. */
record SdpLines(List<String> lines) {
    SdpLines {
        lines = List.copyOf(lines);
    }

    /** The m-line's words after {@code m=}; empty for the session's own section. */
    String[] media() {
        return lines.isEmpty() || !lines.getFirst().startsWith("m=")
                ? new String[0]
                : lines.getFirst().substring(2).strip().split(" +");
    }

    /** Value of the first such attribute. */
    @Nullable String first(String attribute) {
        return all(attribute).stream().findFirst().orElse(null);
    }

    List<String> all(String attribute) {
        String start = "a=" + attribute + ":";
        return lines.stream()
                .filter(line -> line.startsWith(start))
                .map(line -> line.substring(start.length()).strip())
                .toList();
    }

    boolean flag(String attribute) {
        return lines.contains("a=" + attribute);
    }
}
