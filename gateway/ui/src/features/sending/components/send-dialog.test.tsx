import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { answerHeatmap } from '@/testing/answers';
import { renderAt } from '@/testing/render';
import { server } from '@/testing/server';
import { SendDialog } from './send-dialog';

interface Sent {
  key: string | null;
  body: { partnerIds: string[]; selection: { seen: string }; leaveOutAskedLately: boolean };
}

function sending(state: 'RUNNING' | 'DONE') {
  const sent = state === 'DONE';
  const part = { partnerId: 'p1', partnerName: 'Alder Cloud', accounts: 1, reason: null };
  return {
    id: 's9',
    acceptedAt: '2026-11-20T10:00:00Z',
    dueOn: null,
    message: null,
    state,
    finished: sent ? 1 : 0,
    partners: [
      sent
        ? { ...part, state: 'SENT', requestId: 'r1', recipients: 3 }
        : { ...part, state: 'WAITING', requestId: null, recipients: 0 },
    ],
  };
}

function answerSending(failFirst = false, accounts = 2): Sent[] {
  const sent: Sent[] = [];
  let looks = 0;
  answerHeatmap([]);
  server.use(
    http.post('/api/heatmap/partners/match', () =>
      HttpResponse.json({
        matched: [
          { input: 'alder', partnerId: 'p1', name: 'Alder Cloud' },
          { input: 'Birch Analytics', partnerId: 'p2', name: 'Birch Analytics' },
        ],
        unmatched: [
          { input: 'Nobody Inc', reason: 'UNKNOWN', candidates: [] },
          {
            input: 'Cedar',
            reason: 'AMBIGUOUS',
            candidates: [
              { partnerId: 'p3', name: 'Cedar Systems' },
              { partnerId: 'p4', name: 'Cedar, Systems' },
            ],
          },
        ],
      }),
    ),
    http.post('/api/heatmap/report-requests/preview', async ({ request }) => {
      const { partnerIds, leaveOutAskedLately } = (await request.json()) as {
        partnerIds: string[];
        leaveOutAskedLately?: boolean;
      };
      return HttpResponse.json({
        seen: 's1',
        accounts: 2,
        askedLately:
          partnerIds.length > 0
            ? [
                {
                  accountId: 'a2',
                  name: 'Account 2',
                  partnerShortName: 'Alder',
                  askedAt: '2026-11-20T10:00:00Z',
                },
              ]
            : [],
        partners: partnerIds.map((id) => ({
          id,
          name: id,
          contacts: [],
          accounts: leaveOutAskedLately ? 1 : accounts,
          askedLately: 1,
          answered: 0,
        })),
        table: [
          {
            accountId: 'a1',
            name: 'Account 1',
            city: 'Chicago',
            state: 'Illinois',
            country: 'United States',
            report: null,
          },
          {
            accountId: 'a2',
            name: 'Account 2',
            city: 'Austin',
            state: 'Texas',
            country: 'United States',
            report: null,
          },
        ].slice(0, leaveOutAskedLately ? 1 : 2),
      });
    }),
    http.post('/api/heatmap/report-requests', async ({ request }) => {
      sent.push({
        key: request.headers.get('Idempotency-Key'),
        body: (await request.json()) as Sent['body'],
      });
      if (failFirst && sent.length === 1)
        return HttpResponse.json({ title: 'Heatmap is unavailable' }, { status: 503 });
      return HttpResponse.json(sending('RUNNING'), { status: 202 });
    }),
    http.get('/api/heatmap/sendings/s9', () => {
      looks += 1;
      return HttpResponse.json(sending(looks > 1 ? 'DONE' : 'RUNNING'));
    }),
    http.get('/api/heatmap/sendings', () => HttpResponse.json({ sendings: [], mostAccounts: 5000 })),
  );
  return sent;
}

const open = (partners?: { id: string; name: string }[]) =>
  renderAt(
    '/heatmap',
    <SendDialog
      target={{
        selection: { accountIds: ['a1', 'a2'] },
        excludeAccountIds: [],
        count: 2,
        words: '2 selected accounts',
        partners,
      }}
      onClose={() => undefined}
    />,
  );

describe('H5: send for report', () => {
  it('takes a pasted list and names what it could not match', async () => {
    answerSending();
    open();
    const user = userEvent.setup();
    await user.click(screen.getByRole('combobox', { name: 'Partners' }));
    await user.paste('alder\nBirch Analytics\nNobody Inc\nCedar');
    expect(await screen.findByText('2 names could not be matched')).toBeInTheDocument();
    expect(screen.getByText(/: no partner has this name/)).toHaveTextContent('Nobody Inc');
    expect(await screen.findByRole('button', { name: 'Send 2 requests' })).toBeEnabled();
    await user.click(screen.getByRole('button', { name: 'Copy what was not matched' }));
    expect(await navigator.clipboard.readText()).toBe('Nobody Inc\nCedar');
    await user.click(screen.getByRole('button', { name: 'Choose Cedar, Systems' }));
    expect(await screen.findByText('1 name could not be matched')).toBeInTheDocument();
    expect(await screen.findByRole('button', { name: 'Send 3 requests' })).toBeEnabled();
  });

  it('shows the very table of the partner and leaves out with one click who was asked recently', async () => {
    const sent = answerSending();
    open([{ id: 'p1', name: 'Alder Cloud' }]);
    const user = userEvent.setup();
    expect(await screen.findByRole('rowheader', { name: 'Account 2' })).toBeInTheDocument();
    await user.click(await screen.findByRole('switch', { name: 'Leave out 1 account asked recently' }));
    await waitFor(() =>
      expect(screen.queryByRole('rowheader', { name: 'Account 2' })).not.toBeInTheDocument(),
    );
    await user.click(screen.getByRole('button', { name: 'Send 1 request' }));
    expect(
      await screen.findByRole('link', { name: 'Alder Cloud (3 contacts)' }, { timeout: 3000 }),
    ).toHaveAttribute('href', '/requests?request=r1');
    expect(sent[0]?.body).toMatchObject({ selection: { seen: 's1' }, leaveOutAskedLately: true });
  });

  it('shows how far it has come, and can be left meanwhile', async () => {
    answerSending();
    open([{ id: 'p1', name: 'Alder Cloud' }]);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Send 1 request' }));
    expect(await screen.findByText(/Sending: 0 of 1 partner. You can close this/)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Close' })).toBeEnabled();
    expect(await screen.findByText('1 request sent.', {}, { timeout: 3000 })).toBeInTheDocument();
  });

  it('sends the same key again after a failure, so that nothing is sent twice', async () => {
    const sent = answerSending(true);
    open([{ id: 'p1', name: 'Alder Cloud' }]);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Send 1 request' }));
    await user.click(await screen.findByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(sent).toHaveLength(2));
    expect(sent[0]?.key).toMatch(/^[0-9a-f-]{36}$/);
    expect(sent[1]?.key).toBe(sent[0]?.key);
  });

  it('asks for a confirmation before a partner gets a very long table', async () => {
    const sent = answerSending(false, 1234);
    open([{ id: 'p1', name: 'Alder Cloud' }]);
    const user = userEvent.setup();
    expect(await screen.findByText(/one table of up to 1,234 accounts/)).toBeInTheDocument();
    expect(screen.getByText('Confirm that you want to ask about so many accounts')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Send 1 request' })).toBeDisabled();
    await user.click(screen.getByRole('checkbox', { name: 'Yes, ask about 1,234 accounts' }));
    await user.click(screen.getByRole('button', { name: 'Send 1 request' }));
    await waitFor(() => expect(sent).toHaveLength(1));
  });

  it('says why accounts cannot be sent together', async () => {
    answerSending();
    server.use(
      http.post('/api/heatmap/report-requests/preview', () =>
        HttpResponse.json(
          {
            title: 'Not valid',
            errors: { selection: 'A partner can be asked for at most 5000 accounts in one request.' },
          },
          { status: 400 },
        ),
      ),
    );
    open([{ id: 'p1', name: 'Alder Cloud' }]);
    expect(await screen.findByText(/at most 5000 accounts in one request/)).toBeInTheDocument();
    expect(screen.getByText('These accounts cannot be sent as they are')).toBeInTheDocument();
  });

  it('cannot send without a partner and says so', async () => {
    answerSending();
    open();
    expect(await screen.findByText('Choose at least one partner')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: /^Send/ })).toBeDisabled();
  });
});
