import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse } from 'msw';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { server } from '@/testing/server';
import { openPage } from '../../../testing/open-page';
import { ReportServer } from '../testing/report-server';

const first = '0000000b-0000-4000-8000-000000000001';
const second = '0000000b-0000-4000-8000-000000000002';

let one: ReportServer;
let other: ReportServer;

beforeEach(() => {
  one = new ReportServer(first);
  other = new ReportServer(second);
  server.use(...one.handlers, ...other.handlers);
  document.cookie = 'XSRF-TOKEN=token';
});

afterEach(() => {
  document.cookie = 'XSRF-TOKEN=; Max-Age=0';
});

/** A tab of this browser; both tabs share what the browser keeps. */
const tab = (subject: string) => within(openPage(`/report/${subject}`).container);
type Tab = ReturnType<typeof tab>;
const typeNote = async (page: Tab, text: string): Promise<void> =>
  userEvent.type(await page.findByRole('textbox', { name: 'Notes on Alpine Energy' }), text);
const ended = (): Response => HttpResponse.json({ title: 'The link has ended' }, { status: 401 });

describe('H6: two reports in one browser', () => {
  it('save each to its own, also on the same account and field', async () => {
    const [here, there] = [tab(first), tab(second)];
    await typeNote(here, 'first');
    await typeNote(there, 'second');
    await waitFor(() => expect(one.row('a').report.notes).toBe('first'));
    await waitFor(() => expect(other.row('a').report.notes).toBe('second'));
  });

  it('keep what is not sent apart', async () => {
    const [here, there] = [tab(first), tab(second)];
    await here.findByRole('textbox', { name: 'Notes on Alpine Energy' });
    await there.findByRole('textbox', { name: 'Notes on Alpine Energy' });
    one.broken = ended;
    other.broken = () => HttpResponse.error();
    await typeNote(there, 'second');
    await typeNote(here, 'first');
    expect(await here.findByText('1 change is not sent yet.')).toBeVisible();
    expect(here.getByRole('listitem')).toHaveTextContent('Alpine Energy, Notes: first');
    other.broken = undefined;
    window.dispatchEvent(new Event('online'));
    await waitFor(() => expect(other.row('a').report.notes).toBe('second'));
    expect(one.row('a').report.notes).toBeNull();
    expect(here.getByText('1 change is not sent yet.')).toBeVisible();
  });

  it('are signed out of one by one', async () => {
    const [here, there] = [tab(first), tab(second)];
    await there.findByRole('textbox', { name: 'Notes on Alpine Energy' });
    await userEvent.click(await here.findByRole('button', { name: 'Sign out of this page' }));
    expect(await here.findByRole('heading', { name: 'You are signed out' })).toBeVisible();
    expect([one.signedOut, other.signedOut]).toEqual([1, 0]);
    expect(there.getByRole('textbox', { name: 'Notes on Alpine Energy' })).toBeVisible();
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(2);
  });
});
