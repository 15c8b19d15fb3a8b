import type { components } from '../../generated/engagement';

/** What the partner's side of engagement-service says of its JSON: own types, none of which knows an internal field. */
type Document = components['schemas'];

/** The engagement as one contact of one partner sees it. */
export type Room = Readonly<Document['RoomView']>;

export type RoomTask = Readonly<Document['RoomTask']>;
export type TaskKind = RoomTask['kind'];

export type Material = Readonly<Document['RoomMaterial']>;
export type MaterialKind = Material['kind'];

export type HistoryEntry = Readonly<Document['RoomEntry']>;

export type RoomAccount = Readonly<Document['RoomAccount']>;
export type AccountsPage = Readonly<Document['RoomAccountPage']>;

export type DeclineReason = NonNullable<Room['reasonCode']>;
