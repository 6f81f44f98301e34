package org.zhest.contact;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The case that a contact goes to, as chosen so far. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = CaseChoice.None.class, name = "none"),
    @JsonSubTypes.Type(value = CaseChoice.Existing.class, name = "existing"),
    @JsonSubTypes.Type(value = CaseChoice.New.class, name = "new")
})
public sealed interface CaseChoice {

    /** To none. */
    record None() implements CaseChoice {}

    /** To one that the recipient has. */
    record Existing(@Nullable UUID id) implements CaseChoice {}

    /** To one that is opened with the contact. */
    record New(@Size(max = 200) @Nullable String title) implements CaseChoice {}
}
