import type { Account, FacetName } from '../../src/api/types.ts';
import { accounts, partners } from './data.ts';

const me = 'ecm.central.1@pep.example';
export const names: FacetName[] = ['segment', 'ou', 'industry', 'status', 'partner', 'ecm', 'age'];
export const rowSets = [
  {
    id: '0000000a-0000-4000-8000-000000000001',
    title: '3 accounts changed',
    accountIds: [3, 8, 21].map((n) => accounts[n]!.id),
    partnerIds: [partners[0]!.id, partners[1]!.id],
  },
];
export function valuesOf(account: Account, name: FacetName): string[] {
  if (name === 'status')
    return account.reports.length ? account.reports.flatMap((one) => one.status ?? []) : ['NONE'];
  if (name === 'partner') return account.reports.map((one) => one.partnerId);
  if (name === 'age') return ageOf(account);
  return [account[name] ?? ''].filter(Boolean);
}

function ageOf(account: Account): string[] {
  const last = account.reports
    .map((one) => one.reportedAt!)
    .sort()
    .at(-1);
  if (!last) return ['never'];
  const days = (Date.now() - Date.parse(last)) / 86_400_000;
  return [...(days < 30 ? ['within-30'] : []), ...(days > 90 ? ['older-than-90'] : [])];
}

export function matches(account: Account, query: URLSearchParams, except?: FacetName): boolean {
  const q = (query.get('q') ?? '').toLowerCase();
  const text = [account.name, account.key, account.domain, account.city].join(' ').toLowerCase();
  const set = rowSets.find((one) => one.id === query.get('rowSet'));
  if (set && !set.accountIds.includes(account.id)) return false;
  return (
    text.includes(q) &&
    names.every((name) => {
      const wanted = query.getAll(name).map((value) => (name === 'ecm' && value === 'me' ? me : value));
      return (
        name === except ||
        wanted.length === 0 ||
        valuesOf(account, name).some((value) => wanted.includes(value))
      );
    })
  );
}
