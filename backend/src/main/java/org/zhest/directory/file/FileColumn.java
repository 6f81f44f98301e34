package org.zhest.directory.file;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The columns of a file, by their names in both languages. The order is that of a file we write. */
public enum FileColumn {
    ID("Код", "Id"),
    NAME("Название", "Name"),
    SHORT_NAME("Краткое название", "Short name"),
    ALSO_KNOWN_AS("Другие названия", "Also known as"),
    CATEGORY("Категория", "Category"),
    PHONES("Телефоны", "Phones"),
    SIP("SIP", "SIP"),
    ADDRESS("Адрес", "Address"),
    PRECINCTS("Участки", "Precincts"),
    TERRITORY("Территория", "Territory"),
    MONDAY("Пн", "Mon"),
    TUESDAY("Вт", "Tue"),
    WEDNESDAY("Ср", "Wed"),
    THURSDAY("Чт", "Thu"),
    FRIDAY("Пт", "Fri"),
    SATURDAY("Сб", "Sat"),
    SUNDAY("Вс", "Sun"),
    WORKS_WITH_INTERPRETER("Работает с переводом", "Works with an interpreter"),
    CHECKED_ON("Проверено", "Checked on"),
    NOTE("Примечание", "Note");

    /** Monday first. */
    public static final List<FileColumn> DAYS = List.of(MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY);

    private final String russian;
    private final String english;

    FileColumn(String russian, String english) {
        this.russian = russian;
        this.english = english;
    }

    public String title(boolean inRussian) {
        return inRussian ? russian : english;
    }

    static Optional<FileColumn> titled(String title) {
        String tidy = plain(title);
        return Arrays.stream(values())
                .filter(one ->
                        plain(one.russian).equals(tidy) || plain(one.english).equals(tidy))
                .findFirst();
    }

    private static String plain(String title) {
        return title.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s_-]+", " ")
                .replace('ё', 'е');
    }
}
