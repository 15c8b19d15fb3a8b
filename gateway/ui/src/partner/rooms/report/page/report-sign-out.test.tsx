import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { HttpResponse } from 'msw';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ReportServer } from '../testing/report-server';
import { notesOn, open, press, saved, startedServer, statusOf } from '../testing/open-report';

vi.setConfig({ testTimeout: 60_000 });

let pep: ReportServer;

beforeEach(() => {
  pep = startedServer();
  document.cookie = 'XSRF-TOKEN=token';
  history.replaceState(null, '', '/report');
});

afterEach(() => {
  document.cookie = 'XSRF-TOKEN=; Max-Age=0';
});

const pressSignOut = async (user: ReturnType<typeof open>): Promise<void> =>
  user.click(await screen.findByRole('button', { name: 'Sign out of this page' }));
const signedOut = (): Promise<HTMLElement> => screen.findByRole('heading', { name: 'You are signed out' });

const signOutWithAConflict = async (): Promise<ReturnType<typeof open>> => {
  const user = open();
  await statusOf('Alpine Energy');
  pep.colleague('a', 'status', 'PAST_CUSTOMER');
  await press(user, 'Alpine Energy', 'Target');
  await screen.findByRole('button', { name: 'Keep mine' });
  await pressSignOut(user);
  return user;
};

describe('H7: signing out of the page', () => {
  it('ends the session, and says that the link opens the report again', async () => {
    const user = open();
    await statusOf('Alpine Energy');
    await pressSignOut(user);
    expect(await signedOut()).toBeVisible();
    expect(screen.getByText(/open the link in your email again/)).toBeVisible();
    expect(pep.signedOut).toBe(1);
    expect(screen.queryByText('Alpine Energy')).not.toBeInTheDocument();
    expect(location.pathname + location.search).toBe('/r?signed-out');
  });

  it('saves what was just typed before it ends the session', async () => {
    const user = open();
    await user.type(await notesOn('Alpine Energy'), 'last word');
    await pressSignOut(user);
    expect(await signedOut()).toBeVisible();
    expect(pep.row('a').report.notes).toBe('last word');
  });

  it('asks what becomes of what cannot be saved, and keeps it on the device', async () => {
    const user = await signOutWithAConflict();
    const dialog = await screen.findByRole('dialog', { name: '1 change is not saved yet' });
    expect(pep.signedOut).toBe(0);
    await user.click(within(dialog).getByRole('button', { name: 'Sign out and keep changes' }));
    expect(await signedOut()).toBeVisible();
    expect(screen.getByText('1 change is not sent yet.')).toBeVisible();
    cleanup();
    open();
    expect(await screen.findByRole('button', { name: 'Keep mine' })).toBeVisible();
  });

  it('deletes from the device what cannot be saved, if so chosen', async () => {
    const user = await signOutWithAConflict();
    await user.click(await screen.findByRole('button', { name: 'Sign out and delete changes' }));
    expect(await signedOut()).toBeVisible();
    expect(Object.keys(localStorage).filter((key) => key.startsWith('pep-report-edit'))).toEqual([]);
    expect(screen.queryByText(/not sent yet/)).not.toBeInTheDocument();
  });

  it('says so when it could not be done, and does it on request', async () => {
    const user = open();
    await statusOf('Alpine Energy');
    pep.broken = () => HttpResponse.error();
    await pressSignOut(user);
    const dialog = await screen.findByRole('dialog', { name: 'You are not signed out' });
    pep.broken = undefined;
    await user.click(within(dialog).getByRole('button', { name: 'Try again' }));
    expect(await signedOut()).toBeVisible();
    await waitFor(() => expect(pep.signedOut).toBe(1));
  });

  it('goes on working after second thoughts', async () => {
    const user = open();
    await statusOf('Alpine Energy');
    pep.broken = () => HttpResponse.error();
    await press(user, 'Alpine Energy', 'Target');
    await screen.findByText(/No connection: 1 change/, { selector: 'footer span' });
    await pressSignOut(user);
    await user.click(await screen.findByRole('button', { name: 'Keep working' }));
    pep.broken = undefined;
    window.dispatchEvent(new Event('online'));
    await saved();
    expect(pep.row('a').report.status).toBe('TARGET');
    expect(pep.signedOut).toBe(0);
  });
});
