import { screen, within } from '@testing-library/react';
import { run } from 'axe-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { account } from '../testing/report-rows';
import type { ReportServer } from '../testing/report-server';
import { open, press, row, saved, startedServer, statusOf } from '../testing/open-report';

vi.setConfig({ testTimeout: 60_000 });

let pep: ReportServer;

beforeEach(() => {
  pep = startedServer();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('H7: reporting', () => {
  it('shows who asks, why, until when, and nothing but name and place of each account', async () => {
    open();
    expect(
      await screen.findByRole('heading', { name: 'ECM Central 1 asks what you know about 3 accounts' }),
    ).toBeVisible();
    expect(screen.getByText('Whom do you know there?')).toBeVisible();
    expect(screen.getByText(/4 December 2026|December 4, 2026/)).toBeVisible();
    expect(
      within(await row('Alpine Energy'))
        .getAllByRole('cell')
        .slice(0, 3)
        .map((cell) => cell.textContent),
    ).toEqual(['Northfield', 'MN', 'United States']);
  });

  it('keeps rows in place while a filter is on', async () => {
    const user = open();
    await user.click(await screen.findByRole('button', { name: 'Unanswered only (3)' }));
    await press(user, 'Alpine Energy', 'Target');
    await saved();
    expect(await statusOf('Alpine Energy')).toBeVisible();
    await user.type(screen.getByRole('searchbox', { name: 'Search accounts' }), 'beacon');
    expect(screen.queryByRole('group', { name: 'Status of Alpine Energy' })).not.toBeInTheDocument();
  });

  it('asks before Done only when accounts are open, and thanks', async () => {
    const user = open();
    await press(user, 'Alpine Energy', 'Target');
    await user.click(screen.getByRole('button', { name: 'Done' }));
    const dialog = await screen.findByRole('dialog', { name: '2 accounts have no answer' });
    expect(within(dialog).getByText(/You can come back with the same link/)).toBeVisible();
    await user.click(within(dialog).getByRole('button', { name: 'Done anyway' }));
    expect(await screen.findByRole('heading', { name: 'Thank you. Your report is done.' })).toBeVisible();
    expect(pep.done).toEqual([true]);
    await user.click(screen.getByRole('button', { name: 'View or change your answers' }));
    expect(await statusOf('Alpine Energy')).toBeVisible();
  });

  it('counts as reported only what was, and says before Done which answers are earlier ones', async () => {
    pep.rows = [
      account('a', 'Alpine Energy'),
      account('b', 'Beacon Foods', {
        earlier: true,
        report: { status: 'TARGET', business: false, it: false, execLevel: null, notes: null },
      }),
      account('c', 'Cascade Health'),
    ];
    const user = open();
    await press(user, 'Alpine Energy', 'Past customer');
    await user.click(screen.getByRole('button', { name: 'Done' }));
    const dialog = await screen.findByRole('dialog', { name: '2 accounts are not reported' });
    expect(within(dialog).getByText(/^1 has an earlier answer that nobody has confirmed/)).toBeVisible();
    await user.click(within(dialog).getByRole('button', { name: 'Done anyway' }));
    expect(await screen.findByText(/^1 of 3 accounts reported/)).toBeVisible();
    const counts = screen
      .getAllByRole('term')
      .map((term) => [term.textContent, term.nextElementSibling?.textContent]);
    expect(counts).toEqual([
      ['Target', '0'],
      ['Past customer', '1'],
      ['Active customer', '0'],
      ['Not reported', '2'],
    ]);
  });

  it('has no accessibility faults that axe can find', async () => {
    pep.colleague('a', 'status', 'PAST_CUSTOMER');
    open();
    await statusOf('Alpine Energy');
    const found = await run(document.body, { rules: { 'color-contrast': { enabled: false } } });
    expect(found.violations.map((one) => `${one.id}: ${one.nodes[0]?.html}`)).toEqual([]);
  });
});
