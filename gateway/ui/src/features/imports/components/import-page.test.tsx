import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { renderAt } from '@/testing/render';
import { server } from '@/testing/server';
import { ImportPage } from './import-page';

const file = new File(['Account Key\nA'], 'mal.csv', { type: 'text/csv' });
const result = {
  id: 'i1',
  fileName: 'mal.csv',
  rows: 3,
  added: 1,
  changed: 0,
  realigned: 0,
  unchanged: 0,
  rejected: [
    { line: 2, reason: 'Sales unit is missing', text: 'MAL-X,Example' },
    { line: 3, reason: 'Name is missing', text: 'MAL-Y,' },
  ],
  at: '2026-11-21T10:00:00Z',
  by: 'administrator@pep.example',
};

describe('H1: account import', () => {
  it('shows each rejected row by line and reason, searchable', async () => {
    let done = false;
    server.use(
      http.get('/api/heatmap/imports', () => HttpResponse.json({ imports: done ? [result] : [] })),
      http.post('/api/heatmap/imports', () => {
        done = true;
        return HttpResponse.json(result);
      }),
    );
    renderAt('/admin/import', <ImportPage />);
    const user = userEvent.setup();
    await user.upload(screen.getByLabelText('Master account list'), file);
    const rows = await screen.findByRole('table', { name: 'Rejected rows' });
    expect(
      within(rows).getByRole('row', { name: /2 Sales unit is missing MAL-X,Example/ }),
    ).toBeInTheDocument();
    await user.type(screen.getByRole('searchbox', { name: 'Search the rejected rows' }), 'name is');
    expect(within(rows).queryByText('Sales unit is missing')).not.toBeInTheDocument();
    expect(within(rows).getByText('Name is missing')).toBeInTheDocument();
  });

  it('says what is wrong with a file that cannot be read', async () => {
    server.use(
      http.get('/api/heatmap/imports', () => HttpResponse.json({ imports: [] })),
      http.post('/api/heatmap/imports', () =>
        HttpResponse.json(
          { title: 'The file cannot be imported', detail: 'The column "Account Key" is missing.' },
          { status: 400 },
        ),
      ),
    );
    renderAt('/admin/import', <ImportPage />);
    await userEvent.upload(screen.getByLabelText('Master account list'), file);
    expect(await screen.findByText(/The column "Account Key" is missing/)).toBeInTheDocument();
    expect(screen.getByText(/nothing was changed/)).toBeInTheDocument();
  });
});
