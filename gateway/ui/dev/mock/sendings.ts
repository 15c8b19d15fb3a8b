import { randomUUID } from 'node:crypto';
import type { Account, Selection } from '../../src/api/types.ts';
import type { Sending } from '../../src/api/sendings.ts';
import { accounts, partners, requests } from './data.ts';
import { fail, type Routes } from './http.ts';
import { matches } from './matching.ts';

interface Wish {
  partnerIds: string[];
  selection: Selection | { seen: string };
  excludeAccountIds?: string[];
  leaveOutAskedLately?: boolean;
  onlyMissingOrStale?: boolean;
  dueOn: string | null;
  message: string | null;
}

const seen = new Map<string, Account[]>();
const sendings: Sending[] = [];
const stale = Date.now() - 90 * 86_400_000;

function selected({ selection, excludeAccountIds = [] }: Wish): Account[] {
  if ('seen' in selection) return seen.get(selection.seen) ?? [];
  if ('accountIds' in selection) return accounts.filter((one) => selection.accountIds.includes(one.id));
  const query = new URLSearchParams(
    Object.entries(selection.filter).flatMap(([name, value]) =>
      [value].flat().map((one) => [name, one] as [string, string]),
    ),
  );
  return accounts.filter((one) => matches(one, query) && !excludeAccountIds.includes(one.id));
}

const answered = (account: Account, partnerId: string): boolean =>
  account.reports.some((one) => one.partnerId === partnerId && Date.parse(one.reportedAt ?? '') > stale);

function wanted(chosen: Account[], wish: Wish, partnerId: string): Account[] {
  return chosen.filter(
    (one) =>
      !(wish.leaveOutAskedLately && one.lastAskedAt) &&
      !(wish.onlyMissingOrStale && answered(one, partnerId)),
  );
}

function preview(wish: Wish) {
  const chosen = selected(wish);
  const asked = partners.filter((one) => wish.partnerIds.includes(one.id));
  const id = 'seen' in wish.selection ? wish.selection.seen : randomUUID();
  seen.set(id, chosen);
  const shown = asked[0] ? wanted(chosen, wish, asked[0].id) : chosen;
  return {
    seen: id,
    accounts: chosen.length,
    askedLately: asked.flatMap((partner) =>
      chosen
        .filter((one) => one.lastAskedAt)
        .map((one) => ({
          accountId: one.id,
          name: one.name,
          partnerShortName: partner.shortName,
          askedAt: one.lastAskedAt,
        })),
    ),
    partners: asked.map((one) => ({
      id: one.id,
      name: one.name,
      contacts: one.contacts,
      accounts: wanted(chosen, wish, one.id).length,
      askedLately: chosen.filter((account) => account.lastAskedAt).length,
      answered: chosen.filter((account) => answered(account, one.id)).length,
      problem: one.contacts.some((contact) => contact.active) ? null : `${one.name} has no active contact.`,
    })),
    table: shown.slice(0, 50).map((one) => ({
      accountId: one.id,
      name: one.name,
      city: one.city,
      state: one.state,
      country: one.country,
      report: one.reports.find((report) => wish.partnerIds.includes(report.partnerId)) ?? null,
    })),
  };
}

function send(wish: Wish): Sending {
  const chosen = selected(wish);
  const sending: Sending = {
    id: randomUUID(),
    acceptedAt: new Date().toISOString(),
    dueOn: wish.dueOn,
    message: wish.message,
    state: 'RUNNING',
    finished: 0,
    partners: wish.partnerIds.map((id) => ({
      partnerId: id,
      partnerName: partners.find((one) => one.id === id)!.name,
      accounts: wanted(chosen, wish, id).length,
      state: 'WAITING',
      requestId: null,
      recipients: 0,
      reason: null,
    })),
  };
  sendings.unshift(sending);
  return sending;
}

/** Each look finds one more partner asked, so that the progress can be watched. */
function step(sending: Sending): Sending {
  const part = sending.partners.find((one) => one.state === 'WAITING');
  if (part) {
    const partner = partners.find((one) => one.id === part.partnerId)!;
    Object.assign(part, { state: 'SENT', requestId: randomUUID(), recipients: partner.contacts.length });
    requests.unshift({
      ...requests[1]!,
      id: part.requestId!,
      partnerId: partner.id,
      partnerName: partner.name,
      engagement: null,
      accounts: part.accounts,
      state: 'SENT',
      overdue: false,
      requestedAt: new Date().toISOString(),
      dueOn: sending.dueOn,
      message: sending.message,
      reported: 0,
      openedAt: null,
      lastChangeAt: null,
      recipients: partner.contacts.map((one) => ({
        linkId: randomUUID(),
        contactId: one.id!,
        name: one.name,
        email: one.email,
        openedAt: null,
        active: true,
      })),
      remindedAt: null,
    });
  }
  const left = sending.partners.filter((one) => one.state === 'WAITING').length;
  return Object.assign(sending, {
    finished: sending.partners.length - left,
    state: left === 0 ? 'DONE' : 'RUNNING',
  });
}

function find(id: string): Sending {
  const sending = sendings.find((one) => one.id === id);
  if (!sending) throw fail(404, 'not-found', 'Not found', 'There is no such sending.');
  return sending;
}

export const sendingRoutes: Routes = {
  'POST /api/heatmap/report-requests/preview': ({ json }) => preview(json as Wish),
  'POST /api/heatmap/report-requests': ({ json }) => send(json as Wish),
  'GET /api/heatmap/sendings': () => ({ sendings: sendings.map(step), mostAccounts: 5_000 }),
  'GET /api/heatmap/sendings/:id': ({ id }) => step(find(id)),
  'POST /api/heatmap/sendings/:id/retry': ({ id }) => step(find(id)),
};
