import type { PartnerCalls } from '../../../session/partner-calls';

/** The way to the report on the accounts, by a link of its own. */
export const postHeatmapLink = (calls: PartnerCalls): Promise<{ path: string }> =>
  calls.post('/heatmap-link', {});
