import type { Engagement, Engagements, Task } from '../../../src/api/types.ts';
import { accounts, partners } from '../data.ts';
import { matches } from '../matching.ts';
import type { Asked, Routes } from '../http.ts';
import { aView, viewRoutes } from '../views.ts';
import { criteriaQuery, engagements, me, refresh } from './data.ts';
import { change, counts, create, find, invite, publishing, type Wish } from './drafts.ts';
import { historyOf } from './history.ts';
import { asks, facets, list, needs } from './list.ts';
import { materialRoutes } from './materials.ts';

function edit(asked: Asked, work: (one: Engagement, body: Record<string, unknown>) => void): Engagement {
  const one = find(asked.id);
  work(one, (asked.json ?? {}) as Record<string, unknown>);
  one.changedAt = new Date().toISOString();
  return refresh(one);
}

function task(asked: Asked, part: (body: Record<string, unknown>) => Partial<Task>): Engagement {
  return edit(asked, (one, body) => {
    Object.assign(
      one.tasks.find(({ id }) => id === asked.parts.task)!,
      { since: new Date().toISOString() },
      part(body),
    );
  });
}

function invitation(asked: Asked, part: (body: Record<string, unknown>) => object): Engagement {
  return edit(asked, (one, body) => {
    Object.assign(
      one.invitations.find(({ id }) => id === asked.parts.invitation)!,
      { since: new Date().toISOString() },
      part(body),
    );
  });
}

const reminded = new Set<string>();
function remind(
  asked: Asked,
  owing: (one: Engagement) => Engagement['invitations'],
): Engagements['Reminded'] {
  const { partnerIds, again } = (asked.json ?? {}) as { partnerIds?: string[]; again?: boolean };
  const wanted = owing(find(asked.id)).filter(
    ({ partnerId }) => !partnerIds || partnerIds.includes(partnerId),
  );
  const late = wanted.filter(({ partnerId }) => reminded.has(`${asked.id} ${partnerId}`) && !again);
  const now = wanted.filter((one) => !late.includes(one));
  now.forEach((one) => {
    reminded.add(`${asked.id} ${one.partnerId}`);
    one.remindedAt = new Date().toISOString();
  });
  return {
    reminded: now.map(({ partnerId }) => partnerId),
    leftOut: late.map(({ partnerId, partnerName }) => ({
      partnerId,
      partnerName,
      reason: 'they were reminded less than a day ago.',
      lately: true,
      remindedAt: new Date().toISOString(),
    })),
  };
}

function startHeatmaps(asked: Asked): Engagements['RequestedHeatmaps'] {
  const { partnerIds, dueOn } = asked.json as { partnerIds: string[]; dueOn: string | null };
  const one = find(asked.id);
  const asked_ = one.heatmaps.map(({ partnerId }) => partnerId);
  const fresh = partnerIds.filter((id) => !asked_.includes(id));
  fresh.forEach((partnerId) =>
    one.heatmaps.push({
      requestId: crypto.randomUUID(),
      partnerId,
      state: 'REQUESTED',
      requestedAt: new Date().toISOString(),
      dueOn,
      accounts: null,
      reported: 0,
      reason: null,
    }),
  );
  return { requested: fresh, leftOut: [] };
}

const at = '/api/engagement/engagements';
export const engagementRoutes: Routes = {
  ...materialRoutes,
  ...viewRoutes('/api/engagement/views', [
    aView({
      id: '0000000c-0000-4000-8000-000000000001',
      name: 'Waiting for partners',
      query: 'state=PLANNING&state=PREPARING&attention=ANSWERS',
    }),
  ]),
  [`GET ${at}`]: ({ query }) => list(query),
  [`GET ${at}/facets`]: ({ query }) => facets(query),
  [`POST ${at}`]: ({ json }) => create(json as Wish),
  [`GET ${at}/:id`]: ({ id }) => find(id),
  [`PUT ${at}/:id`]: ({ id, json }) => change(id, json as Wish),
  [`DELETE ${at}/:id`]: ({ id }) => void engagements.splice(engagements.indexOf(find(id)), 1),
  [`POST ${at}/:id/duplicate`]: ({ id }) => create({}, find(id)),
  [`GET ${at}/:id/publishing`]: ({ id }) => publishing(id),
  [`POST ${at}/:id/publish`]: (asked) =>
    edit(asked, (one) => {
      invite(
        one,
        one.partners.map(({ partnerId }) => partnerId),
      );
      Object.assign(one, { state: 'PLANNING', publishedAt: new Date().toISOString() });
    }),
  [`POST ${at}/:id/cancel`]: (asked) =>
    edit(asked, (one, { reason }) =>
      Object.assign(one, {
        state: 'CANCELLED',
        cancelledAt: new Date().toISOString(),
        cancelReason: reason,
        editable: false,
      }),
    ),
  [`POST ${at}/:id/hand-over`]: (asked) =>
    edit(asked, (one, { email, name }) => Object.assign(one, { organiser: { email, name } })),
  [`GET ${at}/:id/accounts`]: ({ id, query }) => {
    const criteria = criteriaQuery(find(id).criteria);
    criteria.set('q', query.get('q') ?? '');
    const found = accounts.filter((one) => matches(one, criteria));
    const from = Number(query.get('after') ?? 0);
    const to = from + Number(query.get('limit') ?? 50);
    return {
      accounts: found.slice(from, to),
      next: to < found.length ? String(to) : null,
      total: found.length,
    };
  },
  [`POST ${at}/:id/invitations`]: (asked) =>
    edit(asked, (one, { partnerIds }) => void invite(one, partnerIds as string[])),
  [`POST ${at}/:id/invitations/remind`]: (asked) => remind(asked, asks),
  [`POST ${at}/:id/invitations/:invitation/withdraw`]: (asked) =>
    invitation(asked, ({ reason }) => ({ state: 'WITHDRAWN', endReason: reason ?? null })),
  [`POST ${at}/:id/invitations/:invitation/end`]: (asked) =>
    invitation(asked, ({ reason }) => ({ state: 'LEFT', endReason: reason ?? null })),
  [`POST ${at}/:id/invitations/:invitation/contacts/:contact`]: (asked) =>
    edit(asked, (one) => {
      const invited = one.invitations.find(({ id }) => id === asked.parts.invitation)!;
      const contact = invited.others.find(({ contactId }) => contactId === asked.parts.contact)!;
      invited.others = invited.others.filter((other) => other !== contact);
      invited.contacts.push({ ...contact, linkId: crypto.randomUUID(), openedAt: null, active: true });
    }),
  [`POST ${at}/:id/invitations/:invitation/links/:link/send-again`]: (asked) => edit(asked, () => undefined),
  [`PATCH ${at}/:id/tasks/:task`]: (asked) =>
    task(asked, ({ dueOn }) => ({
      dueOn: dueOn as string,
      overdue: (dueOn as string) < new Date().toISOString(),
    })),
  [`POST ${at}/:id/tasks/:task/waive`]: (asked) =>
    task(asked, ({ reason }) => ({ state: 'WAIVED', reason: reason as string, overdue: false })),
  [`POST ${at}/:id/tasks/:task/reopen`]: (asked) => task(asked, () => ({ state: 'OPEN', reason: null })),
  [`POST ${at}/:id/tasks/:task/done`]: (asked) =>
    task(asked, () => ({ state: 'DONE', doneByName: me.name, overdue: false })),
  [`POST ${at}/:id/tasks/remind`]: (asked) =>
    remind(asked, (one) => one.invitations.filter(({ owed }) => owed > 0)),
  [`POST ${at}/:id/heatmaps`]: (asked) => startHeatmaps(asked),
  [`GET ${at}/:id/history`]: ({ id, query }) => {
    const all = historyOf(find(id));
    const from = Number(query.get('after') ?? 0);
    const to = from + Number(query.get('limit') ?? 30);
    return { entries: all.slice(from, to), next: to < all.length ? String(to) : null };
  },
  'GET /api/engagement/partners': () => ({
    partners: partners
      .filter(({ active }) => active)
      .map(({ id, name, shortName, contacts }) => ({
        id,
        name,
        shortName,
        contacts: contacts.filter((contact) => contact.active).map((contact) => contact.name),
      })),
  }),
  'GET /api/engagement/criteria/counts': ({ query }) => counts(query),
  'GET /api/engagement/work': () => {
    const mine = engagements.filter(({ organiser }) => organiser.email === me.email);
    const of = (test: (one: Engagement) => boolean): number => mine.filter(test).length;
    return {
      drafts: of(({ state }) => state === 'DRAFT'),
      answers: mine.flatMap(asks).length,
      expiring: of((one) => needs.EXPIRING!(one)),
      overdue: mine.flatMap(({ tasks }) => tasks.filter(({ overdue }) => overdue)).length,
      dueSoon: 5,
      heatmaps: 3,
      newMaterials: 9,
      upcoming: of(({ state }) => state === 'PREPARING'),
    };
  },
  'POST /api/notification/previews/engagement-invitation': ({ json }) => {
    const mail = json as Record<string, string | number>;
    return {
      subject: `Invitation: ${mail.title} - accept or decline by ${String(mail.expiresAt).slice(0, 10)}`,
      text: 'Plain text',
      html: `<!doctype html><body style="font:15px/1.5 Segoe UI,sans-serif;margin:24px;color:#222;background:#fff"><p>Hello ${mail.contactName},</p><p>${me.name} invites ${mail.partnerName} to <b>${mail.title}</b>, ${mail.firstDay ?? 'dates to be agreed'}.</p><p>${mail.accounts} accounts match. ${mail.message ?? ''}</p><p><a style="display:inline-block;background:#4b5ac3;color:#fff;padding:10px 18px;border-radius:4px;text-decoration:none">Accept or decline</a></p><p style="color:#666;font-size:13px">The link works until ${String(mail.expiresAt).slice(0, 10)}.</p></body>`,
    };
  },
};
