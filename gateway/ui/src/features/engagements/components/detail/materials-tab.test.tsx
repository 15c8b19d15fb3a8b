import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import type { Engagement, Material } from '@/api/types';
import { renderAt } from '@/testing/render';
import { server } from '@/testing/server';
import { answerUploads } from '@/testing/tus-server';
import { anEngagement, anInvitation, answerAround, at } from '../../testing/engagement-server';
import { MaterialsTab } from './materials-tab';

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
  criteria: { segments: [], ous: [], industries: [], statuses: [] },
  by: 'Kim',
  byKind: 'PARTNER',
  at: '2026-11-10T10:00:00Z',
  number: 2,
  current: true,
  replaces: 'm0',
  withdrawnAt: null,
  withdrawnBy: null,
  reason: null,
  reusedFrom: null,
  preview: 'PDF',
};
const older: Material = {
  ...slide,
  id: 'm0',
  name: 'Old slide.pdf',
  number: 1,
  current: false,
  replaces: null,
};
const offer: Material = {
  ...slide,
  id: 'm9',
  engagementId: 'e0',
  engagementTitle: 'Autumn',
  name: 'Autumn.pptx',
};

function shown(part: Partial<Engagement> = {}, materials = [slide, older]) {
  const sent: unknown[] = [];
  answerAround();
  server.use(
    http.get(`${at}/:id/materials`, () => HttpResponse.json({ materials })),
    http.get(`${at}/:id/materials/offers`, () => HttpResponse.json({ offers: [offer] })),
    http.post(`${at}/:id/materials/reuse`, async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(slide, { status: 201 });
    }),
    http.post('/api/engagement/materials/m1/withdraw', async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(slide);
    }),
  );
  const engagement = anEngagement({ id: crypto.randomUUID(), invitations: [anInvitation(1)], ...part });
  renderAt('/', <MaterialsTab engagement={engagement} />);
  return { sent, engagement };
}

describe('E5: materials of an engagement', () => {
  it('shows the latest version, and older ones on request', async () => {
    shown();
    expect(await screen.findByRole('row', { name: /Why Alder\.pdf/ })).toHaveTextContent('version 2');
    expect(screen.queryByRole('row', { name: /Old slide/ })).not.toBeInTheDocument();
    await userEvent.click(screen.getByLabelText('Show older and withdrawn ones (1)'));
    expect(screen.getByRole('row', { name: /Old slide/ })).toHaveTextContent('Replaced by a newer version');
  });

  it('offers what an earlier engagement has, with one click', async () => {
    const { sent } = shown();
    await userEvent.click(await screen.findByRole('button', { name: 'Use again: Autumn.pptx' }));
    await waitFor(() => expect(sent).toEqual([{ materialId: 'm9' }]));
  });

  it('uploads a newer version of the same kind, for the same partner', async () => {
    const { engagement } = shown();
    const tus = answerUploads('/api/engagement/uploads');
    const input = await screen.findByLabelText('File of the new version of Why Alder.pdf');
    await userEvent.upload(input, new File(['twelve bytes'], 'Why Alder 3.pdf'));
    expect(await screen.findByText('Uploaded as superpower slide.')).toBeVisible();
    expect(tus.created).toMatchObject([
      { kind: 'SUPERPOWER_SLIDE', engagementId: engagement.id, partnerId: 'p1', replaces: 'm1' },
    ]);
  });

  it('withdraws after a question', async () => {
    const { sent } = shown();
    await userEvent.click(await screen.findByRole('button', { name: 'Withdraw Why Alder.pdf' }));
    expect(sent).toEqual([]);
    const dialog = await screen.findByRole('alertdialog');
    await userEvent.type(within(dialog).getByLabelText('Reason'), 'Outdated');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Withdraw material' }));
    await waitFor(() => expect(sent).toEqual([{ reason: 'Outdated' }]));
  });

  it('gives nothing where the engagement is over', async () => {
    shown({ editable: false, state: 'COMPLETE' });
    await screen.findByRole('row', { name: /Why Alder\.pdf/ });
    for (const name of ['Choose files', 'Add a link', /^Withdraw/, /^New version/, /^Use again/])
      expect(screen.queryByRole('button', { name })).not.toBeInTheDocument();
  });
});
