package dev.pep.engagement.desk;

import java.util.List;

/**
 * What waits for somebody: of a coordinator in the own engagements, of others in those of their operating units.
 *
 * @param drafts drafts
 * @param answers invitations that a partner has not answered
 * @param expiring those of them that end within three days
 * @param overdue tasks that are overdue
 * @param dueSoon tasks that are due within seven days
 * @param newMaterials materials that partners gave in the last fourteen days
 * @param next what partners owe first: tasks that are overdue or due within seven days, and invitations that end within
 *     three; by day, ten at most; nothing for those who do not coordinate
 * @param coming published engagements that have not ended and begin within four weeks; by day, ten at most
 */
record WorkView(
        int drafts,
        int answers,
        int expiring,
        int overdue,
        int dueSoon,
        int newMaterials,
        List<OwedNext> next,
        List<ComingEngagement> coming) {}
