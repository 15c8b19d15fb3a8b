package dev.pep.engagement.desk;

import dev.pep.engagement.account.AccountPage;
import dev.pep.engagement.account.MatchingAccounts;
import dev.pep.engagement.plan.FindEngagement;
import dev.pep.platform.problem.Invalid;
import dev.pep.platform.security.InternalUser;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lists the accounts that an engagement is about. */
@Component
class ListAccounts {

    private static final int MOST = 500;

    private final FindEngagement find;
    private final MatchingAccounts accounts;

    ListAccounts(FindEngagement find, MatchingAccounts accounts) {
        this.find = find;
        this.accounts = accounts;
    }

    AccountPage of(UUID id, String q, @Nullable String after, int limit, InternalUser user) {
        if (limit < 1 || limit > MOST) {
            throw new Invalid(Map.of("limit", "A page must have 1 to " + MOST + " accounts."));
        }
        String text = q.replace("\0", "").strip();
        return accounts.find(find.visible(id, user).plan().criteria(), text, after, limit, user);
    }
}
