import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { renderAt } from '@/testing/render';
import { server } from '@/testing/server';
import { NextDigestLine } from './next-digest-line';

const digest = { changes: 3, dueAt: '2026-11-03T13:00:00Z', latestAt: '2026-11-04T13:00:00Z', held: false };

function answer(part: Partial<typeof digest>): void {
  server.use(http.get('/api/notification/next-digest', () => HttpResponse.json({ ...digest, ...part })));
  renderAt('/heatmap', <NextDigestLine />);
}

describe('H8: the next digest', () => {
  it('says how much it will tell and when', async () => {
    answer({});
    expect(await screen.findByText(/3 changes, digest at/)).not.toHaveTextContent('quiet hours');
  });

  it('says that quiet hours hold it back', async () => {
    answer({ held: true });
    expect(await screen.findByText(/3 changes, digest at .*, after your quiet hours$/)).toBeVisible();
  });

  it('says nothing when nothing is waiting', async () => {
    server.use(http.get('/api/notification/next-digest', () => new HttpResponse(null, { status: 204 })));
    renderAt('/heatmap', <NextDigestLine />);
    await new Promise((done) => setTimeout(done, 50));
    expect(screen.queryByText(/digest at/)).not.toBeInTheDocument();
  });
});
