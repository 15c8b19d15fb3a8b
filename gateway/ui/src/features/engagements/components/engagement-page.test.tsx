import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse, type RequestHandler } from 'msw';
import { Route, Routes } from 'react-router';
import { describe, expect, it } from 'vitest';
import type { Engagement, Me, Task } from '@/api/types';
import { renderAt } from '@/testing/render';
import { server } from '@/testing/server';
import {
  aDraft,
  anEngagement,
  anInvitation,
  answerAround,
  answerEngagement,
  aTask,
  at,
} from '../testing/engagement-server';
import { EngagementPage } from './engagement-page';

function shown(
  engagement: Engagement,
  path = '/engagements/e1',
  roles: Me['roles'] = ['ECM'],
  ...others: RequestHandler[]
) {
  answerAround(roles);
  const service = answerEngagement(engagement);
  server.use(...others);
  renderAt(
    path,
    <Routes>
      <Route path="/engagements/e1" element={<EngagementPage id="e1" notFound={<p>Not there</p>} />} />
      <Route path="*" element={<p>Elsewhere</p>} />
    </Routes>,
  );
  return service;
}

const prepared = anEngagement({
  invitations: [
    anInvitation(1),
    anInvitation(2, { state: 'OPENED', readiness: null, owed: 0 }),
    anInvitation(3, {
      state: 'DECLINED',
      readiness: null,
      owed: 0,
      reasonCode: 'CAPACITY',
      remark: 'Ask us again in spring.',
    }),
  ],
  tasks: [
    aTask(1),
    aTask(2, {
      kind: 'HEATMAP',
      title: 'Complete heatmap',
      overdue: true,
      dueOn: '2026-11-20',
    }),
    aTask(3, { kind: 'PREP_CALL', title: 'Prep call', side: 'COMPANY', optional: true }),
  ],
  heatmaps: [
    {
      requestId: 'r1',
      partnerId: 'p1',
      state: 'ASKED',
      requestedAt: '2026-11-10T10:00:00Z',
      dueOn: null,
      accounts: 40,
      reported: 12,
      reason: null,
    },
  ],
});

/** In an open card: where nothing has a size, the focus machinery may hold the card for one that is not in sight. */
const inCard = (name: string) => screen.findByRole('button', { name, hidden: true });
const cell = (name: RegExp) => screen.findByRole('button', { name });

describe('E2, E3: an engagement with its partners', () => {
  it('shows who owes what, where the state is, and how ready all is', async () => {
    shown(prepared);
    const alder = await screen.findByRole('row', { name: /Alder Cloud/ });
    expect(alder).toHaveTextContent('Accepted');
    expect(alder).toHaveTextContent('12 of 40, overdue since');
    expect(alder).toHaveTextContent('50%');
    expect(screen.getByRole('row', { name: /Cedar Security/ })).toHaveTextContent('no capacity');
    expect(screen.getByText('Preparing').closest('li')).toHaveAttribute('aria-current', 'step');
    expect(screen.getByRole('link', { name: '151 accounts of 14 sellers' })).toHaveAttribute(
      'href',
      '/heatmap?ou=US+Central&industry=Energy&engagement=e1',
    );
  });

  it('moves a due date only when it is said to be right', async () => {
    const { sent, change } = shown(prepared);
    server.use(change('/tasks/t1', ({ dueOn }) => ({ tasks: [aTask(1, { dueOn: String(dueOn) })] })));
    const user = userEvent.setup();
    await user.click(await cell(/^Upload superpower slide, Alder Cloud/));
    const due = await screen.findByLabelText('Due on');
    await user.clear(due);
    await user.type(due, '2026-12-09');
    expect(sent).toEqual([]);
    await user.click(await inCard('Save'));
    await waitFor(() => expect(sent).toEqual([{ call: 'PATCH /tasks/t1', body: { dueOn: '2026-12-09' } }]));
  });

  it('waives a task with a reason, and shows it', async () => {
    const { sent, change } = shown(prepared);
    server.use(
      change('/tasks/t1/waive', ({ reason }) => ({
        tasks: [aTask(1, { state: 'WAIVED', reason: String(reason) })],
      })),
    );
    const user = userEvent.setup();
    await user.click(await cell(/^Upload superpower slide, Alder Cloud/));
    await user.click(await inCard('Waive'));
    expect(await inCard('Waive task')).toBeDisabled();
    await user.type(screen.getByLabelText(/^Reason/), 'They present live.');
    await user.click(await inCard('Waive task'));
    expect(await screen.findByText(/“They present live\.”/)).toBeVisible();
    expect(sent).toEqual([{ call: 'POST /tasks/t1/waive', body: { reason: 'They present live.' } }]);
    expect(await inCard('Reopen')).toBeVisible();
  });

  it('says that the prep call took place', async () => {
    const { sent, change } = shown(prepared);
    server.use(change('/tasks/t3/done', () => ({ tasks: [aTask(3, { kind: 'PREP_CALL', state: 'DONE' })] })));
    const user = userEvent.setup();
    await user.click(await cell(/^Prep call, Alder Cloud/));
    await user.click(await inCard('The call took place'));
    await waitFor(() => expect(sent.map(({ call }) => call)).toEqual(['POST /tasks/t3/done']));
  });

  it('reminds those who owe, and asks before it reminds somebody twice in a day', async () => {
    shown(prepared);
    const wishes: unknown[] = [];
    server.use(
      http.post(`${at}/e1/tasks/remind`, async ({ request }) => {
        const wish = (await request.json()) as { again?: boolean };
        wishes.push(wish);
        const left = {
          partnerId: 'p1',
          partnerName: 'Alder Cloud',
          reason: 'They were reminded today.',
          lately: true,
          remindedAt: null,
        };
        return HttpResponse.json(
          wish.again ? { reminded: ['p1'], leftOut: [] } : { reminded: [], leftOut: [left] },
        );
      }),
    );
    const user = userEvent.setup();
    const words = await screen.findByText('1 partner still owes 1 task:');
    await user.click(within(words.parentElement!).getByRole('button', { name: 'Remind' }));
    expect(await screen.findByText(/Alder Cloud was not reminded/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Remind anyway' }));
    expect(await screen.findByText('Reminders sent to 1 partner.')).toBeVisible();
    expect(wishes).toEqual([{}, { partnerIds: ['p1'], again: true }]);
  });

  it("shows a partner's own words as theirs, and invites it again", async () => {
    const { sent, change } = shown(prepared, '/engagements/e1?partner=p3');
    server.use(change('/invitations', () => ({})));
    expect(await screen.findByText('Ask us again in spring.')).toBeVisible();
    expect(screen.getByText('Cedar Security wrote:')).toBeVisible();
    await userEvent.click(await screen.findByRole('button', { name: 'Invite again' }));
    await waitFor(() =>
      expect(sent).toEqual([{ call: 'POST /invitations', body: { partnerIds: ['p3'], message: null } }]),
    );
  });

  it('withdraws an invitation after a question, and sends a contact a new link', async () => {
    const { sent, change } = shown(prepared, '/engagements/e1?partner=p2');
    server.use(
      change('/invitations/i2/withdraw', () => ({
        invitations: [anInvitation(2, { state: 'WITHDRAWN', owed: 0 })],
      })),
      change('/invitations/i2/links/l2/send-again', () => ({})),
    );
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Send again to Contact 2' }));
    expect(await screen.findByText(/A new link is on its way/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Withdraw the invitation' }));
    await user.click(screen.getByRole('button', { name: 'Withdraw invitation' }));
    await waitFor(() =>
      expect(screen.queryByRole('button', { name: 'Withdraw the invitation' })).not.toBeInTheDocument(),
    );
    expect(sent).toEqual([
      { call: 'POST /invitations/i2/links/l2/send-again', body: {} },
      { call: 'POST /invitations/i2/withdraw', body: { reason: null } },
    ]);
  });

  it('starts heatmaps with those that were not asked, and names whom it could not ask', async () => {
    const owed = aTask(5, { partnerId: 'p2', kind: 'HEATMAP', dueOn: '2099-03-18' });
    shown(
      anEngagement({
        invitations: [anInvitation(1), anInvitation(2)],
        heatmaps: prepared.heatmaps,
        tasks: [owed],
      }),
    );
    const wishes: Record<string, unknown>[] = [];
    server.use(
      http.post(`${at}/e1/heatmaps`, async ({ request }) => {
        wishes.push((await request.json()) as Record<string, unknown>);
        return HttpResponse.json({
          requested: [],
          leftOut: [{ partnerId: 'p2', partnerName: 'Birch Analytics', reason: 'it has no active contact.' }],
        });
      }),
    );
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Start heatmap' }));
    const dialog = await screen.findByRole('dialog', { name: 'Start heatmap' });
    expect(within(dialog).queryByRole('checkbox', { name: 'Alder Cloud' })).not.toBeInTheDocument();
    await user.click(within(dialog).getByRole('button', { name: 'Ask 1 partner' }));
    expect(await within(dialog).findByText(/Birch Analytics was not asked/)).toBeVisible();
    expect(wishes[0]).toMatchObject({ partnerIds: ['p2'], dueOn: '2099-03-18', message: null });
  });

  it('starts a heatmap anew with a partner whose task is open, though an earlier one is done', async () => {
    const [asked] = prepared.heatmaps;
    const heatmaps = asked
      ? [1, 2, 3].map((n) => ({ ...asked, partnerId: `p${n}`, state: 'DONE' as const }))
      : [];
    const heatmapOf = (n: number, part: Partial<Task>) =>
      aTask(n, { kind: 'HEATMAP', partnerId: `p${n}`, invitationId: `i${n}`, ...part });
    shown(
      anEngagement({
        invitations: [anInvitation(1), anInvitation(2), anInvitation(3)],
        heatmaps,
        tasks: [
          heatmapOf(1, { state: 'OPEN' }),
          heatmapOf(2, { state: 'DONE' }),
          heatmapOf(3, { state: 'WAIVED' }),
        ],
      }),
    );
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Start heatmap' }));
    const dialog = await screen.findByRole('dialog', { name: 'Start heatmap' });
    expect(within(dialog).getByRole('checkbox', { name: 'Alder Cloud' })).toBeChecked();
    expect(within(dialog).getAllByRole('checkbox')).toHaveLength(1);
  });

  it('cancels only with a reason', async () => {
    const { sent, change } = shown(prepared);
    server.use(
      change('/cancel', ({ reason }) => ({
        state: 'CANCELLED',
        cancelledAt: '2026-11-20T10:00:00Z',
        cancelReason: String(reason),
        editable: false,
      })),
    );
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'More actions' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Cancel the engagement' }));
    const dialog = await screen.findByRole('alertdialog');
    expect(dialog).toHaveTextContent('2 partners are told by email.');
    expect(within(dialog).getByRole('button', { name: 'Cancel engagement' })).toBeDisabled();
    await user.type(within(dialog).getByLabelText(/^Reason/), 'Moved to spring.');
    await user.click(within(dialog).getByRole('button', { name: 'Cancel engagement' }));
    expect(await screen.findByText('Moved to spring.')).toBeVisible();
    expect(sent).toEqual([{ call: 'POST /cancel', body: { reason: 'Moved to spring.' } }]);
    expect(screen.queryByRole('button', { name: 'Edit' })).not.toBeInTheDocument();
  });

  it('tells the history in words', async () => {
    shown(prepared, '/engagements/e1?tab=history');
    server.use(
      http.get(`${at}/e1/history`, () =>
        HttpResponse.json({
          entries: [
            {
              at: '2026-11-10T10:00:00Z',
              kind: 'PARTNER',
              by: 'Kim',
              partner: 'Cedar Security',
              action: 'DECLINED',
              detail: { reasonCode: 'CAPACITY', remark: 'Ask us again in spring.' },
            },
            {
              at: '2026-11-09T10:00:00Z',
              kind: 'INTERNAL',
              by: 'ECM Central 1',
              partner: null,
              action: 'CHANGED',
              detail: { fields: ['title', 'firstDay', 'lastDay'] },
            },
            {
              at: '2026-11-08T10:00:00Z',
              kind: 'PARTNER',
              by: 'Lee',
              partner: 'Birch Analytics',
              action: 'MATERIAL_ADDED',
              detail: { partner: 'Birch Analytics', kind: 'SUPERPOWER_SLIDE', name: 'Birch.pptx', number: 1 },
            },
            {
              at: '2026-11-07T10:00:00Z',
              kind: 'INTERNAL',
              by: 'ECM Central 1',
              partner: 'Birch Analytics',
              action: 'TASK_WAIVED',
              detail: { partner: 'Birch Analytics', task: 'HEATMAP', reason: 'Done last week.' },
            },
          ],
          next: null,
        }),
      ),
    );
    const history = await screen.findByRole('list', { name: 'History' });
    expect(history).toHaveTextContent('Kim of Cedar Security declined the invitation: no capacity');
    expect(history).toHaveTextContent('Kim wrote: Ask us again in spring.');
    expect(history).toHaveTextContent('ECM Central 1 changed the title, the first day and the last day');
    expect(history).toHaveTextContent('Lee of Birch Analytics added “Birch.pptx” (superpower slide)');
    expect(history).toHaveTextContent('ECM Central 1 waived “Complete heatmap” of Birch Analytics');
    expect(history).toHaveTextContent('Done last week.');
  });
});

describe('E1: walls and roles', () => {
  it('is not there for who is not of its OU', async () => {
    const gone = http.get(`${at}/e1`, () => HttpResponse.json({ title: 'Not found' }, { status: 404 }));
    shown(prepared, '/engagements/e1', ['ECM'], gone);
    expect(await screen.findByText('Not there')).toBeVisible();
  });

  it('lets sellers read all of it and change nothing', async () => {
    shown(prepared, '/engagements/e1', ['SELLER']);
    await screen.findByRole('row', { name: /Alder Cloud/ });
    for (const name of ['Edit', 'More actions', 'Remind', 'Invite partners', 'Start heatmap'])
      expect(screen.queryByRole('button', { name })).not.toBeInTheDocument();
  });

  it('says that a draft has invited nobody', async () => {
    shown(
      aDraft({
        partners: [
          {
            partnerId: 'p1',
            name: 'Alder Cloud',
            shortName: 'Alder',
            contacts: 0,
            problem: 'Alder Cloud has no active contact.',
          },
        ],
      }),
    );
    expect(await screen.findByText(/no partner has been invited/)).toBeVisible();
    expect(screen.getByRole('row', { name: /Alder Cloud/ })).toHaveTextContent('has no active contact');
  });
});
