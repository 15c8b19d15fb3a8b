import type { Engagement, Engagements } from '../../../src/api/types.ts';
import { engagements, me } from './data.ts';

type Row = Engagements['EngagementRow'];

function row(one: Engagement): Row {
  const {
    id,
    type,
    title,
    ou,
    state,
    organiser,
    firstDay,
    lastDay,
    publishedAt,
    changedAt,
    accounts: size,
    readiness,
  } = one;
  const of = (...states: string[]): number =>
    one.invitations.filter((invited) => states.includes(invited.state)).length;
  return {
    id,
    type,
    title,
    ou,
    state,
    organiser,
    firstDay,
    lastDay,
    publishedAt,
    changedAt,
    accounts: size,
    readiness,
    partners: state === 'DRAFT' ? one.partners.length : one.invitations.length,
    accepted: of('ACCEPTED'),
    declined: of('DECLINED'),
    waiting: of('SENT', 'OPENED'),
    overdue: one.tasks.filter(({ overdue }) => overdue).length,
    dueOn: nextDue(one),
  };
}

function nextDue(one: Engagement): string | null {
  const open = one.tasks.filter(({ state }) => state === 'OPEN').flatMap(({ dueOn }) => dueOn ?? []);
  const ends = asks(one).map(({ expiresAt }) => expiresAt.slice(0, 10));
  return one.state === 'CANCELLED' ? null : ([...open, ...ends].sort()[0] ?? null);
}

const soon = (at: string): boolean =>
  Date.parse(at) < Date.now() + 3 * 86_400_000 && Date.parse(at) > Date.now();
export const asks = (one: Engagement): Engagement['invitations'] =>
  one.invitations.filter(({ state }) => state === 'SENT' || state === 'OPENED');
export const needs: Record<string, (one: Engagement) => boolean> = {
  ANSWERS: (one) => asks(one).length > 0,
  EXPIRING: (one) => asks(one).some(({ expiresAt }) => soon(expiresAt)),
  OVERDUE: (one) => one.tasks.some(({ overdue }) => overdue),
  MATERIALS: (one) => one.state === 'PREPARING',
};

/** Whether the query wants it, whatever is chosen in one dimension. */
function wanted(one: Engagement, query: URLSearchParams, apart?: Dimension): boolean {
  const of = (name: Dimension, values: readonly string[]): boolean =>
    name === apart ||
    query.getAll(name).length === 0 ||
    values.some((value) => query.getAll(name).includes(value));
  return (
    one.title.toLowerCase().includes((query.get('q') ?? '').toLowerCase()) &&
    (query.get('mine') !== 'true' || one.organiser.email === me.email) &&
    dimensions.every((name) =>
      of(
        name,
        valuesOf(one, name).map(([value]) => value),
      ),
    ) &&
    (needs[query.get('attention') ?? '']?.(one) ?? true)
  );
}

type Dimension = keyof Engagements['EngagementFacets'];
const dimensions: readonly Dimension[] = ['state', 'type', 'ou', 'partner'];

function valuesOf(one: Engagement, name: Dimension): [string, string][] {
  if (name !== 'partner') return [[one[name], one[name]]];
  return one.state === 'DRAFT'
    ? one.partners.map(({ partnerId, name: partner }) => [partnerId, partner])
    : one.invitations.map(({ partnerId, partnerName }) => [partnerId, partnerName]);
}

const times = Number(process.env.PEP_MOCK_ENGAGEMENTS ?? 1);

export function facets(query: URLSearchParams): Engagements['EngagementFacets'] {
  const countsOf = (name: Dimension): Engagements['EngagementFacet'][] => {
    const labels = engagements
      .filter((one) => wanted(one, query, name))
      .flatMap((one) => [...new Map(valuesOf(one, name))]);
    return [...new Map(labels)]
      .map(([value, label]) => ({
        value,
        label,
        count: times * labels.filter(([one]) => one === value).length,
      }))
      .sort((a, b) => a.label.localeCompare(b.label));
  };
  return {
    state: countsOf('state'),
    type: countsOf('type'),
    ou: countsOf('ou'),
    partner: countsOf('partner'),
  };
}

const keys: Record<string, (one: Row) => string | null> = {
  title: ({ title }) => title.toLowerCase(),
  state: ({ state }) => String(['DRAFT', 'PLANNING', 'PREPARING', 'COMPLETE', 'CANCELLED'].indexOf(state)),
  ou: ({ ou }) => ou,
  organiser: ({ organiser }) => organiser.name,
  firstDay: ({ firstDay }) => firstDay,
  due: ({ dueOn }) => dueOn,
  changed: ({ changedAt }) => changedAt,
};

function sorted(rows: Row[], query: URLSearchParams): Row[] {
  const key = keys[query.get('sort') ?? 'changed']!;
  const turn = query.get('dir') === 'asc' ? 1 : -1;
  return rows.sort((a, b) => {
    const [left, right] = [key(a), key(b)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return turn * (left.localeCompare(right) || a.title.localeCompare(b.title));
  });
}

export function list(query: URLSearchParams): Engagements['EngagementPage'] {
  const found = engagements.filter((one) => wanted(one, query)).map(row);
  const rows = Array.from({ length: times }, (_, n) =>
    found.map((one) => (n === 0 ? one : { ...one, id: `${one.id}-${n}`, title: `${one.title} ${n + 1}` })),
  ).flat();
  const from = Number(query.get('after') ?? 0);
  const to = from + Number(query.get('limit') ?? 100);
  return {
    engagements: sorted(rows, query).slice(from, to),
    next: to < rows.length ? String(to) : null,
    total: rows.length,
  };
}
