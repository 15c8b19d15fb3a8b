import type { EditOutcome, FieldValue } from '../types';
import type { Sent } from './report-server';

const nothing = { saved: null, theirs: null, refused: null };

const of = ({ accountId, field, changeId }: Sent): Pick<EditOutcome, 'accountId' | 'field' | 'changeId'> => ({
  accountId,
  field,
  changeId,
});

/** The outcome of an edit that was saved. */
export function saved(edit: Sent, revision: number, signature: number): EditOutcome {
  const { field, value } = edit;
  const reportedAt = '2026-11-20T10:00:00Z';
  return {
    ...of(edit),
    ...nothing,
    saved: { field, value, revision, answered: true, reportedAt, signature },
  };
}

/** The outcome of an edit that has not seen the latest one. */
export function stale(edit: Sent, value: FieldValue, revision: number): EditOutcome {
  const theirs = { value, revision, by: 'Contact 2', at: '2026-11-20T10:00:00Z' };
  return { ...of(edit), ...nothing, theirs };
}

/** The outcome of an edit that can never be saved as it is. */
export function refused(edit: Sent, reason: string): EditOutcome {
  return { ...of(edit), ...nothing, refused: { type: 'invalid', reason } };
}
