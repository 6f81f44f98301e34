package org.zhest.infra.gateway;

import java.io.IOException;
import java.io.Reader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Named texts from arguments, a file and the environment, read as what they should be; whatever is wrong says its name. */
final class Settings {
    private final Map<String, String> values;

    private Settings(Map<String, String> values) {
        this.values = values;
    }

    /**
     * Arguments win over the environment, which wins over the file. In the environment {@code trunk.password} is {@code ZHEST_GATEWAY_TRUNK_PASSWORD}.
     *
     * @throws IllegalArgumentException fit to be printed: it names no value that may be secret
     */
    static Settings read(String[] args, Map<String, String> environment, Set<String> known) {
        Map<String, String> given = new HashMap<>();
        for (String arg : args) {
            int equals = arg.indexOf('=');
            if (!arg.startsWith("--") || equals < 0) {
                throw new IllegalArgumentException("An argument must look like --name=value: " + arg);
            }
            given.put(arg.substring(2, equals), arg.substring(equals + 1));
        }
        Map<String, String> values = new HashMap<>();
        String file = given.remove("config");
        if (file != null) {
            values.putAll(file(Path.of(file)));
        }
        for (String name : known) {
            String value = environment.get("ZHEST_GATEWAY_"
                    + name.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_'));
            if (value != null) {
                values.put(name, value);
            }
        }
        values.putAll(given);
        for (String name : values.keySet()) {
            if (!known.contains(name)) {
                throw new IllegalArgumentException("Unknown setting: " + name);
            }
        }
        return new Settings(values);
    }

    private static Map<String, String> file(Path path) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(path)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new IllegalArgumentException("config cannot be read: " + path, e);
        }
        Map<String, String> values = new HashMap<>();
        properties.stringPropertyNames().forEach(name -> values.put(name, properties.getProperty(name)));
        return values;
    }

    @Nullable String text(String name) {
        String value = values.get(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    String text(String name, String otherwise) {
        String value = text(name);
        return value == null ? otherwise : value;
    }

    String needed(String name) {
        String value = text(name);
        if (value == null) {
            throw new IllegalArgumentException(name + " is missing");
        }
        return value;
    }

    int number(String name, int otherwise, int least, int most) {
        String value = text(name);
        if (value == null) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below.
        }
        throw wrong(name, "a number from " + least + " to " + most, value);
    }

    boolean flag(String name) {
        String value = text(name, "false");
        if (!value.equals("true") && !value.equals("false")) {
            throw wrong(name, "true or false", value);
        }
        return value.equals("true");
    }

    Duration duration(String name, Duration otherwise) {
        String value = text(name);
        try {
            return value == null ? otherwise : Duration.parse("PT" + value.toUpperCase(Locale.ROOT));
        } catch (DateTimeParseException e) {
            throw wrong(name, "a time such as 30s or 1h", value == null ? "" : value);
        }
    }

    <E extends Enum<E>> E word(String name, Class<E> kind, E otherwise) {
        String value = text(name);
        if (value == null) {
            return otherwise;
        }
        for (E each : kind.getEnumConstants()) {
            if (each.name().equalsIgnoreCase(value)) {
                return each;
            }
        }
        throw wrong(name, "one of " + Arrays.toString(kind.getEnumConstants()).toLowerCase(Locale.ROOT), value);
    }

    List<String> list(String name) {
        String value = text(name);
        return value == null
                ? List.of()
                : Arrays.stream(value.split(","))
                        .map(String::strip)
                        .filter(s -> !s.isEmpty())
                        .toList();
    }

    List<URI> addresses(String name) {
        return list(name).stream()
                .map(text -> {
                    try {
                        URI uri = URI.create(text);
                        if (uri.getHost() != null && Set.of("http", "https").contains(uri.getScheme())) {
                            return uri;
                        }
                    } catch (IllegalArgumentException e) {
                        // Said below.
                    }
                    throw wrong(name, "addresses such as http://127.0.0.1:8080/events", text);
                })
                .toList();
    }

    InetSocketAddress endpoint(String name, String otherwise) {
        String value = text(name, otherwise);
        int colon = value.lastIndexOf(':');
        try {
            int port = Integer.parseInt(value.substring(colon + 1));
            if (colon > 0 && port >= 0 && port <= 65_535) {
                return new InetSocketAddress(InetAddress.getByName(value.substring(0, colon)), port);
            }
        } catch (NumberFormatException | UnknownHostException e) {
            // Said below.
        }
        throw wrong(name, "ADDRESS:PORT, such as " + otherwise, value);
    }

    InetAddress host(String name, String otherwise) {
        String value = text(name, otherwise);
        try {
            return InetAddress.getByName(value);
        } catch (UnknownHostException e) {
            throw wrong(name, "an address, such as " + otherwise, value);
        }
    }

    static IllegalArgumentException wrong(String name, String wanted, String value) {
        return new IllegalArgumentException(name + " wants " + wanted + ", and was given: " + value);
    }
}
