/**
 * What engagement-service says of its JSON on the partner's side, in the shape of generated types.
 * Goes away for `src/partner/generated/engagement.ts` as soon as the service has these operations.
 */
export interface components {
  schemas: {
    RoomView: {
      invitationId: string;
      partnerName: string;
      contactName: string;
      type: string;
      title: string;
      description: string | null;
      organiser: string;
      firstDay: string | null;
      lastDay: string | null;
      zone: string;
      message: string | null;
      accounts: number;
      state: string;
      expiresAt: string;
      answeredAt: string | null;
      answeredBy: string | null;
      reasonCode: string | null;
      remark: string | null;
      expected: string[];
      tasks: components['schemas']['RoomTask'][];
      heatmap: components['schemas']['RoomHeatmap'] | null;
      materials: components['schemas']['RoomMaterial'][];
      offers: components['schemas']['RoomMaterial'][];
      history: components['schemas']['RoomEntry'][];
    };
    RoomTask: {
      id: string;
      kind: string;
      title: string;
      optional: boolean;
      side: string;
      dueOn: string | null;
      state: string;
      overdue: boolean;
      doneAt: string | null;
      doneByName: string | null;
    };
    RoomHeatmap: {
      state: string;
      accounts: number | null;
      reported: number;
      dueOn: string | null;
      hasLink: boolean;
    };
    RoomMaterial: {
      id: string;
      kind: string;
      form: string;
      name: string;
      mediaType: string | null;
      size: number | null;
      url: string | null;
      by: string;
      at: string;
      number: number;
      current: boolean;
      /** The version that this one has taken the place of. */
      replaces: string | null;
      withdrawnAt: string | null;
      preview: string | null;
      from: string | null;
    };
    RoomEntry: {
      at: string;
      by: string;
      mine: boolean;
      action: string;
      detail: Record<string, unknown>;
    };
    RoomAccount: { name: string; city: string | null; state: string | null; country: string | null };
    RoomAccountPage: {
      accounts: components['schemas']['RoomAccount'][];
      next: string | null;
      total: number;
    };
    HeatmapLink: { path: string };
  };
}
