import { cleanup, configure, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { run } from 'axe-core';
import { HttpResponse } from 'msw';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { server } from '@/testing/server';
import { PartnerApp } from '../../partner-app';
import { account, ReportServer } from '../../testing/report-server';

/** Generous, for a busy machine: what is waited for comes or does not. */
configure({ asyncUtilTimeout: 10_000 });
vi.setConfig({ testTimeout: 60_000 });

let pep: ReportServer;

beforeEach(() => {
  pep = new ReportServer();
  server.use(...pep.handlers);
});

afterEach(() => {
  vi.useRealTimers();
});

function open(): ReturnType<typeof userEvent.setup> {
  render(<PartnerApp path="/report" search="" secret={undefined} />);
  return userEvent.setup();
}

const statusOf = (name: string): Promise<HTMLElement> =>
  screen.findByRole('group', { name: `Status of ${name}` });
const notesOn = (name: string): Promise<HTMLElement> =>
  screen.findByRole('textbox', { name: `Notes on ${name}` });
const row = async (name: string): Promise<HTMLElement> =>
  (await screen.findByRole('rowheader', { name })).closest('[role="row"]')!;
const saved = (): Promise<HTMLElement> => screen.findByText('All changes saved', { selector: 'footer span' });

async function press(user: ReturnType<typeof userEvent.setup>, name: string, word: string): Promise<void> {
  await user.click(within(await statusOf(name)).getByRole('button', { name: word }));
}

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

  it('goes on by itself when the connection is back, and loses nothing', async () => {
    const user = open();
    await statusOf('Alpine Energy');
    pep.broken = () => HttpResponse.error();
    await press(user, 'Alpine Energy', 'Target');
    expect(
      await screen.findByText(/No connection: 1 change is kept on this device/, { selector: 'footer span' }),
    ).toBeVisible();
    await press(user, 'Beacon Foods', 'Past customer');
    expect(await within(await row('Beacon Foods')).findByText('Not sent yet, kept here')).toBeVisible();
    pep.broken = undefined;
    window.dispatchEvent(new Event('online'));
    await saved();
    expect(pep.row('a').report.status).toBe('TARGET');
    expect(pep.row('b').report.status).toBe('PAST_CUSTOMER');
  });

  it('sends after re-opening what was typed when the tab closed', async () => {
    const user = open();
    const field = await notesOn('Cascade Health');
    pep.broken = () => HttpResponse.error();
    await user.type(field, 'half a thought');
    cleanup();
    expect(pep.sent).toEqual([]);
    pep.broken = undefined;
    open();
    expect(await notesOn('Cascade Health')).toHaveValue('half a thought');
    await waitFor(() => expect(pep.row('c').report.notes).toBe('half a thought'));
  });

  it('flushes what is typed when the page is hidden', async () => {
    const user = open();
    await user.type(await notesOn('Alpine Energy'), 'x');
    expect(pep.sent).toEqual([]);
    window.dispatchEvent(new Event('pagehide'));
    await waitFor(() => expect(pep.sent).toHaveLength(1));
  });

  it('says why an edit was refused, and retries on request', async () => {
    const user = open();
    await statusOf('Alpine Energy');
    pep.broken = () =>
      HttpResponse.json({ title: 'No', detail: 'the account was withdrawn' }, { status: 422 });
    await press(user, 'Alpine Energy', 'Target');
    expect(
      await within(await row('Alpine Energy')).findByText(/Not saved: the account was withdrawn/),
    ).toBeVisible();
    pep.broken = undefined;
    await user.click(screen.getByRole('button', { name: /Retry/ }));
    await saved();
    expect(pep.row('a').report.status).toBe('TARGET');
  });

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

  it('shows what a paste will change before it changes, and undoes it', async () => {
    const user = open();
    within(await statusOf('Beacon Foods'))
      .getByRole('button', { name: 'Target' })
      .focus();
    await user.paste('Target\tyes\nnonsense\tx');
    const dialog = await screen.findByRole('dialog', { name: 'What this paste will change' });
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

  it('offers earlier answers as still true, one by one or all after saying how many', async () => {
    const earlier = {
      earlier: true,
      reportedAt: '2026-05-12T09:00:00Z',
      reportedBy: 'Contact 2',
      report: { status: 'TARGET', business: true, it: false, execLevel: null, notes: null },
    };
    pep.rows = [
      account('a', 'Alpine Energy', earlier),
      account('b', 'Beacon Foods', earlier),
      account('c', 'Cascade Health'),
    ];
    const user = open();
    expect((await screen.findAllByText(/Earlier answer of (12 May|May 12)/))[0]).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Still true: Alpine Energy' }));
    await waitFor(() => expect(pep.confirmed).toEqual(['a']));
    await user.click(screen.getByRole('button', { name: 'The earlier answer is still true' }));
    await user.click(await screen.findByRole('button', { name: 'Confirm 1 earlier answer' }));
    await waitFor(() => expect(pep.confirmed).toEqual(['a', 'b']));
    expect(await screen.findByText('2 of 3 reported')).toBeVisible();
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
    await user.click(screen.getByRole('button', { name: 'Look at or change the answers' }));
    expect(await statusOf('Alpine Energy')).toBeVisible();
  });

  it('does not say done before the last change is saved', async () => {
    const user = open();
    for (const name of ['Alpine Energy', 'Beacon Foods', 'Cascade Health']) await press(user, name, 'Target');
    await saved();
    await user.type(await notesOn('Alpine Energy'), 'last word');
    await user.click(screen.getByRole('button', { name: 'Done' }));
    await screen.findByRole('heading', { name: 'Thank you. Your report is done.' });
    expect(pep.row('a').report.notes).toBe('last word');
  });

  it('keeps unsent edits when the link has ended, and says so', async () => {
    const user = open();
    await statusOf('Alpine Energy');
    pep.broken = () =>
      HttpResponse.json({ type: 'https://pep.example/problems/link-ended', title: 'Ended' }, { status: 401 });
    await press(user, 'Alpine Energy', 'Target');
    expect(
      await screen.findByRole('heading', { name: 'Please open the link in your e-mail again' }),
    ).toBeVisible();
    expect(screen.getByText('1 change is not sent yet.')).toBeVisible();
  });

  it('takes in what a colleague answers, without touching what is typed', async () => {
    const user = open();
    await user.type(await notesOn('Alpine Energy'), 'mine');
    await saved();
    pep.colleague('b', 'status', 'TARGET');
    await user.type(await notesOn('Alpine Energy'), ' too');
    vi.setSystemTime(Date.now() + 10_000);
    window.dispatchEvent(new Event('visibilitychange'));
    await waitFor(async () =>
      expect(within(await statusOf('Beacon Foods')).getByRole('button', { name: 'Target' })).toHaveAttribute(
        'aria-pressed',
        'true',
      ),
    );
    expect(await notesOn('Alpine Energy')).toHaveValue('mine too');
  });

  it('says what is wrong when the report cannot be read, and reads it on request', async () => {
    pep.broken = () =>
      HttpResponse.json(
        { title: 'Reports are unavailable', detail: 'Reports cannot be reached' },
        { status: 404 },
      );
    const user = open();
    expect(await screen.findByRole('alert')).toHaveTextContent('Reports cannot be reached');
    pep.broken = undefined;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await statusOf('Alpine Energy')).toBeVisible();
  });

  it('has no accessibility faults that axe can find', async () => {
    pep.colleague('a', 'status', 'PAST_CUSTOMER');
    open();
    await statusOf('Alpine Energy');
    const found = await run(document.body, { rules: { 'color-contrast': { enabled: false } } });
    expect(found.violations.map((one) => `${one.id}: ${one.nodes[0]?.html}`)).toEqual([]);
  });
});
