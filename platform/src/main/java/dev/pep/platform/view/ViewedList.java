package dev.pep.platform.view;

import dev.pep.platform.problem.Invalid;
import dev.pep.platform.security.InternalUser;
import org.springframework.util.MultiValueMap;

/** A list of which people keep views: a service that has a bean of this type keeps them, and answers for them. */
public interface ViewedList {

    /** Returns the table of the views, which the service's migrations make. */
    String table();

    /**
     * Refuses a filter that the list would refuse, or that is not to be kept.
     *
     * @param filter filter and order, by the names that they have in the list's address
     * @param user whose view it is to be
     * @throws Invalid if the list does not take it
     */
    void check(MultiValueMap<String, String> filter, InternalUser user);
}
