import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ReportServer } from '../testing/report-server';
import { notesOn, open, press, row, saved, startedServer, statusOf } from '../testing/open-report';

vi.setConfig({ testTimeout: 60_000 });

let pep: ReportServer;

beforeEach(() => {
  pep = startedServer();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('H7: editing', () => {
  it('saves each field as it changes, with the revision that was seen', async () => {
    const user = open();
    await press(user, 'Alpine Energy', 'Target');
    await within(await row('Alpine Energy')).findByText('Saved');
    await press(user, 'Alpine Energy', 'Active customer');
    await waitFor(() => expect(pep.sent).toHaveLength(2));
    expect(pep.sent).toMatchObject([
      { accountId: 'a', field: 'status', value: 'TARGET', seen: 0 },
      { accountId: 'a', field: 'status', value: 'ACTIVE_CUSTOMER', seen: 1 },
    ]);
    expect(screen.getByText('1 of 3 reported')).toBeVisible();
  });

  it('takes an answer back when it is pressed again', async () => {
    const user = open();
    await press(user, 'Alpine Energy', 'Target');
    await saved();
    await press(user, 'Alpine Energy', 'Target');
    await waitFor(() => expect(pep.row('a').report.status).toBeNull());
  });

  it('sends typed notes once, after typing stopped', async () => {
    const user = open();
    await user.type(await notesOn('Beacon Foods'), 'know the CIO');
    await saved();
    expect(pep.sent.map((one) => one.value)).toEqual(['know the CIO']);
  });

  it('keeps a space at the end while one types on', async () => {
    const user = open();
    await user.type(await notesOn('Beacon Foods'), 'know ');
    await saved();
    await user.type(await notesOn('Beacon Foods'), 'him');
    expect(await notesOn('Beacon Foods')).toHaveValue('know him');
  });

  it('shows what a paste will change before it changes, and undoes it', async () => {
    const user = open();
    within(await statusOf('Beacon Foods'))
      .getByRole('button', { name: 'Target' })
      .focus();
    await user.paste('Target\tyes\nnonsense\tx');
    const dialog = await screen.findByRole('dialog', { name: 'What pasting will change' });
    expect(within(dialog).getByText('3 answers change on 2 accounts. 1 cannot be used.')).toBeVisible();
    expect(pep.sent).toEqual([]);
    await user.click(await within(dialog).findByRole('button', { name: 'Apply 3 changes' }));
    await waitFor(() => expect(pep.row('b').report).toMatchObject({ status: 'TARGET', business: true }));
    expect(pep.row('c').report).toMatchObject({ status: null, business: true });
    await saved();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(pep.row('b').report).toMatchObject({ status: null, business: false }));
  });

  it('is worked by keyboard alone', async () => {
    const user = open();
    const group = await statusOf('Alpine Energy');
    within(group).getByRole('button', { name: 'Target' }).focus();
    await user.keyboard('2');
    expect(within(group).getByRole('button', { name: 'Past customer' })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(
      within(await statusOf('Beacon Foods')).getByRole('button', { name: 'Past customer' }),
    ).toHaveFocus();
    await user.keyboard('{ArrowRight} ');
    const beacon = await row('Beacon Foods');
    const stops = [...beacon.querySelectorAll<HTMLElement>('[tabindex="0"]')];
    expect(stops.map((stop) => stop.textContent || stop.getAttribute('aria-label'))).toEqual([
      'AActive customer',
      'Business',
      'Yes',
      'Notes on Beacon Foods',
    ]);
    stops[1]?.focus();
    await user.keyboard('biy');
    expect(within(beacon).getByRole('button', { name: 'Yes' })).toHaveFocus();
    await waitFor(() =>
      expect(pep.row('b').report).toMatchObject({
        status: 'ACTIVE_CUSTOMER',
        business: true,
        it: true,
        execLevel: true,
      }),
    );
    expect(pep.row('a').report.status).toBe('PAST_CUSTOMER');
  });
});
