import { randomUUID } from 'node:crypto';
import type { Criteria, Engagement, Engagements } from '../../../src/api/types.ts';
import { accounts, partners } from '../data.ts';
import { fail } from '../http.ts';
import { matches } from '../matching.ts';
import { ago, draftPartners, engagements, me, refresh } from './data.ts';

export type Wish = Engagements['EngagementRequest'];
type Problem = Engagements['PublishingProblem'];

const nothing: Criteria = { segments: [], ous: [], industries: [], statuses: [] };

export function find(id: string): Engagement {
  const one = engagements.find((candidate) => candidate.id === id);
  if (!one) throw fail(404, 'not-found', 'Not found', 'There is no such engagement.');
  return one;
}

export function create(wish: Wish, from?: Engagement): Engagement {
  const now = new Date().toISOString();
  const made: Engagement = {
    ...(from ?? engagements[0]!),
    id: randomUUID(),
    version: 0,
    state: 'DRAFT',
    title: from?.title ?? '',
    type: from?.type ?? 'CO_SELL',
    description: from?.description ?? null,
    criteria: from?.criteria ?? nothing,
    ou: from?.ou ?? 'US Central',
    firstDay: null,
    lastDay: null,
    message: from?.message ?? null,
    organiser: me,
    createdAt: now,
    changedAt: now,
    changedBy: me,
    publishedAt: null,
    partners: draftPartners(from?.invitations.map(({ partnerId }) => partnerId) ?? []),
    invitations: [],
    tasks: [],
    heatmaps: [],
    editable: true,
  };
  engagements.unshift(apply(made, wish));
  return made;
}

function apply(one: Engagement, wish: Wish): Engagement {
  Object.assign(one, {
    type: wish.type ?? one.type,
    title: wish.title ?? one.title,
    description: wish.description ?? null,
    ou: wish.ou ?? one.ou,
    criteria: wish.criteria ?? one.criteria,
    zone: wish.zone ?? one.zone,
    firstDay: wish.firstDay ?? null,
    lastDay: wish.lastDay ?? null,
    message: wish.message ?? null,
    partners: wish.partnerIds ? draftPartners(wish.partnerIds) : one.partners,
    version: one.version + 1,
    changedAt: new Date().toISOString(),
    changedBy: me,
  });
  return refresh(one);
}

export function change(id: string, wish: Wish): Engagement {
  const one = find(id);
  if (wish.version !== one.version)
    throw Object.assign(
      fail(409, 'stale-edit', 'Someone else changed this engagement', 'It was changed after you opened it.'),
      {
        body: { type: 'https://pep.example/problems/stale-edit', title: 'Stale', status: 409, current: one },
      },
    );
  return apply(one, wish);
}

export function publishing(id: string): Engagements['Publishing'] {
  const one = find(id);
  const problems: Problem[] = [];
  if (one.title.trim() === '') problems.push({ field: 'title', detail: 'The engagement has no title.' });
  if (one.accounts === 0) problems.push({ field: 'criteria', detail: 'The criteria match no account.' });
  if (one.partners.length === 0) problems.push({ field: 'partnerIds', detail: 'No partner is chosen.' });
  for (const { problem } of one.partners)
    if (problem) problems.push({ field: 'partnerIds', detail: problem });
  return {
    problems,
    partners: one.partners.map(({ partnerId, name, problem }) => ({
      partnerId,
      name,
      contacts: contactsOf(partnerId),
      problem,
    })),
    expiresAt: ago(-14),
    accounts: one.accounts,
  };
}

const contactsOf = (partnerId: string) =>
  (partners.find(({ id }) => id === partnerId)?.contacts ?? [])
    .filter(({ active }) => active)
    .map(({ name, email }) => ({ name, email }));

export function invite(one: Engagement, partnerIds: readonly string[]): Engagement {
  const now = new Date().toISOString();
  one.invitations = one.invitations.filter(({ partnerId }) => !partnerIds.includes(partnerId));
  for (const partnerId of partnerIds)
    one.invitations.push({
      id: randomUUID(),
      partnerId,
      partnerName: partners.find(({ id }) => id === partnerId)?.name ?? '',
      state: 'SENT',
      since: now,
      sentAt: now,
      expiresAt: ago(-14),
      openedAt: null,
      answeredAt: null,
      answeredBy: null,
      reasonCode: null,
      remark: null,
      endReason: null,
      remindedAt: null,
      readiness: null,
      owed: 0,
      overdue: 0,
      contacts: (partners.find(({ id }) => id === partnerId)?.contacts ?? []).map((contact) => ({
        contactId: contact.id!,
        linkId: randomUUID(),
        name: contact.name,
        email: contact.email,
        openedAt: null,
        active: true,
      })),
      others: [],
    });
  return refresh(one);
}

export function counts(query: URLSearchParams): Engagements['CriteriaCounts'] {
  const found = accounts.filter((one) => matches(one, query));
  const values = (name: 'segment' | 'ou' | 'industry') => {
    const all = new Map<string, number>();
    for (const one of accounts.filter((account) => matches(account, query, name)))
      if (one[name] !== null) all.set(one[name], (all.get(one[name]) ?? 0) + 1);
    return [...all]
      .map(([value, count]) => ({ value, accounts: count }))
      .sort((a, b) => b.accounts - a.accounts);
  };
  const left = accounts.filter((one) => matches(one, query, 'status'));
  return {
    accounts: found.length,
    sellers: new Set(found.flatMap(({ sellers }) => sellers)).size,
    segments: values('segment'),
    ous: values('ou'),
    industries: values('industry'),
    statuses: ['TARGET', 'PAST_CUSTOMER', 'ACTIVE_CUSTOMER'].map((value) => ({
      value,
      accounts: left.filter(({ reports }) => reports.some(({ status }) => status === value)).length,
    })),
  };
}
