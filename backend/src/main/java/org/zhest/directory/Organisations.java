package org.zhest.directory;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.zhest.paging.Page;
import org.zhest.paging.Paging;

/** The directory. */
public interface Organisations {

    List<Category> categories();

    /** The likeliest first. Slips in words are forgiven where few are found without. */
    Page<Organisation> search(Search search, Paging paging);

    Optional<Organisation> find(OrganisationId id);

    /** Whose telephone that is, in E.164; empty if it is nobody's, or that of several. */
    Optional<Organisation> ofNumber(String number);

    /** @return empty if another has the same external id */
    Optional<OrganisationId> add(OrganisationDetails details);

    Changed change(OrganisationId id, OrganisationDetails details, int version);

    /** @return false if somebody changed it meanwhile */
    boolean archive(OrganisationId id, int version, Instant now);

    /** @return false if somebody changed it meanwhile */
    boolean restore(OrganisationId id, int version);

    /** All that are not archived, by name, one after the other. */
    void each(Consumer<Organisation> one);

    /**
     * Those that have one of the ids or, whatever the case, one of the names; archived ones too. Inside a transaction
     * nobody else changes them until it ends.
     */
    List<Organisation> alike(Collection<String> externalIds, Collection<String> names);

    /** Many at once; all or none. Those that change come out of the archive. */
    void put(List<OrganisationDetails> fresh, List<Organisation> changed);

    /** What came of a change. */
    enum Changed {
        DONE,
        /** Somebody else changed it meanwhile. */
        STALE,
        /** Another has the same external id. */
        TAKEN
    }
}
