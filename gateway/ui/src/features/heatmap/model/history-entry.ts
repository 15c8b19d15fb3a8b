import { inWords, type KnownStatus } from '@/components/status/status-words';
import type { NameOf } from '@/api/people';
import type { HistoryEntry } from '../api/get-history';

const fields: Record<string, string> = {
  status: 'the account status',
  business: 'the Business relationship',
  it: 'the IT relationship',
  execLevel: 'the exec or director level',
  notes: 'the notes',
  ou: 'the OU',
  ecm: 'the ECM',
};

export interface EntryWords {
  who: string;
  what: string;
  /** From what to what, if something changed. */
  change?: string;
}

/** An entry in words. */
export function entryWords(
  { kind, partner, by, field, before, after }: HistoryEntry,
  nameOf: NameOf,
): EntryWords {
  const who = by === null ? 'Someone' : nameOf(by);
  if (kind === 'ASKED') return { who, what: `asked ${partner ?? 'a partner'} for a report` };
  if (kind === 'ADDED') return { who, what: 'added the account with an import' };
  const what = fields[field ?? ''] ?? `the ${field ?? 'account'}`;
  const change = `From ${spoken(before, nameOf)} to ${spoken(after, nameOf)}`;
  return kind === 'CHANGED'
    ? { who, what: `changed ${what} with an import`, change }
    : { who: `${who}${partner === null ? '' : ` of ${partner}`}`, what: `reported ${what}`, change };
}

function spoken(value: string | null, nameOf: NameOf): string {
  if (value === null || value === '' || value === '[]') return 'nothing';
  if (value === 'true') return 'yes';
  if (value === 'false') return 'no';
  if (['TARGET', 'PAST_CUSTOMER', 'ACTIVE_CUSTOMER'].includes(value)) return inWords(value as KnownStatus);
  return value.includes('@') ? nameOf(value) : `"${value}"`;
}
