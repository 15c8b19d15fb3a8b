import type { Account, AccountFilter, PartnerReport } from '@/api/types';

/** The reports that the filter asks for stand in front, so that their tags are in sight. */
export function leading(account: Account, { partner, status }: AccountFilter): Account {
  if (partner.length + status.length === 0) return account;
  const rank = (report: PartnerReport): number =>
    Number(!meets(partner, report.partnerId)) + Number(!meets(status, report.status));
  return { ...account, reports: [...account.reports].sort((one, other) => rank(one) - rank(other)) };
}

function meets(wanted: readonly string[], value: string | null): boolean {
  return wanted.length === 0 || (value !== null && wanted.includes(value));
}
