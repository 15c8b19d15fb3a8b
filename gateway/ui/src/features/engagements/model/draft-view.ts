import type { Engagement } from '@/api/types';
import type { Problem } from '@/lib/problem';
import type { DraftFields, FieldName } from './draft-fields';
import type { Conflict } from './merge-drafts';

export type SaveState = 'new' | 'saved' | 'changed' | 'saving' | 'away' | 'failed' | 'conflict';

/** What somebody else has changed meanwhile. */
export interface Taken {
  readonly by: string;
  readonly fields: readonly FieldName[];
}

/** A draft under edit as the page shows it. */
export interface DraftView {
  readonly fields: DraftFields;
  readonly state: SaveState;
  readonly problem: Problem | undefined;
  readonly conflicts: readonly Conflict[];
  readonly taken: Taken | undefined;
  /** As the service has it; none before anything was saved. */
  readonly engagement: Engagement | undefined;
}
