import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ReportServer } from '../testing/report-server';
import { open, press, row, saved, startedServer, statusOf } from '../testing/open-report';

vi.setConfig({ testTimeout: 60_000 });

let pep: ReportServer;

beforeEach(() => {
  pep = startedServer();
});

/** Pastes three rows with two answers each, once `before` has happened behind the page's back. */
async function paste(before = (): void => undefined): Promise<ReturnType<typeof open>> {
  const user = open();
  await statusOf('Alpine Energy');
  before();
  within(await statusOf('Alpine Energy'))
    .getByRole('button', { name: 'Target' })
    .focus();
  await user.paste('Target\tyes\nTarget\tyes\nTarget\tyes');
  await user.click(await screen.findByRole('button', { name: 'Apply 6 changes' }));
  return user;
}

describe('H7: many answers', () => {
  it('saves a pasted block in one call', async () => {
    await paste();
    await saved();
    expect(pep.calls).toEqual([6]);
    for (const { report } of pep.rows) expect(report).toMatchObject({ status: 'TARGET', business: true });
    expect(screen.getByText('3 of 3 reported')).toBeVisible();
  });

  it('sends a single answer at once, and what is given meanwhile together', async () => {
    const user = open();
    await statusOf('Alpine Energy');
    const release = pep.holdEdits();
    await press(user, 'Alpine Energy', 'Target');
    await press(user, 'Beacon Foods', 'Target');
    await press(user, 'Cascade Health', 'Past customer');
    await waitFor(() => expect(pep.calls).toEqual([1]));
    release();
    await saved();
    expect(pep.calls).toEqual([1, 2]);
  });

  it('shows both answers where a colleague was faster, and saves the rest of the block', async () => {
    const user = await paste(() => pep.colleague('b', 'status', 'PAST_CUSTOMER'));
    const panel = await screen.findByRole('group', { name: 'Two answers for Status of Beacon Foods' });
    expect(pep.calls).toEqual([6]);
    expect(pep.row('a').report).toMatchObject({ status: 'TARGET', business: true });
    expect(pep.row('b').report).toMatchObject({ status: 'PAST_CUSTOMER', business: true });
    await user.click(within(panel).getByRole('button', { name: 'Keep mine' }));
    await saved();
    expect(pep.row('b').report.status).toBe('TARGET');
  });

  it('says why one answer of a block is refused, and saves the others', async () => {
    pep.refusal = ({ accountId, field }) =>
      accountId === 'b' && field === 'status' ? 'The account was removed.' : undefined;
    const user = await paste();
    expect(
      await within(await row('Beacon Foods')).findByText(/Not saved: The account was removed/),
    ).toBeVisible();
    await waitFor(() => expect(pep.row('c').report).toMatchObject({ status: 'TARGET', business: true }));
    pep.refusal = undefined;
    await user.click(screen.getByRole('button', { name: /Retry/ }));
    await saved();
  });

  it('makes no conflict with itself when the answer to a call is lost', async () => {
    pep.losesAnswers = true;
    await paste();
    expect(await screen.findByText(/No connection/, { selector: 'footer span' })).toBeVisible();
    pep.losesAnswers = false;
    window.dispatchEvent(new Event('online'));
    await saved();
    expect(pep.sent).toHaveLength(6);
    expect(screen.queryByRole('group', { name: /^Two answers/ })).not.toBeInTheDocument();
  });

  it('goes on one by one where the server refuses a call as a whole', async () => {
    pep.mostInACall = 1;
    await paste();
    await saved();
    expect(pep.calls).toEqual([6, 1, 1, 1, 1, 1, 1]);
  });
});
