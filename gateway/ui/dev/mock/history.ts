import type { AccountHistory } from '../../src/features/heatmap/api/get-history.ts';
import { accounts } from './data.ts';

export function history(id: string): AccountHistory {
  const account = accounts.find((one) => one.id === id);
  const at = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString();
  return {
    accountId: id,
    name: account?.name ?? 'Account',
    more: false,
    entries: [
      {
        at: at(2),
        kind: 'REPORTED',
        partner: 'Alder Cloud',
        by: 'Alder contact 1',
        field: 'status',
        before: 'TARGET',
        after: 'ACTIVE_CUSTOMER',
      },
      {
        at: at(3),
        kind: 'REPORTED',
        partner: 'Alder Cloud',
        by: 'Alder contact 1',
        field: 'notes',
        before: null,
        after: 'Renewal in March; the CIO sponsors a data platform.',
      },
      {
        at: at(5),
        kind: 'ASKED',
        partner: 'Alder Cloud',
        by: 'ECM Central 1',
        field: null,
        before: null,
        after: null,
      },
      {
        at: at(40),
        kind: 'CHANGED',
        partner: null,
        by: 'Administrator',
        field: 'ecm',
        before: 'ecm.west.1@pep.example',
        after: 'ecm.central.1@pep.example',
      },
      {
        at: at(90),
        kind: 'ADDED',
        partner: null,
        by: 'Administrator',
        field: null,
        before: null,
        after: null,
      },
    ],
  };
}
