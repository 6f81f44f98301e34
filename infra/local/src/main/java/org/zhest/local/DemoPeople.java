package org.zhest.local;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhest.account.DemoAccounts.Demo;
import org.zhest.signaling.dispatch.Skill;
import org.zhest.signaling.protocol.Gender;
import org.zhest.signaling.protocol.Role;
import org.zhest.signaling.protocol.SignMode;

/** The people of the local run. They are nobody. */
final class DemoPeople {

    private DemoPeople() {}

    /** @param precinct where the citizen lives */
    record Citizen(
            String login,
            String name,
            LocalDate birthDate,
            SignMode signMode,
            String communicationNotes,
            String address,
            String precinct) {}

    /** @param number of the certificate, null for a skill that needs none @param endsInDays from today; 0: no end */
    record Paper(String interpreter, Skill skill, @Nullable String number, int endsInDays) {}

    /** @param daysAgo when it was opened @param dueInDays from today; 0: no due date */
    record Case(String citizen, String topic, String title, String status, int daysAgo, int dueInDays) {}

    static final List<String> PRECINCTS = List.of("Ленинский участок", "Октябрьский участок", "Заречный участок");

    static final List<Citizen> CITIZENS = List.of(
            new Citizen(
                    "citizen1",
                    "Ковалёва Мария Петровна",
                    LocalDate.of(1958, 3, 12),
                    SignMode.RSL,
                    "Знает дактиль. Читает с трудом: пишите коротко.",
                    "ул. Ленина, 14, кв. 8",
                    "Ленинский участок"),
            new Citizen(
                    "citizen2",
                    "Юсупов Рустам Азатович",
                    LocalDate.of(1984, 7, 30),
                    SignMode.RSL,
                    "Понимает и калькирующую речь. Хорошо читает, любит, когда важное пишут.",
                    "Октябрьский проспект, 61, кв. 112",
                    "Октябрьский участок"),
            new Citizen(
                    "citizen3",
                    "Лебедева Нина Сергеевна",
                    LocalDate.of(1941, 11, 5),
                    SignMode.RSL,
                    "Жестикулирует медленно. Слабое зрение: подойдите ближе к камере.",
                    "пос. Заречный, ул. Садовая, 3",
                    "Заречный участок"));

    static final List<Demo> STAFF = List.of(
            new Demo("interpreter1", Role.INTERPRETER, "Анна Соколова"),
            new Demo("interpreter2", Role.INTERPRETER, "Ирина Климова"),
            new Demo("interpreter3", Role.INTERPRETER, "Павел Журавлёв"),
            new Demo("coordinator1", Role.COORDINATOR, "Ольга Дмитриева"));

    static final Map<String, Gender> GENDERS = Map.of(
            "interpreter1", Gender.FEMALE,
            "interpreter2", Gender.FEMALE,
            "interpreter3", Gender.MALE);

    /** One certificate in order, one that ends soon, one that has ended. */
    static final List<Paper> PAPERS = List.of(
            new Paper("interpreter1", Skill.RSL, null, 0),
            new Paper("interpreter1", Skill.SIGNED_RUSSIAN, null, 0),
            new Paper("interpreter1", Skill.MEDICAL, "МЖ-2025-0417", 410),
            new Paper("interpreter2", Skill.RSL, null, 0),
            new Paper("interpreter2", Skill.FINGERSPELLING, null, 0),
            new Paper("interpreter2", Skill.LEGAL, "ЮЖ-2024-0093", 20),
            new Paper("interpreter2", Skill.SOCIAL, null, 0),
            new Paper("interpreter3", Skill.RSL, null, 0),
            new Paper("interpreter3", Skill.DEAFBLIND, "ТС-2025-0012", 700),
            new Paper("interpreter3", Skill.MEDICAL, "МЖ-2023-0288", -15));

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
