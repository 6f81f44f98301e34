package org.zhest.report.web;

import java.io.PrintWriter;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhest.account.Language;
import org.zhest.report.SessionRow;
import org.zhest.report.SessionState;
import org.zhest.signaling.protocol.CallOutcome;
import org.zhest.topic.Topic;

/** Writes sessions as the spreadsheets of Russian offices read them: UTF-8 with BOM, semicolons, CRLF. */
final class SessionsCsv implements AutoCloseable {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    private final PrintWriter out;
    private final Words words;
    private final ZoneId zone;

    SessionsCsv(PrintWriter out, Words words, ZoneId zone) {
        this.out = out;
        this.words = words;
        this.zone = zone;
        out.write(BYTE_ORDER_MARK);
        line(words.headers().stream());
    }

    void write(SessionRow row) {
        line(Stream.of(
                        time(row.requestedAt()),
                        row.citizenName() == null ? row.callerName() : row.citizenName(),
                        row.interpreterName(),
                        row.waitSeconds(),
                        row.talkSeconds(),
                        words.states().get(row.state()),
                        row.callOutcome() == null ? null : words.outcomes().get(row.callOutcome()),
                        row.topic() == null ? null : words.topic(row.topic()),
                        row.caseNumber(),
                        row.fpsMean() == null ? null : words.decimal(row.fpsMean()),
                        row.firstFrameMs(),
                        row.callId())
                .map(cell -> cell == null ? "" : Objects.toString(cell)));
    }

    @Override
    public void close() {
        out.flush();
    }

    private String time(Instant at) {
        return TIME.format(at.atZone(zone));
    }

    private void line(Stream<String> cells) {
        out.write(cells.map(SessionsCsv::cell).collect(Collectors.joining(";", "", "\r\n")));
    }

    /** A spreadsheet would run a cell that begins like a formula; the apostrophe makes it text. */
    static String cell(String text) {
        var safe = !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        var quoted = safe.chars().anyMatch(each -> ";\"\r\n".indexOf(each) >= 0);
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    /** The words of one language. */
    record Words(
            boolean russian,
            List<String> headers,
            Map<SessionState, String> states,
            Map<CallOutcome, String> outcomes) {

        private static final Words RUSSIAN = new Words(
                true,
                List.of(
                        "Запрос",
                        "Гражданин",
                        "Переводчик",
                        "Ожидание, с",
                        "Разговор, с",
                        "Состояние",
                        "Чем закончился",
                        "Тема",
                        "Дело",
                        "Кадров в секунду",
                        "Первый кадр, мс",
                        "Сеанс"),
                Map.of(
                        SessionState.WAITING, "ожидает",
                        SessionState.OFFERED, "предложен",
                        SessionState.CALLBACK, "ждёт перезвона",
                        SessionState.RINGING_BACK, "перезваниваем",
                        SessionState.TALKING, "разговор",
                        SessionState.ENDED, "завершён"),
                Map.of(
                        CallOutcome.COMPLETED, "состоялся",
                        CallOutcome.CANCELLED, "отменён",
                        CallOutcome.ABANDONED, "покинул очередь",
                        CallOutcome.UNANSWERED, "без ответа",
                        CallOutcome.DROPPED, "оборвался",
                        CallOutcome.FAILED, "сбой связи"));

        private static final Words ENGLISH = new Words(
                false,
                List.of(
                        "Requested",
                        "Citizen",
                        "Interpreter",
                        "Wait, s",
                        "Talk, s",
                        "State",
                        "Outcome",
                        "Topic",
                        "Case",
                        "Frames a second",
                        "First frame, ms",
                        "Session"),
                Map.of(
                        SessionState.WAITING, "waiting",
                        SessionState.OFFERED, "offered",
                        SessionState.CALLBACK, "to be called back",
                        SessionState.RINGING_BACK, "called back",
                        SessionState.TALKING, "talking",
                        SessionState.ENDED, "ended"),
                Map.of(
                        CallOutcome.COMPLETED, "completed",
                        CallOutcome.CANCELLED, "cancelled",
                        CallOutcome.ABANDONED, "abandoned",
                        CallOutcome.UNANSWERED, "unanswered",
                        CallOutcome.DROPPED, "dropped",
                        CallOutcome.FAILED, "failed"));

        static Words of(Language language) {
            return switch (language) {
                case RU -> RUSSIAN;
                case EN -> ENGLISH;
            };
        }

        /** With a point, a Russian spreadsheet would take 29.8 for the 29th of August. */
        String decimal(double value) {
            var text = String.valueOf(value);
            return russian ? text.replace('.', ',') : text;
        }

        String topic(Topic topic) {
            return russian ? topic.ru() : topic.en();
        }
    }
}
