import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { useLocation } from 'react-router';
import { describe, expect, it } from 'vitest';
import { anAccount, answerHeatmap } from '@/testing/answers';
import { renderAt } from '@/testing/render';
import { server } from '@/testing/server';
import type { View } from '@/api/views';
import { HeatmapPage } from '../heatmap-page';

function Address() {
  return <output aria-label="Address">{useLocation().search}</output>;
}

const mine: View = {
  id: 'v1',
  name: 'Targets',
  query: 'status=TARGET',
  columns: [],
  shared: 'NOBODY',
  sharedOu: null,
  favourite: false,
  mine: true,
  owner: 'ECM Central 1',
  version: 3,
  changedAt: '2026-11-21T10:00:00Z',
};
const shared: View = {
  ...mine,
  id: 'v2',
  name: 'Never',
  query: 'age=never',
  mine: false,
  owner: 'Coordinator',
};

function shown(at: string, views: View[] = [mine, shared]): { sent: unknown[] } {
  const sent: unknown[] = [];
  answerHeatmap([anAccount(1)]);
  server.use(
    http.get('/api/heatmap/views', () => HttpResponse.json({ views })),
    http.put('/api/heatmap/views/v1', async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json({ ...mine, ...(sent[0] as View), version: 4 });
    }),
    http.delete('/api/heatmap/views/v1', ({ request }) => {
      sent.push(new URL(request.url).search);
      return new HttpResponse(null, { status: 204 });
    }),
  );
  renderAt(
    at,
    <>
      <HeatmapPage owns />
      <Address />
    </>,
  );
  return { sent };
}

const address = (): string => screen.getByLabelText('Address').textContent;
const bar = () => within(screen.getByRole('group', { name: 'View' }));

describe('H3: views', () => {
  it('opens a view with its filter in the address', async () => {
    shown('/heatmap?q=acc');
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Views' }));
    await user.click(await screen.findByRole('menuitemradio', { name: /^Targets/ }));
    expect(address()).toBe('?status=TARGET&view=v1');
    expect(await bar().findByRole('button', { name: 'View: Targets' })).toBeInTheDocument();
    expect(bar().queryByText('Changed')).not.toBeInTheDocument();
  });

  it('keeps the filters in use under a view, says that they differ, and saves them', async () => {
    const { sent } = shown('/heatmap?status=TARGET&segment=Major&view=v1');
    expect(await bar().findByText('Changed')).toBeInTheDocument();
    expect(address()).toContain('segment=Major');
    await userEvent.click(bar().getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toMatchObject({ query: 'segment=Major&status=TARGET', version: 3 });
  });

  it('goes back to what the view keeps', async () => {
    shown('/heatmap?status=TARGET&segment=Major&view=v1');
    await userEvent.click(await bar().findByRole('button', { name: 'Reset' }));
    expect(address()).toBe('?status=TARGET&view=v1');
  });

  it("offers no way to change somebody else's view", async () => {
    shown('/heatmap?age=never&segment=Major&view=v2');
    expect(await bar().findByText('shared by Coordinator, read-only')).toBeInTheDocument();
    expect(bar().getByRole('button', { name: 'Save as' })).toBeInTheDocument();
    expect(bar().queryByRole('button', { name: 'Save' })).not.toBeInTheDocument();
    await userEvent.click(bar().getByRole('button', { name: 'View: Never' }));
    expect(await screen.findByRole('menuitem', { name: /^Close the view/ })).toBeInTheDocument();
    expect(screen.queryByRole('menuitem', { name: /^Delete/ })).not.toBeInTheDocument();
  });

  it('asks before it deletes', async () => {
    const { sent } = shown('/heatmap?status=TARGET&view=v1');
    const user = userEvent.setup();
    await user.click(await bar().findByRole('button', { name: 'View: Targets' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Delete "Targets"' }));
    expect(sent).toHaveLength(0);
    await user.click(await screen.findByRole('button', { name: 'Delete view' }));
    await waitFor(() => expect(sent).toEqual(['?version=3']));
    await waitFor(() => expect(address()).toBe('?status=TARGET'));
  });

  it('opens by itself if it is the favourite and the address asks for nothing', async () => {
    shown('/heatmap', [{ ...mine, favourite: true }]);
    await waitFor(() => expect(address()).toBe('?status=TARGET&view=v1'));
  });
});
