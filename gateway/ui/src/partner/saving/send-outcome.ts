import type { EditKind, Theirs } from './edit-slot';

/** What became of one edit. */
export type Settled<K extends EditKind = EditKind> =
  | { readonly kind: 'saved'; readonly saved: K['saved'] }
  | { readonly kind: 'stale'; readonly theirs: Theirs<K> }
  /** It came too late: the item as it is now, and the value that the field has by it. */
  | { readonly kind: 'overtaken'; readonly now: K['now']; readonly value: K['value'] }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'fault'; readonly reason: string }
  /** A call with others was refused as a whole: it goes again, alone, to be told what is wrong with it. */
  | { readonly kind: 'apart' };

/** What a call came to that told nothing of its edits: they wait, or the link has ended. */
export type Untold =
  | { readonly kind: 'unreachable'; readonly reason: string; readonly retryAfterSeconds: number | undefined }
  | { readonly kind: 'ended' };

export type SendOutcome<K extends EditKind = EditKind> = Settled<K> | Untold;

/** What became of a call: an outcome for each of its edits, in their order, or none of any. */
export type Delivery<K extends EditKind = EditKind> =
  { readonly kind: 'told'; readonly outcomes: readonly Settled<K>[] } | Untold;
