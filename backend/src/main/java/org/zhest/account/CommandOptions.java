package org.zhest.account;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A command's options, {@code --name value} or {@code --name=value}; dotted ones are settings and go on to Spring. */
final class CommandOptions {

    private final Map<String, String> values = new HashMap<>();
    private final List<String> others = new ArrayList<>();
    private @Nullable String unknown;

    CommandOptions(List<String> arguments, Set<String> names) {
        var rest = arguments.iterator();
        while (rest.hasNext()) {
            var argument = rest.next();
            var equals = argument.indexOf('=');
            var name = argument.startsWith("--") ? argument.substring(2, equals < 0 ? argument.length() : equals) : "";
            if (names.contains(name) && equals >= 0) {
                values.put(name, argument.substring(equals + 1));
            } else if (names.contains(name) && rest.hasNext()) {
                values.put(name, rest.next());
            } else if (name.contains(".") && equals >= 0) {
                others.add(argument);
            } else if (unknown == null) {
                unknown = argument;
            }
        }
    }

    Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name)).filter(value -> !value.isBlank());
    }

    List<String> others() {
        return List.copyOf(others);
    }

    Optional<String> unknown() {
        return Optional.ofNullable(unknown);
    }
}
