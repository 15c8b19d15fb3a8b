import type { AccountRow, Confirmed, SavedField, Theirs } from '../types';

/** What became of one edit. */
export type Settled =
  | { readonly kind: 'saved'; readonly saved: SavedField | Confirmed }
  | { readonly kind: 'stale'; readonly theirs: Theirs }
  | { readonly kind: 'overtaken'; readonly now: AccountRow }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'fault'; readonly reason: string }
  /** A call with others was refused as a whole: it goes again, alone, to be told what is wrong with it. */
  | { readonly kind: 'apart' };

/** What a call came to that told nothing of its edits: they wait, or the link has ended. */
export type Untold =
  | { readonly kind: 'unreachable'; readonly reason: string; readonly retryAfterSeconds: number | undefined }
  | { readonly kind: 'ended' };

export type SendOutcome = Settled | Untold;

/** What became of a call: an outcome for each of its edits, in their order, or none of any. */
export type Delivery = { readonly kind: 'told'; readonly outcomes: readonly Settled[] } | Untold;
