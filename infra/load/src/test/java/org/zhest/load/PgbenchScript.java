package org.zhest.load;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A recorded life as a script that pgbench plays: the same statements in the same transactions, values bound as they were.
 * Ids that were made for that life are made anew, its people are those of the client's own pair, its moments are moved to
 * now. One statement more, the first, fetches these.
 */
final class PgbenchScript {

    private static final String UUID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final String MOMENT =
            "\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?(?:Z|[+-]\\d\\d(?::\\d\\d)?)";
    private static final Pattern LITERAL = Pattern.compile("'((?:[^']|'')*)'");

    private final Pattern varies;
    private final Map<String, String> people;
    private final Set<String> constantIds;
    private final Instant begun;
    private final Map<String, String> fresh = new LinkedHashMap<>();
    private final Map<String, String> columns = new LinkedHashMap<>();
    private final Map<String, String> constants = new LinkedHashMap<>();
    private final StringBuilder body = new StringBuilder();
    private int statements;

    private PgbenchScript(Map<String, String> people, Set<String> constantIds, Instant begun) {
        this.varies = Pattern.compile(UUID + "|" + MOMENT + "|" + String.join("|", people.keySet()));
        this.people = people;
        this.constantIds = constantIds;
        this.begun = begun;
    }

    /**
     * @param people ids of the recorded pair and words of its need, each with its column of {@code bench_pair}
     * @param constantIds ids that other lives have too
     */
    static PgbenchScript of(
            List<Recorder.Transaction> life, Map<String, String> people, Set<String> constantIds, Instant begun) {
        PgbenchScript script = new PgbenchScript(people, constantIds, begun);
        life.forEach(script::add);
        return script;
    }

    int statements() {
        return statements;
    }

    /** Values that are the same in every life. */
    Map<String, String> constants() {
        Map<String, String> byName = new LinkedHashMap<>();
        constants.forEach((value, name) -> byName.put(name, value));
        return byName;
    }

    /** @param turns pairs of each client */
    String text(int turns) {
        StringJoiner shown = new StringJoiner(",\n  ");
        columns.forEach((expression, name) -> shown.add(expression + " as " + name));
        StringJoiner ids = new StringJoiner(", ");
        fresh.values().forEach(name -> ids.add("gen_random_uuid()::text as " + name));
        return """
                \\set turn random(0, %d)
                select %s
                from (select %s, clock_timestamp() as moment, citizen::text as citizen, recipient::text as recipient,
                  interpreter::text as interpreter, mode, topic from bench_pair where client = :client_id and turn = :turn) life
                \\gset
                """.formatted(turns - 1, shown, ids) + body;
    }

    private void add(Recorder.Transaction transaction) {
        boolean first = transaction.explicit();
        for (Recorder.Sent sent : transaction.sent()) {
            // The driver sends BEGIN together with the first statement, and a batch at once.
            boolean together = first || sent.statements().size() > 1;
            body.append(together ? "\\startpipeline\n" : "");
            body.append(first ? "begin;\n" : "");
            sent.statements().forEach(this::add);
            body.append(together ? "\\endpipeline\n" : "");
            first = false;
        }
        body.append(transaction.explicit() ? "commit;\n" : "");
    }

    private void add(Recorder.Bound bound) {
        statements++;
        StringBuilder sql = new StringBuilder();
        int value = 0;
        boolean quoted = false;
        for (char c : withoutVaryingLiterals(bound.sql()).toCharArray()) {
            quoted ^= c == '\'';
            if (c == '?' && !quoted) {
                sql.append(variable(bound.values().get(value++)));
            } else {
                sql.append(c);
            }
        }
        body.append(sql).append(";\n");
    }

    private String withoutVaryingLiterals(String sql) {
        return LITERAL.matcher(sql)
                .replaceAll(literal -> Matcher.quoteReplacement(
                        varies.matcher(literal.group(1)).find()
                                ? variable(literal.group(1).replace("''", "'"))
                                : literal.group()));
    }

    private String variable(@Nullable String value) {
        if (value == null) {
            return "null";
        }
        String expression = expression(value);
        return expression == null
                ? ":" + constant(value)
                : ":" + columns.computeIfAbsent(expression, _ -> "v" + columns.size());
    }

    /** @return null for what never changes */
    private @Nullable String expression(String value) {
        Matcher parts = varies.matcher(value);
        StringJoiner joined = new StringJoiner(" || ");
        boolean varies = false;
        int from = 0;
        while (parts.find()) {
            String part = changing(parts.group());
            if (part != null) {
                varies = true;
                literal(value.substring(from, parts.start()), joined);
                joined.add(part);
                from = parts.end();
            }
        }
        if (!varies) {
            return null;
        }
        literal(value.substring(from), joined);
        return joined.toString();
    }

    /** A value of its own: pgbench looks for variables in literals, too. */
    private void literal(String text, StringJoiner joined) {
        if (!text.isEmpty()) {
            joined.add("cast(:" + constant(text) + " as text)");
        }
    }

    private String constant(String value) {
        return constants.computeIfAbsent(value, _ -> "c" + constants.size());
    }

    private @Nullable String changing(String found) {
        String person = people.get(found);
        if (person != null) {
            return person;
        }
        if (found.matches(UUID)) {
            return constantIds.contains(found) ? null : fresh.computeIfAbsent(found, _ -> "id" + fresh.size());
        }
        long millis = Duration.between(begun, moment(found)).toMillis();
        return String.format(Locale.ROOT, "(moment + interval '%d ms')::text", millis);
    }

    private static Instant moment(String text) {
        String iso = text.replace(' ', 'T').replaceFirst("([+-]\\d\\d)$", "$1:00");
        return OffsetDateTime.parse(iso).toInstant();
    }

    /** All ids in what was recorded. */
    static Set<String> ids(List<Recorder.Transaction> life) {
        return life.stream()
                .flatMap(one -> one.sent().stream())
                .flatMap(one -> one.statements().stream())
                .map(Object::toString)
                .flatMap(text -> Pattern.compile(UUID).matcher(text).results())
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }
}
