import type { Selection } from './types';

/** What a user wants to send for report: which accounts, in words, and for whom if that is already clear. */
export interface SendTarget {
  selection: Selection;
  excludeAccountIds: string[];
  count: number;
  words: string;
  partners?: { id: string; name: string }[];
}
