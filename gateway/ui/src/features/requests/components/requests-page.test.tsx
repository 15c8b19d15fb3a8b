import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { renderAt } from '@/testing/render';
import { server } from '@/testing/server';
import type { FollowedRequest } from '../api/types';
import { RequestsPage } from './requests-page';

const request: FollowedRequest = {
  id: 'r1',
  partnerId: 'p1',
  partnerName: 'Alder Cloud',
  requestedBy: { email: 'ecm.central.1@pep.example', name: 'ECM Central 1' },
  requestedAt: '2026-11-01T10:00:00Z',
  dueOn: '2026-11-10',
  message: null,
  state: 'IN_PROGRESS',
  overdue: true,
  accounts: 40,
  reported: 12,
  openedAt: '2026-11-02T10:00:00Z',
  lastChangeAt: null,
  doneAt: null,
  remindedAt: null,
  expiresAt: '2026-12-01T10:00:00Z',
  engagement: null,
  recipients: [
    {
      linkId: 'l1',
      contactId: 'c1',
      name: 'Alder contact 1',
      email: 'contact1@alder.example',
      openedAt: '2026-11-02T10:00:00Z',
      active: true,
    },
  ],
};

interface Wish {
  requestIds: string[];
  again: boolean;
}

const page = (...requests: FollowedRequest[]) => ({ requests, next: null, total: requests.length });

function answerRequests(current: () => FollowedRequest, ...others: FollowedRequest[]): void {
  server.use(
    http.get('/api/me', () =>
      HttpResponse.json({ email: 'ecm@pep.example', name: 'ECM', roles: ['ECM'], ous: ['US Central'] }),
    ),
    http.get('/api/heatmap/sendings', () => HttpResponse.json({ sendings: [], mostAccounts: 5000 })),
    http.get('/api/heatmap/report-requests', () => HttpResponse.json(page(current(), ...others))),
    http.get('/api/heatmap/report-requests/r1', () =>
      HttpResponse.json({
        request: current(),
        history: [
          {
            at: '2026-11-01T10:00:00Z',
            actorKind: 'INTERNAL',
            actor: 'ECM Central 1',
            action: 'report requested',
            detail: {},
          },
        ],
        others: [{ contactId: 'c2', name: 'Alder contact 2', email: 'contact2@alder.example' }],
      }),
    ),
  );
}

describe('H10: requests', () => {
  it('shows progress, who opened it and that it is overdue', async () => {
    answerRequests(() => request);
    renderAt('/requests', <RequestsPage />);
    const row = await screen.findByRole('row', { name: /Alder Cloud/ });
    expect(row).toHaveTextContent('12 of 40');
    expect(row).toHaveTextContent('Overdue since Nov 10, 2026');
    expect(row).toHaveTextContent('by Alder contact 1');
  });

  it('E4: leads back to the engagement that has asked, in the list and in the details', async () => {
    const engagement = { id: 'e1', title: 'Cloud sellers meet bakeries' };
    answerRequests(() => ({ ...request, engagement }));
    renderAt('/requests?request=r1&engagement=e1', <RequestsPage />);
    const links = await screen.findAllByRole('link', { name: engagement.title, hidden: true });
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['/engagements/e1', '/engagements/e1']);
    expect(screen.getByRole('button', { name: 'All engagements', hidden: true })).toBeInTheDocument();
  });

  it('asks the service for the requests of one engagement, until all are wanted', async () => {
    const asked: (string | null)[] = [];
    answerRequests(() => request);
    server.use(
      http.get('/api/heatmap/report-requests', ({ request: call }) => {
        asked.push(new URL(call.url).searchParams.get('engagement'));
        return HttpResponse.json(page(request));
      }),
    );
    renderAt('/requests?engagement=e1', <RequestsPage />);
    await userEvent.setup().click(await screen.findByRole('button', { name: 'All engagements' }));
    await waitFor(() => expect(asked).toEqual(['e1', null]));
    expect(screen.queryByRole('columnheader', { name: 'Engagement' })).not.toBeInTheDocument();
  });

  it('revokes only after a confirmation', async () => {
    let revoked = 0;
    answerRequests(() => (revoked > 0 ? { ...request, state: 'REVOKED' } : request));
    server.use(
      http.post('/api/heatmap/report-requests/r1/revoke', () => {
        revoked += 1;
        return new HttpResponse(null, { status: 204 });
      }),
    );
    renderAt('/requests?request=r1', <RequestsPage />);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Revoke this request' }));
    expect(revoked).toBe(0);
    await user.click(screen.getByRole('button', { name: 'Revoke request' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: /revoke/i })).not.toBeInTheDocument());
    expect(revoked).toBe(1);
  });

  it('reminds those that owe, and asks before it reminds somebody twice in a row', async () => {
    const wishes: Wish[] = [];
    answerRequests(() => request);
    server.use(
      http.post('/api/heatmap/report-requests/remind', async ({ request: call }) => {
        const wish = (await call.json()) as Wish;
        wishes.push(wish);
        const left = {
          id: 'r1',
          partnerName: 'Alder Cloud',
          reason: 'It was reminded recently.',
          lately: true,
          remindedAt: '2026-11-20T10:00:00Z',
        };
        return HttpResponse.json(
          wish.again ? { reminded: ['r1'], leftOut: [] } : { reminded: [], leftOut: [left] },
        );
      }),
    );
    renderAt('/requests', <RequestsPage />);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Remind' }));
    await user.click(await screen.findByRole('button', { name: 'Remind anyway' }));
    expect(await screen.findByText('Reminders sent for 1 request.')).toBeInTheDocument();
    expect(wishes).toEqual([
      { requestIds: ['r1'], again: false },
      { requestIds: ['r1'], again: true },
    ]);
  });

  it('asks before it sends mails to many, and sends none when it is left', async () => {
    const wishes: Wish[] = [];
    answerRequests(() => request, { ...request, id: 'r2', partnerId: 'p2', partnerName: 'Birch Data' });
    server.use(
      http.post('/api/heatmap/report-requests/remind', async ({ request: call }) => {
        wishes.push((await call.json()) as Wish);
        return HttpResponse.json({ reminded: ['r1', 'r2'], leftOut: [] });
      }),
    );
    renderAt('/requests', <RequestsPage />);
    const user = userEvent.setup();
    const remind = 'Remind';
    expect(await screen.findByText('2 partners still owe a report:')).toBeVisible();
    await user.click(await screen.findByRole('button', { name: remind }));
    await user.click(await screen.findByRole('button', { name: 'Cancel' }));
    expect(wishes).toEqual([]);
    await user.click(await screen.findByRole('button', { name: remind }));
    const question = await screen.findByRole('alertdialog', { name: 'Remind 2 partners?' });
    await user.click(within(question).getByRole('button', { name: 'Remind' }));
    expect(await screen.findByText('Reminders sent for 2 requests.')).toBeInTheDocument();
    expect(wishes).toEqual([{ requestIds: ['r1', 'r2'], again: false }]);
  });

  it('shows the history and asks a contact who came later', async () => {
    const added: string[] = [];
    answerRequests(() => request);
    server.use(
      http.post('/api/heatmap/report-requests/r1/contacts/:contact', ({ params }) => {
        added.push(String(params.contact));
        return new HttpResponse(null, { status: 204 });
      }),
    );
    renderAt('/requests?request=r1', <RequestsPage />);
    const user = userEvent.setup();
    expect(await screen.findByRole('list', { name: 'History' })).toHaveTextContent('ECM Central 1 sent it');
    await user.click(screen.getByRole('button', { name: 'Also send to Alder contact 2' }));
    await waitFor(() => expect(added).toEqual(['c2']));
  });
});
