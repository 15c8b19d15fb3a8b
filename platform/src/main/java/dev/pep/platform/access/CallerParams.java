package dev.pep.platform.access;

import dev.pep.platform.security.InternalUser;
import dev.pep.platform.sql.Sql;
import java.util.Map;

/**
 * What a statement must know of an internal person so that it finds only rows that are theirs to see, as in
 * {@code WHERE (owner = :me OR :everywhere OR ou = ANY (:ous))}. How a row tells whose it is, is the statement's own.
 */
public final class CallerParams {

    private CallerParams() {}

    /**
     * Returns the person as parameters: {@code me}, the email address; {@code everywhere}, whether they are aligned to
     * every operating unit; {@code ous}, the names of the units otherwise.
     */
    public static Map<String, Object> of(InternalUser user) {
        return Map.of(
                "me",
                user.email(),
                "everywhere",
                user.ous().all(),
                "ous",
                Sql.texts(user.ous().ous()));
    }
}
