export type KnownStatus = 'TARGET' | 'PAST_CUSTOMER' | 'ACTIVE_CUSTOMER';

/** The three answers of a partner, in words and as the letter on its tag. */
export const statusWords: Record<KnownStatus, string> = {
  TARGET: 'Target',
  PAST_CUSTOMER: 'Past customer',
  ACTIVE_CUSTOMER: 'Active customer',
};

export const statusLetters: Record<KnownStatus, string> = {
  TARGET: 'T',
  PAST_CUSTOMER: 'P',
  ACTIVE_CUSTOMER: 'A',
};

export const statuses: KnownStatus[] = ['TARGET', 'PAST_CUSTOMER', 'ACTIVE_CUSTOMER'];

export function inWords(status: KnownStatus | null): string {
  return status === null ? 'No status' : statusWords[status];
}
