import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { HttpResponse } from 'msw';
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

describe('H7: connection and refusals', () => {
  it('goes on by itself when the connection is back, and loses nothing', async () => {
    const user = open();
    await statusOf('Alpine Energy');
    pep.broken = () => HttpResponse.error();
    await press(user, 'Alpine Energy', 'Target');
    expect(
      await screen.findByText(/No connection: 1 change is kept on this device/, { selector: 'footer span' }),
    ).toBeVisible();
    await press(user, 'Beacon Foods', 'Past customer');
    expect(
      await within(await row('Beacon Foods')).findByText('Not sent yet, kept on this device'),
    ).toBeVisible();
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
    open();
    fireEvent.change(await notesOn('Alpine Energy'), { target: { value: 'x' } });
    expect(pep.sent).toEqual([]);
    window.dispatchEvent(new Event('pagehide'));
    await waitFor(() => expect(pep.sent).toHaveLength(1));
  });

  it('says why an edit was refused, and retries on request', async () => {
    const user = open();
    await statusOf('Alpine Energy');
    pep.broken = () => HttpResponse.json({ title: 'No', detail: 'the account was removed' }, { status: 422 });
    await press(user, 'Alpine Energy', 'Target');
    expect(
      await within(await row('Alpine Energy')).findByText(/Not saved: the account was removed/),
    ).toBeVisible();
    pep.broken = undefined;
    await user.click(screen.getByRole('button', { name: /Retry/ }));
    await saved();
    expect(pep.row('a').report.status).toBe('TARGET');
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

  it('says so when the report could not be marked as done, goes back on request, and does it on request', async () => {
    const user = open();
    for (const name of ['Alpine Energy', 'Beacon Foods', 'Cascade Health']) await press(user, name, 'Target');
    await saved();
    pep.broken = () => HttpResponse.error();
    const failed = { name: 'Your answers are saved, but the report could not be marked as done' };
    await user.click(screen.getByRole('button', { name: 'Done' }));
    await user.click(within(await screen.findByRole('dialog', failed)).getByRole('button', { name: 'Back' }));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Done' }));
    const dialog = await screen.findByRole('dialog', failed);
    pep.broken = undefined;
    await user.click(within(dialog).getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('heading', { name: 'Thank you. Your report is done.' })).toBeVisible();
    expect(pep.done).toEqual([true]);
  });

  it('keeps unsent edits when the link has ended, and says so', async () => {
    const user = open();
    await statusOf('Alpine Energy');
    pep.broken = () =>
      HttpResponse.json({ type: 'https://pep.example/problems/link-ended', title: 'Ended' }, { status: 401 });
    await press(user, 'Alpine Energy', 'Target');
    expect(
      await screen.findByRole('heading', { name: 'Please open the link in your email again' }),
    ).toBeVisible();
    expect(screen.getByText('1 change is not sent yet.')).toBeVisible();
    expect(screen.getByText('Alpine Energy, Status: Target')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Copy unsent changes' }));
    expect(await navigator.clipboard.readText()).toBe('Alpine Energy\tStatus\tTarget');
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
});
