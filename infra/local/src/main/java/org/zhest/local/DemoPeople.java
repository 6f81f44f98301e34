package org.zhest.local;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.zhest.account.DemoAccounts.Demo;
import org.zhest.signaling.protocol.Role;

/** The people of the local run. They are nobody. */
final class DemoPeople {

    private DemoPeople() {}

    /** @param precinct where the citizen lives */
    record Citizen(String login, String name, LocalDate birthDate, String communicationNotes, String precinct) {}

    /** @param daysAgo when it was opened @param dueInDays from today; 0: no due date */
    record Case(String citizen, String topic, String title, String status, int daysAgo, int dueInDays) {}

    static final List<String> PRECINCTS = List.of("Ленинский участок", "Октябрьский участок", "Заречный участок");

    static final List<Citizen> CITIZENS = List.of(
            new Citizen(
                    "citizen1",
                    "Ковалёва Мария Петровна",
                    LocalDate.of(1958, 3, 12),
                    "РЖЯ. Знает дактиль. Читает с трудом: пишите коротко.",
                    "Ленинский участок"),
            new Citizen(
                    "citizen2",
                    "Юсупов Рустам Азатович",
                    LocalDate.of(1984, 7, 30),
                    "Калькирующая жестовая речь. Хорошо читает, любит, когда важное пишут.",
                    "Октябрьский участок"),
            new Citizen(
                    "citizen3",
                    "Лебедева Нина Сергеевна",
                    LocalDate.of(1941, 11, 5),
                    "РЖЯ, жестикулирует медленно. Слабое зрение: подойдите ближе к камере.",
                    "Заречный участок"));

    static final List<Demo> STAFF = List.of(
            new Demo("interpreter1", Role.INTERPRETER, "Анна Соколова"),
            new Demo("interpreter2", Role.INTERPRETER, "Ирина Климова"),
            new Demo("interpreter3", Role.INTERPRETER, "Павел Журавлёв"),
            new Demo("coordinator1", Role.COORDINATOR, "Ольга Дмитриева"));

    static final List<Case> CASES = List.of(
            new Case("citizen1", "residential_care", "Путёвка в пансионат: пакет документов", "open", 21, 9),
            new Case("citizen1", "rehabilitation_aids", "Замена слухового аппарата", "waiting", 40, 30),
            new Case("citizen2", "employment", "Сопровождение в центре занятости", "open", 6, 14),
            new Case("citizen3", "housing_utilities", "Перерасчёт платы за отопление", "closed", 75, 0));

    /** As the sign-in page shows them. */
    static List<Demo> all() {
        return Stream.concat(
                        CITIZENS.stream().map(one -> new Demo(one.login(), Role.CITIZEN, one.name())), STAFF.stream())
                .toList();
    }
}
