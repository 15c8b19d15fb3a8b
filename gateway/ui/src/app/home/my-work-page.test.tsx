import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { Route, Routes } from 'react-router';
import { describe, expect, it } from 'vitest';
import type { Engagements, Role } from '@/api/types';
import type { Feature } from '@/lib/feature';
import { renderAt } from '@/testing/render';
import { server } from '@/testing/server';
import { MyWorkPage } from './my-work-page';

function signedInAs(...roles: Role[]): void {
  server.use(
    http.get('/api/me', () =>
      HttpResponse.json({ email: 'someone@pep.example', name: 'Someone', roles, ous: ['US Central'] }),
    ),
  );
}

function answerWork(part: Partial<Engagements['WorkView']> = {}): void {
  const nothing = {
    drafts: 0,
    answers: 0,
    expiring: 0,
    overdue: 0,
    dueSoon: 0,
    newMaterials: 0,
    next: [],
    coming: [],
  };
  server.use(http.get('/api/engagement/work', () => HttpResponse.json({ ...nothing, ...part })));
}

function answer({ overdue = [] as string[], open = 0, failed = 0, waiting = 0 } = {}): void {
  answerWork();
  server.use(
    http.get('/api/heatmap/report-requests', ({ request }) => {
      const query = new URL(request.url).searchParams;
      expect(query.get('mine')).toBe('true');
      return query.get('overdue') === 'true'
        ? HttpResponse.json({
            requests: overdue.slice(0, 3).map((partnerName) => ({ partnerName })),
            next: null,
            total: overdue.length,
          })
        : HttpResponse.json({ requests: [], next: null, total: open });
    }),
    http.get('/api/notification/messages/counts', () => HttpResponse.json({ waiting: 0, failed })),
    http.get('/config.json', () =>
      HttpResponse.json({
        services: [
          { name: 'heatmap', title: 'Accounts and reports' },
          { name: 'notification', title: 'Messages and digests' },
        ],
      }),
    ),
    http.get('/api/heatmap/dead-letters', () =>
      HttpResponse.json({ letters: [], next: null, causes: [{ cause: 'Failed', waiting }] }),
    ),
    http.get('/api/notification/dead-letters', () =>
      HttpResponse.json({ letters: [], next: null, causes: [] }),
    ),
  );
}

const show = (all?: readonly Feature[]) =>
  renderAt(
    '/',
    <Routes>
      <Route path="/" element={<MyWorkPage all={all} />} />
      <Route path="*" element={<p>Elsewhere</p>} />
    </Routes>,
  );
const card = (name: string): Promise<HTMLElement> => screen.findByRole('region', { name });

describe('My work', () => {
  it('shows whoever asks what partners owe, with the way to it', async () => {
    signedInAs('ECM');
    answer({ overdue: ['Alder Cloud', 'Birch Data', 'Cedar Security', 'Elm Networks'], open: 7 });
    show();
    const requests = within(await card('My requests'));
    expect(await requests.findByRole('link', { name: '4 requests are overdue' })).toHaveAttribute(
      'href',
      '/requests?mine=true&overdue=true',
    );
    expect(requests.getByText(/^Alder Cloud, Birch Data, Cedar Security and 1 more\./)).toBeVisible();
    expect(requests.getByRole('link', { name: '7 requests are not done yet' })).toHaveAttribute(
      'href',
      '/requests?mine=true&state=OPEN',
    );
    expect(screen.queryByRole('region', { name: 'Messages' })).not.toBeInTheDocument();
  });

  it('says what to do next when nobody owes anything', async () => {
    signedInAs('OU_COORDINATOR');
    answer();
    show();
    const requests = within(await card('My requests'));
    expect(await requests.findByText(/No partner owes you a report/)).toBeVisible();
    await userEvent.click(requests.getByRole('link', { name: 'heatmap' }));
    expect(screen.getByText('Elsewhere')).toBeVisible();
  });

  it('shows administrators what failed', async () => {
    signedInAs('ADMINISTRATOR');
    answer({ failed: 1, waiting: 3 });
    show();
    expect(
      await within(await card('Messages')).findByRole('link', { name: '1 message could not be sent' }),
    ).toHaveAttribute('href', '/admin/messages?state=FAILED');
    const letters = within(await card('Dead letters'));
    expect(
      await letters.findByRole('link', { name: '3 dead letters in Accounts and reports' }),
    ).toHaveAttribute('href', '/admin/dead-letters');
    expect(letters.queryByText(/Messages and digests/)).not.toBeInTheDocument();
    expect(screen.queryByRole('region', { name: 'My requests' })).not.toBeInTheDocument();
  });

  it('says that all is well', async () => {
    signedInAs('ADMINISTRATOR');
    answer();
    show();
    expect(await screen.findByText('No message has failed.')).toBeVisible();
    expect(await screen.findByText('Every event was handled and sent.')).toBeVisible();
  });

  it('shows the rest while one part is down, and tries that again on request', async () => {
    signedInAs('ADMINISTRATOR');
    answer({ failed: 2, waiting: 3 });
    let down = true;
    server.use(
      http.get('/api/notification/dead-letters', () =>
        down
          ? HttpResponse.json({ title: 'It is down' }, { status: 500 })
          : HttpResponse.json({ letters: [], next: null, causes: [{ cause: 'Failed', waiting: 1 }] }),
      ),
    );
    show();
    const letters = within(await card('Dead letters'));
    expect(await letters.findByText(/It is down/)).toBeVisible();
    expect(letters.getByRole('link', { name: '3 dead letters in Accounts and reports' })).toBeVisible();
    expect(await screen.findByRole('link', { name: '2 messages could not be sent' })).toBeVisible();
    down = false;
    await userEvent.click(letters.getByRole('button', { name: 'Try again' }));
    expect(await letters.findByRole('link', { name: '1 dead letter in Messages and digests' })).toBeVisible();
    expect(letters.queryByText(/It is down/)).not.toBeInTheDocument();
  });

  it('shows coordinators what waits in their engagements, each with the way to it', async () => {
    signedInAs('OU_COORDINATOR');
    answer();
    answerWork({ overdue: 2, answers: 1, drafts: 1 });
    show();
    const engagements = within(await card('My engagements'));
    expect(await engagements.findByRole('link', { name: '2 tasks are overdue' })).toHaveAttribute(
      'href',
      '/engagements?mine=true&attention=OVERDUE',
    );
    expect(engagements.getByRole('link', { name: '1 invitation without an answer' })).toHaveAttribute(
      'href',
      '/engagements?mine=true&attention=ANSWERS',
    );
    expect(engagements.getByRole('link', { name: '1 draft is not published yet' })).toBeVisible();
    expect(engagements.queryByText(/expire/)).not.toBeInTheDocument();
  });

  it('names what partners owe first, with the way to each', async () => {
    signedInAs('ECM');
    answer();
    const owed = { engagementId: 'e1', title: 'Spring', partnerName: 'Alder Cloud', overdue: false } as const;
    answerWork({
      next: [
        { ...owed, task: 'SUPERPOWER_SLIDE', dueOn: '2026-11-28', overdue: true },
        { ...owed, task: 'HEATMAP', dueOn: '2026-12-03' },
        { ...owed, task: null, dueOn: '2026-12-02' },
      ],
    });
    show();
    const next = within(await card('Due next'));
    expect(await next.findByRole('link', { name: 'Alder Cloud: Upload superpower slide' })).toHaveAttribute(
      'href',
      '/engagements/e1',
    );
    expect(next.getByText(/^Spring, overdue since Nov 28, 2026/)).toBeVisible();
    expect(next.getByText(/^Spring, due Dec 3, 2026/)).toBeVisible();
    expect(next.getByRole('link', { name: 'Alder Cloud: Answer the invitation' })).toBeVisible();
    expect(next.getByText(/^Spring, invitation expires Dec 2, 2026/)).toBeVisible();
  });

  it('shows sellers what comes up in their OUs, and new materials, but not what partners owe', async () => {
    signedInAs('SELLER');
    const coming = { id: 'e1', title: 'Spring', firstDay: '2026-12-05', lastDay: '2026-12-07' };
    answerWork({
      newMaterials: 9,
      coming: [
        { ...coming, partners: ['Alder Cloud', 'Birch Data'] },
        { ...coming, id: 'e2', title: 'Early spring', partners: [] },
      ],
    });
    show();
    const up = within(await card('Coming up'));
    expect(await up.findByRole('link', { name: 'Spring' })).toHaveAttribute('href', '/engagements/e1');
    expect(up.getByText('Dec 5 – 7, 2026, with Alder Cloud and Birch Data')).toBeVisible();
    expect(up.getByText(/no partner has accepted yet/)).toBeVisible();
    expect(
      within(await card('Engagements of my OUs')).getByRole('link', {
        name: '9 new materials from partners',
      }),
    ).toHaveAttribute('href', '/materials');
    expect(screen.queryByRole('region', { name: 'Due next' })).not.toBeInTheDocument();
  });

  it('says what to do next when nothing waits in engagements', async () => {
    signedInAs('ECM');
    answer();
    show();
    expect(
      await within(await card('My engagements')).findByRole('link', { name: 'start an engagement' }),
    ).toHaveAttribute('href', '/engagements/new');
  });

  it('shows whoever has no part of it the way to the heatmap', async () => {
    signedInAs('SELLER');
    show([]);
    expect(await screen.findByRole('heading', { name: 'Nothing is waiting for you' })).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Open the heatmap' }));
    expect(screen.getByText('Elsewhere')).toBeVisible();
  });
});
