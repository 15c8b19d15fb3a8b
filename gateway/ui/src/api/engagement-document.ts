/* eslint max-lines: off -- it goes as a whole */
/**
 * What engagement-service's OpenAPI document says, in the form of the generator, until the document has these operations: then
 * `types.ts` imports `./generated/engagement` instead, and this file goes.
 */
export interface components {
  schemas: {
    EngagementType: 'CO_SELL' | 'ACCELERATE' | 'SHOWCASE';
    EngagementState: 'DRAFT' | 'PLANNING' | 'PREPARING' | 'COMPLETE' | 'CANCELLED';
    PersonView: { email: string; name: string };
    CriteriaView: {
      segments: string[];
      ous: string[];
      industries: string[];
      statuses: ('TARGET' | 'PAST_CUSTOMER' | 'ACTIVE_CUSTOMER')[];
    };
    StateCount: { state: components['schemas']['EngagementState']; count: number };
    EngagementRow: {
      id: string;
      type: components['schemas']['EngagementType'];
      title: string;
      ou: string;
      state: components['schemas']['EngagementState'];
      organiser: components['schemas']['PersonView'];
      firstDay: string | null;
      lastDay: string | null;
      publishedAt: string | null;
      changedAt: string;
      partners: number;
      accepted: number;
      declined: number;
      waiting: number;
      accounts: number;
      readiness: number | null;
      overdue: number;
    };
    EngagementPage: {
      engagements: components['schemas']['EngagementRow'][];
      next: string | null;
      total: number;
      states: components['schemas']['StateCount'][];
    };
    EngagementRequest: {
      type?: components['schemas']['EngagementType'] | null;
      title?: string | null;
      description?: string | null;
      ou?: string | null;
      criteria?: components['schemas']['CriteriaView'] | null;
      zone?: string | null;
      firstDay?: string | null;
      lastDay?: string | null;
      partnerIds?: string[] | null;
      message?: string | null;
      version?: number | null;
    };
    DraftPartner: {
      partnerId: string;
      name: string;
      shortName: string;
      contacts: number;
      problem: string | null;
    };
    LinkedContact: {
      contactId: string;
      linkId: string;
      name: string;
      email: string;
      openedAt: string | null;
      active: boolean;
    };
    OtherContact: { contactId: string; name: string; email: string };
    InvitationView: {
      id: string;
      partnerId: string;
      partnerName: string;
      state: 'SENT' | 'OPENED' | 'ACCEPTED' | 'DECLINED' | 'EXPIRED' | 'WITHDRAWN' | 'LEFT';
      since: string;
      sentAt: string;
      expiresAt: string;
      openedAt: string | null;
      answeredAt: string | null;
      answeredBy: string | null;
      reasonCode: 'CAPACITY' | 'TIMING' | 'NO_FIT' | 'CONFLICT' | 'OTHER' | null;
      remark: string | null;
      endReason: string | null;
      remindedAt: string | null;
      readiness: number | null;
      owed: number;
      overdue: number;
      contacts: components['schemas']['LinkedContact'][];
      others: components['schemas']['OtherContact'][];
    };
    TaskView: {
      id: string;
      partnerId: string;
      invitationId: string;
      kind: 'HEATMAP' | 'SHOWCASE_RECORDING' | 'SUPERPOWER_SLIDE' | 'PREP_CALL';
      title: string;
      side: 'COMPANY' | 'PARTNER';
      optional: boolean;
      dueOn: string | null;
      state: 'OPEN' | 'DONE' | 'WAIVED';
      overdue: boolean;
      since: string;
      doneBy: string | null;
      doneByName: string | null;
      reason: string | null;
      remindedAt: string | null;
    };
    HeatmapView: {
      requestId: string;
      partnerId: string;
      state: 'REQUESTED' | 'ASKED' | 'DONE' | 'REFUSED' | 'REVOKED';
      requestedAt: string;
      dueOn: string | null;
      accounts: number | null;
      reported: number;
      reason: string | null;
    };
    EngagementView: {
      id: string;
      version: number;
      type: components['schemas']['EngagementType'];
      title: string;
      description: string | null;
      ou: string;
      criteria: components['schemas']['CriteriaView'];
      zone: string;
      firstDay: string | null;
      lastDay: string | null;
      message: string | null;
      partners: components['schemas']['DraftPartner'][];
      state: components['schemas']['EngagementState'];
      organiser: components['schemas']['PersonView'];
      createdAt: string;
      changedAt: string;
      changedBy: components['schemas']['PersonView'];
      publishedAt: string | null;
      cancelledAt: string | null;
      cancelReason: string | null;
      editable: boolean;
      accounts: number;
      sellers: number;
      readiness: number | null;
      invitations: components['schemas']['InvitationView'][];
      tasks: components['schemas']['TaskView'][];
      heatmaps: components['schemas']['HeatmapView'][];
    };
    PublishingProblem: { field: string; detail: string };
    PublishingPartner: {
      partnerId: string;
      name: string;
      contacts: { name: string; email: string }[];
      problem: string | null;
    };
    PublishingView: {
      problems: components['schemas']['PublishingProblem'][];
      partners: components['schemas']['PublishingPartner'][];
      expiresAt: string;
      accounts: number;
    };
    CriteriaValue: { value: string; accounts: number };
    CriteriaCounts: {
      accounts: number;
      sellers: number;
      segments: components['schemas']['CriteriaValue'][];
      ous: components['schemas']['CriteriaValue'][];
      industries: components['schemas']['CriteriaValue'][];
      statuses: components['schemas']['CriteriaValue'][];
    };
    AccountView: {
      id: string;
      name: string;
      city: string | null;
      state: string | null;
      country: string | null;
      segment: string | null;
      ou: string;
      industry: string | null;
      sellers: string[];
    };
    AccountPage: { accounts: components['schemas']['AccountView'][]; next: string | null; total: number };
    LeftOut: {
      partnerId: string;
      partnerName: string;
      reason: string;
      lately: boolean;
      remindedAt: string | null;
    };
    Reminded: { reminded: string[]; leftOut: components['schemas']['LeftOut'][] };
    NotRequested: { partnerId: string; partnerName: string; reason: string };
    RequestedHeatmaps: { requested: string[]; leftOut: components['schemas']['NotRequested'][] };
    HistoryEntry: {
      at: string;
      kind: 'INTERNAL' | 'PARTNER' | 'SYSTEM';
      by: string;
      partner: string | null;
      action: string;
      detail: Record<string, unknown>;
    };
    HistoryPage: { entries: components['schemas']['HistoryEntry'][]; next: string | null };
    WorkView: {
      drafts: number;
      answers: number;
      expiring: number;
      overdue: number;
      dueSoon: number;
      heatmaps: number;
      newMaterials: number;
      upcoming: number;
    };
    MaterialView: {
      id: string;
      engagementId: string;
      engagementTitle: string;
      partnerId: string | null;
      partnerName: string | null;
      kind: 'SHOWCASE_RECORDING' | 'SUPERPOWER_SLIDE' | 'OTHER';
      form: 'FILE' | 'LINK';
      name: string;
      mediaType: string | null;
      size: number | null;
      url: string | null;
      criteria: components['schemas']['CriteriaView'];
      by: string;
      byKind: 'INTERNAL' | 'PARTNER';
      at: string;
      number: number;
      current: boolean;
      replaces: string | null;
      withdrawnAt: string | null;
      withdrawnBy: string | null;
      reason: string | null;
      reusedFrom: { engagementId: string; title: string } | null;
      preview: 'IMAGE' | 'PDF' | null;
    };
    MaterialPage: {
      materials: components['schemas']['MaterialView'][];
      next: string | null;
      total: number;
    };
  };
}
