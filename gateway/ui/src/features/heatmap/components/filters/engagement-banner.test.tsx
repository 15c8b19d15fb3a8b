import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { anAccount, answerHeatmap } from '@/testing/answers';
import { server } from '@/testing/server';
import { address, shown } from '../../testing/shown-page';

const answer = (status: number): void =>
  server.use(
    http.get('/api/engagement/engagements/e1', () =>
      HttpResponse.json(status === 200 ? { id: 'e1', title: 'Data platforms' } : { title: 'Not found' }, {
        status,
      }),
    ),
  );

describe('E4: the heatmap of an engagement', () => {
  it('says where its filters come from, leads back, and keeps the filters when that is dismissed', async () => {
    answerHeatmap([anAccount(1)]);
    answer(200);
    shown('/heatmap?segment=Major&engagement=e1');
    expect(await screen.findByText(/Filtered to the engagement “Data platforms”/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Back to it' })).toHaveAttribute('href', '/engagements/e1');
    await userEvent.click(screen.getByRole('button', { name: 'Dismiss, keep the filters' }));
    await waitFor(() => expect(address()).toBe('?segment=Major'));
  });

  it('says nothing of an engagement that is not of the user’s OUs', async () => {
    answerHeatmap([anAccount(1)]);
    answer(404);
    shown('/heatmap?segment=Major&engagement=e1');
    await screen.findByRole('gridcell', { name: /^Account 1/ });
    expect(screen.queryByText(/Filtered to the engagement/)).not.toBeInTheDocument();
  });
});
