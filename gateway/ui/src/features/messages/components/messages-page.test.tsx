import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import type { Message, MessageDetail } from '@/api/types';
import { renderAt } from '@/testing/render';
import { server } from '@/testing/server';
import { MessagesPage } from './messages-page';

const address = '/api/notification/messages';
const failed: MessageDetail = {
  id: 'm1',
  kind: 'REPORT_REQUEST',
  kindTitle: 'Report request',
  recipient: 'contact1@alder.example',
  subject: 'ECM Central 1 asks Alder Cloud',
  state: 'FAILED',
  attempts: 2,
  createdAt: '2026-11-21T10:00:00Z',
  sentAt: null,
  nextAttemptAt: null,
  reason: 'The mail server answered 550 5.1.1 to the recipient',
  transport: null,
  history: [
    {
      at: '2026-11-21T10:00:01Z',
      outcome: 'RETRY',
      detail: 'The mail server answered 451',
      retryAfterSeconds: 30,
    },
    {
      at: '2026-11-21T10:00:40Z',
      outcome: 'FAILED',
      detail: 'The mail server answered 550',
      retryAfterSeconds: null,
    },
  ],
};
const sent: MessageDetail = {
  ...failed,
  id: 'm2',
  state: 'SENT',
  sentAt: '2026-11-21T10:00:00Z',
  reason: null,
  transport: 'smtp',
  history: [],
};

function answer(messages: Message[], counts = { waiting: 0, failed: 0 }) {
  const asked: URLSearchParams[] = [];
  const again: string[] = [];
  server.use(
    http.get(address, ({ request }) => {
      asked.push(new URL(request.url).searchParams);
      const older = asked.at(-1)!.get('after') !== null;
      return HttpResponse.json({
        messages: older ? [{ ...sent, id: 'm3', recipient: 'older@alder.example' }] : messages,
        next: older ? null : 'cursor',
      });
    }),
    http.get(`${address}/counts`, () => HttpResponse.json(counts)),
    http.get(`${address}/m1`, () => HttpResponse.json(failed)),
    http.get(`${address}/m2`, () => HttpResponse.json(sent)),
    http.post(`${address}/:id/send-again`, ({ params }) => {
      again.push(String(params.id));
      return new HttpResponse(null, { status: 202 });
    }),
  );
  return { asked, again, user: userEvent.setup() };
}

const fact = (panel: HTMLElement, name: string) => within(panel).getByText(name).nextElementSibling;

describe('section 8: messages', () => {
  it('says at the top how many failed, and shows only those on demand', async () => {
    const { asked, user } = answer([failed], { waiting: 1, failed: 3 });
    renderAt('/admin/messages', <MessagesPage />);
    expect(await screen.findByText('3 messages failed for good.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Show failed messages' }));
    await waitFor(() => expect(asked.at(-1)!.get('state')).toBe('FAILED'));
    expect(screen.getByRole('combobox', { name: 'State' })).toHaveValue('FAILED');
  });

  it('shows each attempt with its reason, and sends a failed message again at once', async () => {
    const { again, user } = answer([failed]);
    renderAt('/admin/messages', <MessagesPage />);
    expect(await screen.findByRole('columnheader', { name: 'Created' })).toBeVisible();
    await user.click(await screen.findByRole('button', { name: failed.recipient }));
    const panel = await screen.findByRole('dialog', { name: `To ${failed.recipient}` });
    expect(fact(panel, 'Created')).toHaveTextContent(/2026/);
    const attempts = within(panel).getAllByRole('listitem');
    expect(attempts[0]).toHaveTextContent(
      'Not sent, to be tried again: The mail server answered 451, asked to wait 30 seconds',
    );
    expect(attempts[1]).toHaveTextContent('Failed: The mail server answered 550');
    await user.click(within(panel).getByRole('button', { name: 'Send again' }));
    await waitFor(() => expect(again).toEqual(['m1']));
    expect(await within(panel).findByText(/In the queue/)).toBeVisible();
  });

  it('sends what was already sent only after a confirmation, and says what it was sent through', async () => {
    const { again, user } = answer([sent]);
    renderAt('/admin/messages?message=m2', <MessagesPage />);
    const panel = await screen.findByRole('dialog', { name: `To ${sent.recipient}` });
    expect(fact(panel, 'Sent through')).toHaveTextContent('The mail server (SMTP)');
    await user.click(within(panel).getByRole('button', { name: 'Send again' }));
    expect(within(panel).getByText(/will get this email twice/)).toBeVisible();
    expect(again).toEqual([]);
    await user.click(within(panel).getByRole('button', { name: 'Send it twice' }));
    await waitFor(() => expect(again).toEqual(['m2']));
  });

  it('shows older messages on demand, behind those that are there', async () => {
    const { asked, user } = answer([failed]);
    renderAt('/admin/messages', <MessagesPage />);
    await user.click(await screen.findByRole('button', { name: 'Show older messages' }));
    expect(await screen.findByRole('button', { name: 'older@alder.example' })).toBeVisible();
    expect(screen.getByRole('button', { name: failed.recipient })).toBeVisible();
    expect(asked.at(-1)!.get('after')).toBe('cursor');
    expect(screen.queryByRole('button', { name: 'Show older messages' })).not.toBeInTheDocument();
  });

  it('names a kind as the service does, and says what a waiting message waits for', async () => {
    const reason = 'This copy does not know the kind FAIR_INVITATION; a newer one will send it';
    answer([
      {
        ...failed,
        kind: 'FAIR_INVITATION',
        kindTitle: 'Fair invitation',
        state: 'WAITING',
        nextAttemptAt: '2026-11-21T10:05:00Z',
        reason,
      },
    ]);
    renderAt('/admin/messages', <MessagesPage />);
    expect(await screen.findByText('Fair invitation')).toBeVisible();
    expect(screen.getByText(new RegExp(reason))).toHaveTextContent(/^Next attempt/);
  });

  it('searches by recipient or subject, and says when nothing matches', async () => {
    const { asked } = answer([]);
    renderAt('/admin/messages?q=nobody', <MessagesPage />);
    expect(await screen.findByText('No message matches')).toBeVisible();
    expect(asked[0]!.get('q')).toBe('nobody');
  });

  it('offers to try again when the messages could not be loaded', async () => {
    answer([]);
    server.use(http.get(address, () => HttpResponse.error()));
    renderAt('/admin/messages', <MessagesPage />);
    expect(await screen.findByText('The messages could not be loaded.')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
  });
});
