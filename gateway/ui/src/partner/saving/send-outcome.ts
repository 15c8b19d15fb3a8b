import type { ConflictingValue, EditKind } from './edit-slot';

/** What became of one edit. */
export type Settled<K extends EditKind = EditKind> =
  | { readonly kind: 'saved'; readonly saved: K['saved'] }
  | { readonly kind: 'stale'; readonly theirs: ConflictingValue<K> }
  /** It came too late: the item as it is now, and the value that the field has by it. */
  | { readonly kind: 'overtaken'; readonly now: K['now']; readonly value: K['value'] }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'fault'; readonly reason: string }
  /** A call with others was refused as a whole: it goes again, alone, to be told what is wrong with it. */
  | { readonly kind: 'apart' };

/** Why a call says nothing about its edits: the service could not be reached and they wait, or the link has ended. */
export type CallFailure =
  | { readonly kind: 'unreachable'; readonly reason: string; readonly retryAfterSeconds: number | undefined }
  | { readonly kind: 'ended' };

export type SendOutcome<K extends EditKind = EditKind> = Settled<K> | CallFailure;

/** What became of a batch: an outcome for each of its edits, in their order, or why there is none. */
export type BatchResult<K extends EditKind = EditKind> =
  { readonly kind: 'answered'; readonly outcomes: readonly Settled<K>[] } | CallFailure;
