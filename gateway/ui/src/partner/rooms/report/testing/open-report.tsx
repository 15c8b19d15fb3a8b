import { configure, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { vi } from 'vitest';
import { server } from '@/testing/server';
import { openPage } from '../../../testing/open-page';
import { ReportServer } from './report-server';

/** Generous, for a busy machine: what is waited for comes or does not. */
configure({ asyncUtilTimeout: 10_000 });

/** A service that knows one report, and answers from now on. */
export function startedServer(): ReportServer {
  const pep = new ReportServer();
  server.use(...pep.handlers);
  return pep;
}

export function open(path = '/report'): ReturnType<typeof userEvent.setup> {
  openPage(path);
  return userEvent.setup();
}

export const statusOf = (name: string): Promise<HTMLElement> =>
  screen.findByRole('group', { name: `Status of ${name}` });
export const notesOn = (name: string): Promise<HTMLElement> =>
  screen.findByRole('textbox', { name: `Notes on ${name}` });
export async function row(name: string): Promise<HTMLElement> {
  const found = (await screen.findByRole('rowheader', { name })).closest<HTMLElement>('[role="row"]');
  if (!found) throw new Error(`${name} is in no row.`);
  return found;
}
export const saved = (): Promise<HTMLElement> =>
  screen.findByText('All changes saved', { selector: 'footer span' });

export async function press(
  user: ReturnType<typeof userEvent.setup>,
  name: string,
  word: string,
): Promise<void> {
  await user.click(within(await statusOf(name)).getByRole('button', { name: word }));
}

/** Lets the page look at the table again, as when one comes back to its tab. */
export function comeBack(): void {
  vi.setSystemTime(Date.now() + 10_000);
  window.dispatchEvent(new Event('visibilitychange'));
}
