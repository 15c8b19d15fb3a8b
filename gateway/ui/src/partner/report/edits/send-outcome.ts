import type { AccountRow, Confirmed, SavedField, Theirs } from '../types';

/** What became of one edit on its way to the server. */
export type SendOutcome =
  | { readonly kind: 'saved'; readonly saved: SavedField | Confirmed }
  | { readonly kind: 'stale'; readonly theirs: Theirs }
  | { readonly kind: 'overtaken'; readonly now: AccountRow }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'fault'; readonly reason: string }
  | { readonly kind: 'unreachable'; readonly reason: string; readonly retryAfterSeconds: number | undefined }
  | { readonly kind: 'ended' };
