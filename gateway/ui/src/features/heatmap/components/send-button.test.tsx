import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { anAccount, answerHeatmap } from '@/testing/answers';
import { server } from '@/testing/server';
import { shown } from '../testing/shown-page';

describe('H5: sending for report', () => {
  it('offers all that match only by a choice that says how many they are', async () => {
    answerHeatmap([1, 2, 3, 4].map((n) => anAccount(n)));
    const onSend = shown('/heatmap?segment=Strategic');
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: /^Send for report/ }));
    expect(onSend).not.toHaveBeenCalled();
    await user.click(screen.getByRole('menuitem', { name: 'Send all 4 accounts that match the filter' }));
    expect(onSend).toHaveBeenCalledWith(
      expect.objectContaining({ selection: { filter: { segment: ['Strategic'] } }, excludeAccountIds: [] }),
    );
  });

  it('does not take all that match for none selected, when each was deselected by hand', async () => {
    answerHeatmap([anAccount(1)]);
    const onSend = shown();
    const user = userEvent.setup();
    await user.click(await screen.findByRole('checkbox', { name: 'Select all 1 account' }));
    await user.click(screen.getByRole('checkbox', { name: 'Select Account 1' }));
    await user.click(screen.getByRole('button', { name: /^Send for report$/ }));
    expect(
      screen.getByRole('menuitem', { name: 'Send the 1 account that you have access to' }),
    ).toBeVisible();
    expect(onSend).not.toHaveBeenCalled();
  });

  it('says that one request cannot hold all that match, before anything is opened', async () => {
    answerHeatmap([1, 2, 3, 4].map((n) => anAccount(n)));
    server.use(http.get('/api/heatmap/sendings', () => HttpResponse.json({ sendings: [], mostAccounts: 3 })));
    const onSend = shown();
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: /^Send for report/ }));
    expect(await screen.findByText('A request can include at most 3 accounts')).toBeVisible();
    const all = screen.getByRole('menuitem', { name: 'Send all 4 accounts that you have access to' });
    expect(all).toHaveAttribute('aria-disabled', 'true');
    await user.click(all);
    expect(onSend).not.toHaveBeenCalled();
  });

  it('has nothing to send where nothing matches', async () => {
    answerHeatmap([]);
    shown('/heatmap?q=nothing');
    await screen.findByText('No account matches');
    expect(screen.getByRole('button', { name: /^Send for report/ })).toBeDisabled();
  });
});
