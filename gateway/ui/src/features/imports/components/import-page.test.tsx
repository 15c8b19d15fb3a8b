import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { Route, Routes } from 'react-router';
import { describe, expect, it } from 'vitest';
import { renderAt } from '@/testing/render';
import { server } from '@/testing/server';
import type { Import } from '../api/import-types';
import { ImportDetailPage } from './import-detail-page';
import { ImportPage } from './import-page';

const file = new File(['Account Key\nA'], 'mal.csv', { type: 'text/csv' });
const ready: Import = {
  id: 'i1',
  fileName: 'mal.csv',
  format: 'CSV',
  state: 'READY',
  done: 0,
  total: 0,
  rows: 7,
  added: 1,
  changed: 0,
  realigned: 2,
  unchanged: 3,
  leftOut: 4,
  rejected: 1,
  duplicates: 0,
  withoutKey: 0,
  removeLeftOut: false,
  removed: 0,
  kept: 0,
  notice: '',
  undoable: false,
  at: '2026-11-21T10:00:00Z',
  by: 'administrator@pep.example',
  appliedAt: null,
  appliedBy: null,
  undoneAt: null,
  undoneBy: null,
};

function answers(one: Import): void {
  server.use(
    http.get('/api/heatmap/imports', () => HttpResponse.json({ imports: [one] })),
    http.get('/api/heatmap/imports/i1', () => HttpResponse.json(one)),
    http.get('/api/heatmap/imports/i1/changes', ({ request }) =>
      HttpResponse.json({
        changes:
          new URL(request.url).searchParams.get('kind') === 'REALIGNED'
            ? [
                {
                  kind: 'REALIGNED',
                  key: 'K1',
                  name: 'Alder',
                  ou: 'West',
                  line: 3,
                  changes: [{ field: 'ecm', before: 'a@pep.example', after: '' }],
                  kept: null,
                },
              ]
            : [],
        next: null,
      }),
    ),
    http.get('/api/heatmap/imports/i1/rejections', () =>
      HttpResponse.json({ rejections: [{ line: 2, reason: 'Name is missing.', text: 'K9,' }], next: null }),
    ),
  );
}

describe('H1: account import', () => {
  it('says what is wrong with a file that cannot be read', async () => {
    server.use(
      http.get('/api/heatmap/imports', () => HttpResponse.json({ imports: [] })),
      http.post('/api/heatmap/imports', () =>
        HttpResponse.json({ title: 'The file cannot be imported', detail: 'It is a trap.' }, { status: 400 }),
      ),
    );
    renderAt('/admin/import', <ImportPage />);
    await userEvent.upload(screen.getByLabelText('Master account list'), file);
    expect(await screen.findByText(/It is a trap/)).toBeInTheDocument();
    expect(screen.getByText(/nothing was changed/)).toBeInTheDocument();
  });

  it('goes to the address of the import after an upload', async () => {
    answers(ready);
    server.use(http.post('/api/heatmap/imports', () => HttpResponse.json(ready, { status: 202 })));
    renderAt(
      '/admin/import',
      <Routes>
        <Route path="/admin/import" element={<ImportPage />} />
        <Route path="/admin/import/i1" element={<p>The import</p>} />
      </Routes>,
    );
    await userEvent.upload(screen.getByLabelText('Master account list'), file);
    expect(await screen.findByText('The import')).toBeInTheDocument();
  });

  it('shows the difference field by field, and each rejected row by line and reason', async () => {
    answers(ready);
    renderAt('/admin/import/i1?tab=REALIGNED', <ImportDetailPage id="i1" />);
    const row = await screen.findByRole('row', { name: /Alder/ });
    expect(within(row).getByText('a@pep.example')).toBeInTheDocument();
    expect(within(row).getByText('empty')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('tab', { name: 'Rejected 1' }));
    expect(await screen.findByRole('row', { name: /2 Name is missing. K9,/ })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Download all rejected rows as CSV' })).toHaveAttribute(
      'href',
      '/api/heatmap/imports/i1/rejections.csv',
    );
  });

  it('restates the counts before it applies, with what is removed if that is selected', async () => {
    answers(ready);
    let sent: unknown;
    server.use(
      http.post('/api/heatmap/imports/i1/apply', async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json({ ...ready, state: 'APPLIED', removed: 4, undoable: true });
      }),
    );
    renderAt('/admin/import/i1', <ImportDetailPage id="i1" />);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('checkbox', { name: /Remove the 4 accounts/ }));
    await user.click(screen.getByRole('button', { name: 'Apply' }));
    const dialog = await screen.findByRole('alertdialog');
    expect(dialog).toHaveTextContent(
      '1 account is added, 2 accounts are realigned, 4 accounts are removed. 1 rejected row is not imported.',
    );
    await user.click(within(dialog).getByRole('button', { name: 'Apply' }));
    expect(await screen.findByRole('button', { name: 'Undo this import' })).toBeInTheDocument();
    expect(sent).toEqual({ removeLeftOut: true });
  });

  it('offers no removal while rejected rows hide what is left out', async () => {
    answers({ ...ready, withoutKey: 1 });
    renderAt('/admin/import/i1', <ImportDetailPage id="i1" />);
    expect(await screen.findByRole('checkbox', { name: /cannot be removed/ })).toBeDisabled();
  });

  it('asks for a missing column instead of failing, and sends what was chosen', async () => {
    answers({ ...ready, state: 'MAPPING', rows: 0 });
    let sent: unknown;
    server.use(
      http.get('/api/heatmap/imports/i1/mapping', () =>
        HttpResponse.json({
          columns: [
            { name: 'No.', samples: ['K1'] },
            { name: 'Area', samples: ['West'] },
          ],
          fields: [
            { field: 'KEY', title: 'Account Key', required: true },
            { field: 'OU', title: 'Sales Unit', required: true },
          ],
          mapping: { KEY: 0 },
        }),
      ),
      http.put('/api/heatmap/imports/i1/mapping', async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json({ ...ready, state: 'CHECKING' });
      }),
    );
    renderAt('/admin/import/i1', <ImportDetailPage id="i1" />);
    const user = userEvent.setup();
    const check = await screen.findByRole('button', { name: 'Check the file' });
    expect(check).toBeDisabled();
    expect(screen.getByText('K1')).toBeInTheDocument();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Sales Unit' }), 'Area');
    await user.click(check);
    expect(await screen.findByRole('progressbar', { name: 'Progress of the import' })).toBeInTheDocument();
    expect(sent).toEqual({ mapping: { KEY: 0, OU: 1 } });
  });
});
