import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { useLocation } from 'react-router';
import { describe, expect, it } from 'vitest';
import type { Material } from '@/api/types';
import { aPartner } from '@/testing/answers';
import { renderAt } from '@/testing/render';
import { server } from '@/testing/server';
import { MaterialsPage } from './materials-page';

const slide: Material = {
  id: 'm1',
  engagementId: 'e1',
  engagementTitle: 'Data platforms in Energy',
  partnerId: 'p1',
  partnerName: 'Alder Cloud',
  kind: 'SUPERPOWER_SLIDE',
  form: 'FILE',
  name: 'Why Alder.pdf',
  mediaType: 'application/pdf',
  size: 880_640,
  url: null,
  criteria: { segments: [], ous: ['US Central'], industries: ['Energy'], statuses: [] },
  by: 'Kim',
  byKind: 'PARTNER',
  at: '2026-11-10T10:00:00Z',
  number: 1,
  current: true,
  replaces: null,
  withdrawnAt: null,
  withdrawnBy: null,
  reason: null,
  reusedFrom: null,
  preview: 'PDF',
};
const link: Material = {
  ...slide,
  id: 'm2',
  form: 'LINK',
  name: 'Customer story',
  mediaType: null,
  size: null,
  url: 'https://stories.example/energy',
  preview: null,
};

function Address() {
  return <output aria-label="Address">{useLocation().search}</output>;
}
const address = (): string => screen.getByLabelText('Address').textContent;

function shown(path: string, materials: Material[]): URLSearchParams[] {
  const asked: URLSearchParams[] = [];
  server.use(
    http.get('/api/engagement/materials', ({ request }) => {
      asked.push(new URL(request.url).searchParams);
      return HttpResponse.json({ materials, next: null, total: materials.length });
    }),
    http.get('/api/engagement/criteria/counts', () =>
      HttpResponse.json({
        accounts: 1,
        sellers: 1,
        segments: [],
        ous: [],
        industries: [{ value: 'Energy', accounts: 1 }],
        statuses: [],
      }),
    ),
    http.get('/api/heatmap/partners', () => HttpResponse.json({ partners: [aPartner('p1', 'Alder Cloud')] })),
  );
  renderAt(
    path,
    <>
      <MaterialsPage />
      <Address />
    </>,
  );
  return asked;
}

describe('E5: the materials', () => {
  it('tells honestly what each is, whose, and for what it was given', async () => {
    shown('/materials', [slide, link]);
    const row = await screen.findByRole('row', { name: /Why Alder\.pdf/ });
    for (const words of [
      'PDF document, 860 KB',
      'Superpower slide',
      'Alder Cloud',
      'by Kim',
      'in industry Energy',
    ])
      expect(row).toHaveTextContent(words);
    expect(within(row).getByRole('link', { name: 'Download Why Alder.pdf' })).toHaveAttribute(
      'href',
      '/api/engagement/materials/m1/content',
    );
    const other = screen.getByRole('row', { name: /Customer story/ });
    expect(other).toHaveTextContent('link to stories.example');
    expect(within(other).getByRole('link', { name: 'Open Customer story in a new tab' })).toHaveAttribute(
      'rel',
      'noopener noreferrer',
    );
  });

  it('shows a preview without running anything', async () => {
    shown('/materials', [slide]);
    await userEvent.click(await screen.findByRole('button', { name: 'Preview Why Alder.pdf' }));
    const frame = await screen.findByTitle('Preview of Why Alder.pdf');
    expect(frame).toHaveAttribute('src', '/api/engagement/materials/m1/preview');
  });

  it('asks for what the address says, and puts a filter into it', async () => {
    const asked = shown('/materials?partner=p1&q=why', [slide]);
    await screen.findByRole('row', { name: /Why Alder/ });
    expect(asked[0]?.toString()).toBe('partner=p1&q=why');
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Kind' }));
    await user.click(await screen.findByLabelText(/Superpower slide/));
    expect(address()).toBe('?partner=p1&q=why&kind=SUPERPOWER_SLIDE');
  });

  it('says what to do when nothing matches, and when there is nothing', async () => {
    shown('/materials?kind=OTHER', []);
    await userEvent.click(await screen.findByRole('button', { name: 'Clear all filters' }));
    expect(await screen.findByText(/Partners upload recordings and slides/)).toBeVisible();
  });
});
