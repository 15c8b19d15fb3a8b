import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { account } from '../testing/report-rows';
import type { ReportServer } from '../testing/report-server';
import { comeBack, notesOn, open, press, row, saved, startedServer, statusOf } from '../testing/open-report';
import type { AccountRow } from '../types';

vi.setConfig({ testTimeout: 60_000 });

let pep: ReportServer;

beforeEach(() => {
  pep = startedServer();
});

afterEach(() => {
  vi.useRealTimers();
});

const earlierOn = (id: string, name: string): AccountRow =>
  account(id, name, {
    earlier: true,
    reportedAt: '2026-05-12T09:00:00Z',
    reportedBy: 'Contact 2',
    report: { status: 'TARGET', business: true, it: false, execLevel: null, notes: null },
  });

/** A reading of the table under way, which also tells what a colleague has just answered on another account. */
async function heldReading(): Promise<{ arrives: () => void }> {
  const before = pep.readings;
  pep.colleague('b', 'status', 'TARGET');
  const arrives = pep.hold();
  comeBack();
  await waitFor(() => expect(pep.readings).toBe(before + 1));
  return { arrives };
}

describe('H7: two at once, and earlier answers', () => {
  it('shows both answers when a colleague was faster: keep mine', async () => {
    const user = open();
    await statusOf('Alpine Energy');
    pep.colleague('a', 'status', 'PAST_CUSTOMER');
    await press(user, 'Alpine Energy', 'Target');
    const panel = await screen.findByRole('group', { name: 'Two answers for Status of Alpine Energy' });
    expect(within(panel).getByText(/Contact 2 changed this/)).toBeVisible();
    expect(within(panel).getByText('Past customer')).toBeVisible();
    expect(within(panel).getByText('Target')).toBeVisible();
    await user.click(within(panel).getByRole('button', { name: 'Keep mine' }));
    await saved();
    expect(pep.row('a').report.status).toBe('TARGET');
  });

  it('shows both answers when a colleague was faster: take theirs', async () => {
    const user = open();
    await statusOf('Alpine Energy');
    pep.colleague('a', 'status', 'PAST_CUSTOMER');
    await press(user, 'Alpine Energy', 'Target');
    await user.click(await screen.findByRole('button', { name: 'Take theirs' }));
    expect(
      within(await statusOf('Alpine Energy')).getByRole('button', { name: 'Past customer' }),
    ).toHaveAttribute('aria-pressed', 'true');
    expect(pep.row('a').report.status).toBe('PAST_CUSTOMER');
    await saved();
  });

  it('offers earlier answers as still true, one by one or all after saying how many', async () => {
    pep.rows = [
      earlierOn('a', 'Alpine Energy'),
      earlierOn('b', 'Beacon Foods'),
      account('c', 'Cascade Health'),
    ];
    const user = open();
    expect((await screen.findAllByText(/Earlier answer of (12 May|May 12)/))[0]).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Still true: Alpine Energy' }));
    await waitFor(() => expect(pep.confirmed).toEqual(['a']));
    await saved();
    await user.click(screen.getByRole('button', { name: 'The earlier answer is still true' }));
    await user.click(await screen.findByRole('button', { name: 'Confirm' }));
    await waitFor(() => expect(pep.confirmed).toEqual(['a', 'b']));
    expect(await screen.findByText('2 of 3 reported')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(pep.takenBack).toEqual(['b']));
    expect(await screen.findByText('1 of 3 reported')).toBeVisible();
    expect(await screen.findByRole('button', { name: 'Still true: Beacon Foods' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(pep.takenBack).toEqual(['b', 'a']));
    await saved();
  });

  it('keeps a confirmation that was made while the table was being read', async () => {
    pep.rows = [earlierOn('a', 'Alpine Energy'), account('b', 'Beacon Foods')];
    const user = open();
    const stillTrue = await screen.findByRole('button', { name: 'Still true: Alpine Energy' });
    const reading = await heldReading();
    await user.click(stillTrue);
    await saved();
    reading.arrives();
    expect(await within(await row('Beacon Foods')).findByText(/Contact 2/)).toBeVisible();
    expect(screen.getByText('2 of 2 reported')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Still true: Alpine Energy' })).not.toBeInTheDocument();
  });

  it('keeps the undo of a confirmation that was made while the table was being read', async () => {
    pep.rows = [earlierOn('a', 'Alpine Energy'), account('b', 'Beacon Foods')];
    const user = open();
    await user.click(await screen.findByRole('button', { name: 'Still true: Alpine Energy' }));
    await saved();
    const reading = await heldReading();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(pep.takenBack).toEqual(['a']));
    await saved();
    reading.arrives();
    expect(await within(await row('Beacon Foods')).findByText(/Contact 2/)).toBeVisible();
    expect(screen.getByText('1 of 2 reported')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Still true: Alpine Energy' })).toBeVisible();
  });

  it('takes in that a confirmation was undone elsewhere', async () => {
    pep.rows = [earlierOn('a', 'Alpine Energy')];
    const user = open();
    await user.click(await screen.findByRole('button', { name: 'Still true: Alpine Energy' }));
    await saved();
    pep.takeBack('a');
    comeBack();
    expect(await screen.findByRole('button', { name: 'Still true: Alpine Energy' })).toBeVisible();
    expect(screen.getByText('0 of 1 reported')).toBeVisible();
  });

  it('undoes a confirmation while nothing can be sent, and sends both in order once it can', async () => {
    pep.rows = [
      account('a', 'Alpine Energy', { earlier: true, report: { ...pep.row('a').report, it: true } }),
    ];
    const user = open();
    const stillTrue = await screen.findByRole('button', { name: 'Still true: Alpine Energy' });
    pep.broken = () => Response.error();
    await user.click(stillTrue);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByText('0 of 1 reported')).toBeVisible();
    pep.broken = undefined;
    window.dispatchEvent(new Event('online'));
    await waitFor(() => expect(pep.takenBack).toEqual(['a']));
    expect(pep.confirmed).toEqual(['a']);
    await saved();
  });

  it('says what is true instead where a confirmation can no longer be undone', async () => {
    pep.rows = [earlierOn('a', 'Alpine Energy'), earlierOn('b', 'Beacon Foods')];
    const user = open();
    await user.click(await screen.findByRole('button', { name: 'Still true: Alpine Energy' }));
    await saved();
    pep.colleague('a', 'status', 'ACTIVE_CUSTOMER');
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    const words = /Not undone: Contact 2 answered again, /;
    expect(await within(await row('Alpine Energy')).findByText(words)).toBeVisible();
    expect(screen.getByText(words, { selector: 'footer span' })).toHaveTextContent(/^Alpine Energy: /);
    expect(
      within(await statusOf('Alpine Energy')).getByRole('button', { name: 'Active customer' }),
    ).toHaveAttribute('aria-pressed', 'true');
    expect(screen.getByText('1 of 2 reported')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'OK' }));
    expect(screen.queryByText(words, { selector: 'footer span' })).not.toBeInTheDocument();
    expect(await within(await row('Alpine Energy')).findByText(/^by Contact 2, /)).toBeVisible();
    await saved();
  });

  it('says so where a colleague has removed what one confirms', async () => {
    pep.rows = [earlierOn('a', 'Alpine Energy')];
    const user = open();
    const stillTrue = await screen.findByRole('button', { name: 'Still true: Alpine Energy' });
    pep.colleague('a', 'status', null, false);
    await user.click(stillTrue);
    const words = /Not confirmed: Contact 2 removed the answers, /;
    expect(await within(await row('Alpine Energy')).findByText(words)).toBeVisible();
    expect(screen.getByText('0 of 1 reported')).toBeVisible();
    await saved();
  });

  it('takes in what a colleague answers, without touching what is typed', async () => {
    const user = open();
    await user.type(await notesOn('Alpine Energy'), 'mine');
    await saved();
    pep.colleague('b', 'status', 'TARGET');
    await user.type(await notesOn('Alpine Energy'), ' too');
    comeBack();
    await waitFor(async () =>
      expect(within(await statusOf('Beacon Foods')).getByRole('button', { name: 'Target' })).toHaveAttribute(
        'aria-pressed',
        'true',
      ),
    );
    expect(await notesOn('Alpine Energy')).toHaveValue('mine too');
  });

  it('takes back a choice between two answers', async () => {
    const user = open();
    await statusOf('Alpine Energy');
    pep.colleague('a', 'status', 'PAST_CUSTOMER');
    await press(user, 'Alpine Energy', 'Target');
    await user.click(await screen.findByRole('button', { name: 'Take theirs' }));
    await user.click(screen.getByRole('button', { name: /^Undo/ }));
    await waitFor(() => expect(pep.row('a').report.status).toBe('TARGET'));
    await saved();
  });
});
