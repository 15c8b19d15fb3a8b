package dev.pep.engagement.room;

import dev.pep.engagement.account.AccountPage;
import dev.pep.engagement.account.MatchingAccounts;
import dev.pep.engagement.invitation.Guest;
import dev.pep.engagement.invitation.InvitationGate;
import dev.pep.engagement.plan.FindEngagement;
import dev.pep.platform.problem.Invalid;
import dev.pep.platform.security.PartnerCaller;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The accounts of an engagement for a partner that takes part: their names and places, and nothing else (H11). */
@Component
class RoomAccounts {

    private static final int MOST = 500;

    private final InvitationGate gate;
    private final FindEngagement find;
    private final MatchingAccounts accounts;

    RoomAccounts(InvitationGate gate, FindEngagement find, MatchingAccounts accounts) {
        this.gate = gate;
        this.find = find;
        this.accounts = accounts;
    }

    /** An account. */
    record RoomAccount(
            String name,
            @Nullable String city,
            @Nullable String state,
            @Nullable String country) {}

    /** A page of accounts by name, where it ends, and how many there are in all. */
    record RoomAccountPage(
            List<RoomAccount> accounts, @Nullable String next, int total) {}

    @Transactional(readOnly = true)
    public RoomAccountPage of(PartnerCaller caller, @Nullable String after, int limit) {
        if (limit < 1 || limit > MOST) {
            throw new Invalid(Map.of("limit", "A page must have 1 to " + MOST + " accounts."));
        }
        Guest guest = gate.checkParticipant(caller);
        AccountPage page = accounts.find(
                find.known(guest.invitation().engagementId()).plan().criteria(), after, limit);
        return new RoomAccountPage(
                page.accounts().stream()
                        .map(account ->
                                new RoomAccount(account.name(), account.city(), account.state(), account.country()))
                        .toList(),
                page.next(),
                page.total());
    }
}
