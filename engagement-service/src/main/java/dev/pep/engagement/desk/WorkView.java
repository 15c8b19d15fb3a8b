package dev.pep.engagement.desk;

/**
 * What waits for somebody: of a coordinator in the own engagements, of others in those of their operating units.
 *
 * @param drafts drafts
 * @param answers engagements in which a partner owes an answer
 * @param expiring engagements with an invitation that ends within three days
 * @param overdue engagements with an overdue task
 * @param dueSoon tasks that are due within a week
 * @param heatmaps heatmaps that are under way
 * @param newMaterials materials that partners gave in the last fourteen days
 * @param upcoming published engagements that begin within two weeks
 */
record WorkView(
        int drafts,
        int answers,
        int expiring,
        int overdue,
        int dueSoon,
        int heatmaps,
        int newMaterials,
        int upcoming) {}
