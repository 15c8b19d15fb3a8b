import type { components as EngagementDocument } from './generated/engagement';
import type { components as GatewayDocument } from './generated/gateway';
import type { components as HeatmapDocument } from './generated/heatmap';
import type { components as NotificationDocument } from './generated/notification';

/** What the services say of their JSON, in the words of the internal pages. */
export type Engagements = EngagementDocument['schemas'];
export type Heatmap = HeatmapDocument['schemas'];
export type Notification = NotificationDocument['schemas'];

/** Who is signed in, as the gateway says. */
export type Me = GatewayDocument['schemas']['Me'];
export type Person = GatewayDocument['schemas']['Person'];
export type Role = Me['roles'][number];
export type Config = GatewayDocument['schemas']['Config'];
export type KnownService = GatewayDocument['schemas']['KnownService'];

export type PartnerReport = Heatmap['ReportTag'];
export type Status = NonNullable<PartnerReport['status']>;
export type Account = Heatmap['AccountRow'];
export type AccountPage = Heatmap['AccountPage'];

export type FacetValue = Heatmap['FacetValue'];
export type Facets = Heatmap['FacetList'];
export type FacetName = keyof Facets;
export type AccountFilter = Record<FacetName, string[]> & { q: string; rowSet: string[] };
export type RowSet = Heatmap['RowSetView'];

/** A filter in the body of a call; what is left out means any. */
export type SelectionFilter = Partial<Record<FacetName, string[]>> & { q?: string; rowSet?: string };
export type Selection = { accountIds: string[] } | { filter: SelectionFilter };

export type PreviewRow = Heatmap['PreviewLine'];
export type ReportRequest = Heatmap['RequestView'];
export type RequestState = ReportRequest['state'];

/** A contact that is kept has an id, a new one has none yet. */
export type Contact = Omit<Heatmap['Contact'], 'id'> & { id?: string };
export type Partner = Omit<Heatmap['Partner'], 'contacts'> & { contacts: Contact[] };
export type NewPartner = Omit<Partner, 'id' | 'version'>;
export type PartnerMatch = Heatmap['Matches'];

export type Preferences = Notification['PreferenceRequest'] & { updatedAt?: string | null };
/** When no digest is wanted, by the clock of the person's zone; the hours may cross midnight. */
export type QuietHours = Notification['QuietHours'];
export type NextDigest = Notification['NextDigestView'];
export type MailPreview = Notification['PreviewView'];
export type Message = Notification['MessageView'];
export type MessageState = Message['state'];
export type MessageDetail = Notification['MessageHistoryView'];

export type Engagement = Engagements['EngagementView'];
export type EngagementType = Engagement['type'];
export type EngagementState = Engagement['state'];
export type Criteria = Engagement['criteria'];
export type Invitation = Engagements['InvitationView'];
export type Task = Engagements['TaskView'];
export type Material = Engagements['MaterialView'];
