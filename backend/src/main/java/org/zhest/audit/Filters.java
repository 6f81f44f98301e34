package org.zhest.audit;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The filters of a list as the audit keeps them: codes, ids and days. What somebody typed is only said to be there. */
public final class Filters {

    private final Map<String, String> set = new TreeMap<>();

    public Filters code(String name, @Nullable Object code) {
        if (code != null) {
            set.put(name, code.toString());
        }
        return this;
    }

    public Filters typed(String name, @Nullable String text) {
        return code(name, text == null || text.isBlank() ? null : "typed");
    }

    public Filters page(int page) {
        return code("page", page);
    }

    public Map<String, String> toMap() {
        return Map.copyOf(set);
    }
}
