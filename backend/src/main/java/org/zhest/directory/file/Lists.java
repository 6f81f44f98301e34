package org.zhest.directory.file;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.zhest.directory.Category;
import org.zhest.recipient.Recipients;

/** What cells may name: categories by code or words, precincts by name. */
public record Lists(List<Category> categories, List<Recipients.Precinct> precincts) {

    Optional<String> category(String named) {
        return categories.stream()
                .filter(one -> same(one.code(), named) || same(one.ru(), named) || same(one.en(), named))
                .map(Category::code)
                .findFirst();
    }

    String category(String code, boolean inRussian) {
        return categories.stream()
                .filter(one -> one.code().equals(code))
                .map(one -> inRussian ? one.ru() : one.en())
                .findFirst()
                .orElse(code);
    }

    Optional<UUID> precinct(String named) {
        return precincts.stream()
                .filter(one -> same(one.name(), named))
                .map(Recipients.Precinct::id)
                .findFirst();
    }

    String precinct(UUID id) {
        return precincts.stream()
                .filter(one -> one.id().equals(id))
                .map(Recipients.Precinct::name)
                .findFirst()
                .orElse("");
    }

    private static boolean same(String one, String other) {
        return one.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT));
    }
}
