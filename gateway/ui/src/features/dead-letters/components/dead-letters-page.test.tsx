import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { answerConfig } from '@/testing/answers';
import { renderAt } from '@/testing/render';
import { server } from '@/testing/server';
import type { DeadLetterDetail } from '../api/dead-letter';
import { DeadLettersPage } from './dead-letters-page';

const letter: DeadLetterDetail = {
  id: 'l1',
  side: 'RECEIVED',
  topic: 'pep.partner-report.v1',
  key: 'a1:p1',
  eventId: 'e1',
  type: 'dev.pep.event.report.PartnerReported',
  cause: 'IllegalArgumentException',
  reason: 'no such partner',
  state: 'WAITING',
  times: 2,
  firstAt: '2026-11-01T10:00:00Z',
  lastAt: '2026-11-01T11:00:00Z',
  traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
  headers: [{ name: 'ce_id', value: 'e1' }],
  text: '{"accountName":"Alder Mills"}',
  problem: null,
  start: null,
  acts: [],
};
const none = () => HttpResponse.json({ letters: [], next: null, causes: [] });
const one = () =>
  HttpResponse.json({
    letters: [letter],
    next: null,
    causes: [{ cause: 'IllegalArgumentException', waiting: 30 }],
  });

beforeEach(() => answerConfig());

describe('quality 2 (5): dead letters', () => {
  it('shows the letters of each service that the gateway knows', async () => {
    answerConfig([{ name: 'engagement', title: 'Engagements and invitations' }]);
    server.use(http.get('/api/engagement/dead-letters', one));
    renderAt('/admin/dead-letters', <DeadLettersPage />);
    const service = await screen.findByRole('region', { name: 'Engagements and invitations' });
    expect(await within(service).findByRole('row', { name: /PartnerReported/ })).toBeVisible();
    expect(screen.getAllByRole('region')).toHaveLength(1);
  });

  it('says so when the services cannot be loaded', async () => {
    server.use(http.get('/config.json', () => HttpResponse.json({}, { status: 503 })));
    renderAt('/admin/dead-letters', <DeadLettersPage />);
    expect(await screen.findByText('The list of services could not be loaded.')).toBeVisible();
  });

  it('says once that all is well when nothing waits, and takes one line for each service', async () => {
    server.use(http.get('/api/:service/dead-letters', none));
    renderAt('/admin/dead-letters', <DeadLettersPage />);
    expect(await screen.findByRole('heading', { name: 'No dead letters are waiting' })).toBeVisible();
    expect(await screen.findAllByText('Every event was handled and sent.')).toHaveLength(2);
  });

  it('does not say that all is well while a letter waits in one service', async () => {
    server.use(http.get('/api/heatmap/dead-letters', none), http.get('/api/notification/dead-letters', one));
    renderAt('/admin/dead-letters', <DeadLettersPage />);
    const messages = await screen.findByRole('region', { name: 'Messages and digests' });
    expect(await within(messages).findByRole('row', { name: /PartnerReported/ })).toBeVisible();
    const heatmap = screen.getByRole('region', { name: 'Accounts, requests and reports' });
    expect(await within(heatmap).findByText('Every event was handled and sent.')).toBeVisible();
    expect(screen.queryByText('No dead letters are waiting')).toBeNull();
  });

  it('does not say that all is well while a service cannot be asked', async () => {
    server.use(
      http.get('/api/heatmap/dead-letters', () => HttpResponse.json({}, { status: 503 })),
      http.get('/api/notification/dead-letters', none),
    );
    renderAt('/admin/dead-letters', <DeadLettersPage />);
    const heatmap = await screen.findByRole('region', { name: 'Accounts, requests and reports' });
    expect(await within(heatmap).findByRole('button', { name: 'Try again' })).toBeVisible();
    expect(await screen.findByText('Every event was handled and sent.')).toBeVisible();
    expect(screen.queryByText('No dead letters are waiting')).toBeNull();
  });

  it('no longer says that all is well when the services cannot be asked again', async () => {
    server.use(http.get('/api/:service/dead-letters', none));
    renderAt('/admin/dead-letters', <DeadLettersPage />);
    expect(await screen.findByRole('heading', { name: 'No dead letters are waiting' })).toBeVisible();
    expect(await screen.findAllByText('Every event was handled and sent.')).toHaveLength(2);

    server.use(http.get('/api/:service/dead-letters', () => HttpResponse.json({}, { status: 503 })));
    window.dispatchEvent(new Event('visibilitychange'));
    expect(await screen.findAllByRole('button', { name: 'Try again' })).toHaveLength(2);
    await waitFor(() => expect(screen.queryByText('No dead letters are waiting')).toBeNull());
    expect(screen.queryByText('Every event was handled and sent.')).toBeNull();
  });

  it('says of a service without a letter of the chosen state that none matches', async () => {
    server.use(http.get('/api/:service/dead-letters', none));
    renderAt('/admin/dead-letters?state=DISCARDED', <DeadLettersPage />);
    expect(await screen.findAllByText('No dead letter matches this state and cause.')).toHaveLength(2);
    expect(screen.queryByText('No dead letters are waiting')).toBeNull();
  });

  it('shows the letters of one service while another is down', async () => {
    server.use(
      http.get('/api/heatmap/dead-letters', () =>
        HttpResponse.json({ title: 'Accounts are not available' }, { status: 503 }),
      ),
      http.get('/api/notification/dead-letters', one),
    );
    renderAt('/admin/dead-letters', <DeadLettersPage />);
    const messages = await screen.findByRole('region', { name: 'Messages and digests' });
    const row = await within(messages).findByRole('row', { name: /PartnerReported/ });
    expect(row).toHaveTextContent('IllegalArgumentException: no such partner');
    const heatmap = screen.getByRole('region', { name: 'Accounts, requests and reports' });
    expect(await within(heatmap).findByText('Accounts are not available', { exact: false })).toBeVisible();
  });

  it('sends a letter back, and tells when it fails again', async () => {
    let presses = 0;
    server.use(
      http.get('/api/:service/dead-letters', none),
      http.get('/api/notification/dead-letters/l1', () =>
        HttpResponse.json({ ...letter, state: presses > 1 ? 'HANDLED' : 'WAITING' }),
      ),
      http.post('/api/notification/dead-letters/l1/send-back', () => {
        presses += 1;
        return HttpResponse.json(
          presses === 1
            ? { outcome: 'FAILED', reason: 'no such partner' }
            : { outcome: 'HANDLED', reason: '' },
        );
      }),
    );
    renderAt('/admin/dead-letters?letter=notification:l1', <DeadLettersPage />);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Send back' }));
    expect(await screen.findByText('Failed again: no such partner')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Send back' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Send back' })).toBeNull());
  });

  it('discards only for a reason', async () => {
    let body: unknown;
    server.use(
      http.get('/api/:service/dead-letters', none),
      http.get('/api/notification/dead-letters/l1', () =>
        HttpResponse.json({ ...letter, state: body === undefined ? 'WAITING' : 'DISCARDED' }),
      ),
      http.post('/api/notification/dead-letters/l1/discard', async ({ request }) => {
        body = await request.json();
        return HttpResponse.json({ outcome: 'DISCARDED', reason: '' });
      }),
    );
    renderAt('/admin/dead-letters?letter=notification:l1', <DeadLettersPage />);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Discard' }));
    const forGood = screen.getByRole('button', { name: 'Discard permanently' });
    expect(forGood).toBeDisabled();
    await user.type(screen.getByRole('textbox'), ' sent by mistake ');
    await user.click(forGood);
    await screen.findByText('Discarded', { exact: true, selector: '.fui-Badge' });
    expect(body).toEqual({ reason: 'sent by mistake' });
  });

  it('sends all of a cause back step by step, and tells how it goes', async () => {
    const steps: unknown[] = [];
    server.use(
      http.get('/api/heatmap/dead-letters', none),
      http.get('/api/notification/dead-letters', one),
      http.post('/api/notification/dead-letters/send-back', async ({ request }) => {
        steps.push(await request.json());
        return HttpResponse.json(
          steps.length === 1 ? { settled: 24, failed: 1, next: 'x' } : { settled: 5, failed: 0, next: null },
        );
      }),
    );
    renderAt('/admin/dead-letters', <DeadLettersPage />);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Send back all 30' }));
    expect(await screen.findByText('29 sent back, 1 failed again.')).toBeVisible();
    expect(steps).toEqual([
      { cause: '', after: '' },
      { cause: '', after: 'x' },
    ]);
  });
});
