package dev.pep.engagement;

import dev.pep.platform.test.Canaries.Visible;
import dev.pep.platform.test.Canaries.Working;
import java.util.List;

/** All that the partners of a tour may see of the database; what is not here holds a canary. */
final class PartnerVisible {

    private static final String MATCHING_ACCOUNT = "account_id IN (:accounts)";
    private static final String OWN_ENGAGEMENT = "id IN (:engagements)";
    private static final String OWN_INVITATION = "id IN (:invitations)";
    private static final String OF_INVITATION = "invitation_id IN (:invitations)";
    private static final String OWN_PARTNER = "partner_id IN (:partners)";
    private static final String OWN_HISTORY =
            "subject_id IN (:engagements) AND detail ->> 'partnerId' IN (:partnerIds)";

    static final List<Visible> COLUMNS = List.of(
            new Visible("account_row.name", MATCHING_ACCOUNT, "E2: what it is about, once it has accepted"),
            new Visible("account_row.city", MATCHING_ACCOUNT, "E2: tells accounts of one name apart"),
            new Visible("account_row.state", MATCHING_ACCOUNT, "E2: tells accounts of one name apart"),
            new Visible("account_row.country", MATCHING_ACCOUNT, "E2: tells accounts of one name apart"),
            new Visible("contact_row.name", OWN_PARTNER, "E2: the partner's own people"),
            new Visible("link.purpose", "subject_id IN (:invitations)", "product section 7: what the link is for"),
            new Visible("engagement.type", OWN_ENGAGEMENT, "E2: what it is invited to"),
            new Visible("engagement.title", OWN_ENGAGEMENT, "E2: what it is invited to"),
            new Visible("engagement.description", OWN_ENGAGEMENT, "E2: what it is invited to"),
            new Visible("engagement.organiser_name", OWN_ENGAGEMENT, "E2: who invites, by name"),
            new Visible("engagement.zone", OWN_ENGAGEMENT, "E2: where the days are meant"),
            new Visible("invitation.partner_name", OWN_INVITATION, "E2: the partner's own name"),
            new Visible("invitation.message", OWN_INVITATION, "E2: was written for the partner"),
            new Visible("invitation.answered_by", OWN_INVITATION, "E2: the partner's own people"),
            new Visible("invitation.remark", OWN_INVITATION, "E2: the partner's own words"),
            new Visible("task.kind", OF_INVITATION, "E3: what is asked of the partner"),
            new Visible("task.done_by_name", OF_INVITATION, "E3: who did it, by name"),
            new Visible("material.name", OWN_PARTNER, "E5: what the partner has given"),
            new Visible("material.media_type", OWN_PARTNER, "E5: what the partner has given"),
            new Visible("material.url", OWN_PARTNER, "E5: what the partner has given"),
            new Visible("material.added_name", OWN_PARTNER, "E5: the partner's own people"),
            new Visible("audit_log.actor_kind", OWN_HISTORY, "E2: whether the partner itself did it"),
            new Visible("audit_log.actor_name", OWN_HISTORY, "E2: who did what about the partner, by name"),
            new Visible("audit_log.action", OWN_HISTORY, "E2: what happened to the partner"),
            new Visible("audit_log.detail", OWN_HISTORY, "E2: some of it; what is not told gets a canary by hand"));

    static final List<Working> WORKING = List.of(
            new Working("scheduled_tasks", true, "timers are found by their names"),
            new Working("outbox", false, "what is in it is sent, and only the relay reads it"),
            new Working("read_model", false, "accounts and partners are found by it"),
            new Working("read_model_build", false, "accounts and partners are found by it"));

    private PartnerVisible() {}
}
