import type { components } from './openapi';

/** What the partner's side of engagement-service says of its JSON: own types, none of which knows an internal field. */
type Document = components['schemas'];

export type TaskKind = 'HEATMAP' | 'SHOWCASE_RECORDING' | 'SUPERPOWER_SLIDE' | 'PREP_CALL';

export type MaterialKind = 'SHOWCASE_RECORDING' | 'SUPERPOWER_SLIDE' | 'OTHER';

export type RoomTask = Readonly<
  Omit<Document['RoomTask'], 'kind' | 'state' | 'side'> & {
    kind: TaskKind;
    state: 'OPEN' | 'DONE' | 'WAIVED';
    side: 'COMPANY' | 'PARTNER';
  }
>;

export type Heatmap = Readonly<Document['RoomHeatmap']>;

export type Material = Readonly<
  Omit<Document['RoomMaterial'], 'kind' | 'form' | 'preview'> & {
    kind: MaterialKind;
    form: 'FILE' | 'LINK';
    preview: 'IMAGE' | 'PDF' | null;
  }
>;

export type HistoryEntry = Readonly<Document['RoomEntry']>;

export type RoomAccount = Readonly<Document['RoomAccount']>;

export type AccountsPage = Readonly<Document['RoomAccountPage']>;

/** The engagement as one contact of one partner sees it. */
export type Room = Readonly<
  Omit<
    Document['RoomView'],
    'state' | 'expected' | 'tasks' | 'heatmap' | 'materials' | 'offers' | 'history'
  > & {
    state: 'OPEN' | 'ACCEPTED' | 'DECLINED';
    expected: readonly TaskKind[];
    tasks: readonly RoomTask[];
    heatmap: Heatmap | null;
    materials: readonly Material[];
    offers: readonly Material[];
    history: readonly HistoryEntry[];
  }
>;
