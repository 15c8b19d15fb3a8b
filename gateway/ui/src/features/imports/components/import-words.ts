import { counted } from '@/lib/words';
import type { AccountChange, Import, ImportState } from '../api/import-types';

export const stateWords: Record<ImportState, string> = {
  MAPPING: 'Columns to be chosen',
  CHECKING: 'Checking',
  READY: 'Ready to apply',
  APPLYING: 'Applying',
  APPLIED: 'Applied',
  UNDOING: 'Undoing',
  UNDONE: 'Undone',
  FAILED: 'Failed',
  DISCARDED: 'Discarded',
};

export const fieldWords: Record<string, string> = {
  name: 'Name',
  domain: 'Web domain',
  city: 'City',
  state: 'State',
  country: 'Country',
  segment: 'Segment',
  ou: 'OU',
  industry: 'Industry',
  ecm: 'ECM',
  sellers: 'Sellers',
};

export const keptWords: Record<NonNullable<AccountChange['kept']>, string> = {
  IN_USE: 'Kept: a partner was asked about it or has reported on it',
  CHANGED_SINCE: 'Kept: another import changed it since',
  KEY_TAKEN: 'Not restored: its key now belongs to another account',
};

/** What applying does, in one sentence: "3 accounts are added, 1 account is changed." */
export function effect(one: Import, removeLeftOut: boolean): string {
  const parts: [number, string, string][] = [
    [one.added, 'is added', 'are added'],
    [one.changed, 'is changed', 'are changed'],
    [one.realigned, 'is realigned', 'are realigned'],
    [removeLeftOut ? one.leftOut : 0, 'is removed', 'are removed'],
  ];
  const said = parts
    .filter(([count]) => count > 0)
    .map(([count, single, many]) => `${counted(count, 'account')} ${count === 1 ? single : many}`);
  return said.length === 0 ? 'Nothing changes.' : `${said.join(', ')}.`;
}

/** Whether applying would do anything. */
export const hasEffect = (one: Import, removeLeftOut: boolean): boolean =>
  one.added + one.changed + one.realigned + (removeLeftOut ? one.leftOut : 0) > 0;
