package org.zhest.directory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Organisations for tests to vary. */
final class Samples {

    private Samples() {}

    static OrganisationDetails named(String name, String category) {
        return of(null, name, category, List.of(), "", List.of());
    }

    static OrganisationDetails of(
            @Nullable String externalId,
            String name,
            String category,
            List<String> alsoKnownAs,
            String address,
            List<Dial> dials) {
        return new OrganisationDetails(
                externalId,
                category,
                new Names(name, "", alsoKnownAs),
                dials,
                null,
                Territory.EVERYBODY,
                false,
                null,
                address,
                "");
    }

    static Dial phone(String number) {
        return new Dial(Dial.Kind.PHONE, number, "");
    }
}
