import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import type { ReportRequest } from '@/api/types';
import { renderAt } from '@/testing/render';
import { server } from '@/testing/server';
import { RequestsPage } from './requests-page';

const request: ReportRequest = {
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
  expiresAt: '2026-12-01T10:00:00Z',
  recipients: [
    {
      linkId: 'l1',
      contactId: 'c1',
      name: 'Alder contact 1',
      email: 'contact1@alder.example',
      openedAt: '2026-11-02T10:00:00Z',
    },
  ],
};

describe('H10: requests', () => {
  it('shows progress, who opened it and that it is overdue', async () => {
    server.use(http.get('/api/heatmap/report-requests', () => HttpResponse.json({ requests: [request] })));
    renderAt('/requests', <RequestsPage />);
    const row = await screen.findByRole('row', { name: /Alder Cloud/ });
    expect(row).toHaveTextContent('12 of 40');
    expect(row).toHaveTextContent('Overdue since Nov 10, 2026');
    expect(row).toHaveTextContent('by Alder contact 1');
  });

  it('revokes only after a second word', async () => {
    let revoked = 0;
    server.use(
      http.get('/api/heatmap/report-requests', () =>
        HttpResponse.json({ requests: [revoked > 0 ? { ...request, state: 'REVOKED' } : request] }),
      ),
      http.post('/api/heatmap/report-requests/r1/revoke', () => {
        revoked += 1;
        return new HttpResponse(null, { status: 204 });
      }),
    );
    renderAt('/requests?request=r1', <RequestsPage />);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Revoke this request' }));
    expect(revoked).toBe(0);
    await user.click(screen.getByRole('button', { name: 'Yes, revoke it' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: /revoke/i })).not.toBeInTheDocument());
    expect(revoked).toBe(1);
  });
});
