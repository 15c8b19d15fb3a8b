import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { anAccount, answerHeatmap } from '@/testing/answers';
import { server } from '@/testing/server';
import { address, shown } from '../testing/shown-page';

describe('H9: a digest link', () => {
  it('says exactly what it shows and how to leave', async () => {
    const asked = answerHeatmap([anAccount(1)]);
    server.use(
      http.get('/api/heatmap/row-sets/d1', () =>
        HttpResponse.json({
          id: 'd1',
          title: '3 changes',
          accounts: 3,
          partners: ['Alder Cloud', 'Birch Analytics'],
          createdAt: '2026-11-21T10:00:00Z',
        }),
      ),
    );
    shown('/heatmap?rowSet=d1');
    expect(
      await screen.findByText(/exactly 3 accounts, partners Alder Cloud and Birch Analytics/),
    ).toBeInTheDocument();
    expect(asked[0]?.get('rowSet')).toBe('d1');
    expect(screen.getByRole('group', { name: 'Active filters' })).toHaveTextContent(
      'Showing all accounts from the digest.',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Show all accounts' }));
    await waitFor(() => expect(address()).toBe(''));
  });
});

describe('when a service is down', () => {
  it('says which, and loads again on request', async () => {
    answerHeatmap([anAccount(1)]);
    server.use(
      http.get(
        '/api/heatmap/accounts',
        () =>
          HttpResponse.json(
            { title: 'Heatmap is unavailable' },
            { status: 503, headers: { 'Retry-After': '5' } },
          ),
        { once: true },
      ),
    );
    shown();
    expect(await screen.findByText(/Heatmap is unavailable/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('gridcell', { name: /^Account 1/ })).toBeInTheDocument();
  });
});
