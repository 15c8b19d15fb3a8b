import type { Engagements } from '@/api/types';

export type EngagementRow = Engagements['EngagementRow'];
export type EngagementPage = Engagements['EngagementPage'];
export type EngagementFacets = Engagements['EngagementFacets'];
export type EngagementWish = Engagements['EngagementRequest'];
export type Heatmap = Engagements['HeatmapView'];
export type Publishing = Engagements['Publishing'];
export type CriteriaCounts = Engagements['CriteriaCounts'];
export type HistoryEntry = Engagements['HistoryEntry'];
export type EngagementConflict = Engagements['EngagementConflict'];
export type PartnerChoice = Engagements['PartnerChoice'];
export type PartnerChoices = Engagements['PartnerChoices'];
export type Reminded = Engagements['Reminded'];
