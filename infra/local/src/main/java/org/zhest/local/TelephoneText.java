package org.zhest.local;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.zhest.infra.embedded.telephone.TelephoneCall;
import org.zhest.infra.embedded.telephone.TelephoneCall.State;
import org.zhest.local.LocalPhones.OwnNumber;

/** What stands on the page of the telephone. */
final class TelephoneText {
    static final String TITLE = "Позвонить в центр";

    /** Who calls, by number: a clinic of the demo organisations, others that are none of them. */
    static final Map<String, String> CALLERS = callers();

    private TelephoneText() {}

    private static Map<String, String> callers() {
        Map<String, String> callers = new LinkedHashMap<>();
        callers.put("+74830009000", "горожанин, говорит");
        callers.put("+74830000100", "Поликлиника № 1, регистратура, говорит");
        callers.put("+74830009004", "говорит и через 10 с кладёт трубку");
        callers.put("+74830009006", "молчит");
        callers.put("+74830009008", "повторяет, что слышит");
        callers.put("", "номер скрыт, говорит");
        return callers;
    }

    /** @param key that the forms bear */
    static String of(TelephoneCall call, String key) {
        return words(call) + (call.state() instanceof State.Ended ? form(key) : hangUp(key));
    }

    static String form(String key) {
        return """
                <p>Здесь звонят в центр, как слышащий человек со своего телефона. Дальше этого компьютера звонок не уходит.</p>
                <form method="post" action="%s">
                  <input type="hidden" name="key" value="%s">
                  <label>Куда <select name="to">%s</select></label>
                  <label>С какого номера <select name="from">%s</select></label>
                  <button>Позвонить</button>
                </form>
                """.formatted(
                        LocalTelephone.PATH,
                        key,
                        options(LocalPhones.OWN.stream()
                                .collect(Collectors.toMap(
                                        OwnNumber::number, OwnNumber::words, (a, _) -> a, LinkedHashMap::new))),
                        options(CALLERS));
    }

    private static String options(Map<String, String> numbers) {
        return numbers.entrySet().stream()
                .map(each -> "<option value=\"%s\">%s</option>"
                        .formatted(
                                each.getKey(),
                                each.getKey().isEmpty() ? each.getValue() : each.getKey() + ", " + each.getValue()))
                .collect(Collectors.joining());
    }

    private static String hangUp(String key) {
        return """
                <form method="post">
                  <input type="hidden" name="key" value="%s">
                  <button>Положить трубку</button>
                </form>
                <p><a href="%s" target="_blank" rel="noopener">Позвонить ещё</a></p>
                """.formatted(key, LocalTelephone.PATH);
    }

    private static String words(TelephoneCall call) {
        List<String> said = switch (call.state()) {
            case State.Calling _ -> List.of("calling", "Соединяем…");
            case State.Ringing _ -> List.of("ringing", "Идут гудки");
            case State.Answered _ ->
                List.of("answered", "Трубку сняли. Слышно: " + call.heard().toSeconds() + " с");
            case State.Ended ended -> List.of("ended", end(ended));
        };
        return "<p data-state=\"%s\">%s</p>\n".formatted(said.getFirst(), said.getLast());
    }

    private static String end(State.Ended ended) {
        if (ended.byUs()) {
            return "Вы положили трубку";
        }
        return switch (ended.status()) {
            case 200 -> "Там положили трубку";
            case 404 -> "Такого номера нет";
            case 480, 408 -> "Никто не ответил";
            case 486, 600 -> "Занято";
            case 603 -> "Звонок отклонили";
            default -> "Дозвониться не удалось (" + ended.status() + ")";
        };
    }
}
