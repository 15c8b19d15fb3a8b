import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { aReport, anAccount, answerHeatmap } from '@/testing/answers';
import { server } from '@/testing/server';
import { shown } from '../../testing/shown-page';

const second = {
  ...aReport,
  partnerId: 'p2',
  partnerName: 'Birch Analytics',
  partnerShortName: 'Birch',
  status: 'ACTIVE_CUSTOMER' as const,
};

describe('H4: the list', () => {
  it('walks rows and tags by arrow keys with one tab stop', async () => {
    answerHeatmap([anAccount(1, { reports: [aReport, second] }), anAccount(2)]);
    shown();
    const user = userEvent.setup();
    const cell = await screen.findByRole('gridcell', { name: /^Account 1/ });
    cell.focus();
    await user.keyboard('{End}');
    expect(screen.getByRole('button', { name: /^Birch\s*: Active customer/ })).toHaveFocus();
    await user.keyboard('{ArrowLeft}');
    expect(screen.getAllByRole('button', { name: /^Alder\s*: Target/ })[0]).toHaveFocus();
    await user.keyboard('{ArrowDown}');
    expect(screen.getAllByRole('button', { name: /^Alder\s*: Target/ })[1]).toHaveFocus();
    expect(
      screen.getByRole('grid').querySelectorAll('[data-cell][tabindex="0"], [data-cell] [tabindex="0"]'),
    ).toHaveLength(1);
  });

  it('opens the report by key, asks again from it, and gives the focus back on Escape', async () => {
    answerHeatmap([anAccount(1)]);
    const onSend = shown();
    const user = userEvent.setup();
    const tag = await screen.findByRole('button', { name: /^Alder\s*: Target/ });
    tag.focus();
    await user.keyboard('{Enter}');
    const card = await screen.findByRole('dialog', { name: 'Report by Alder Cloud on Account 1' });
    expect(card).toHaveTextContent('Renewal in March');
    expect(card).toHaveTextContent('12 days ago');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(tag).toHaveFocus();
    await user.keyboard('{Enter}');
    await user.click(await screen.findByRole('button', { name: 'Ask again' }));
    expect(onSend).toHaveBeenCalledWith(
      expect.objectContaining({
        selection: { accountIds: ['a1'] },
        partners: [{ id: 'p1', name: 'Alder Cloud' }],
      }),
    );
  });

  it('selects by Space, and a range by shift and arrows', async () => {
    answerHeatmap([1, 2, 3, 4].map((n) => anAccount(n)));
    shown();
    const user = userEvent.setup();
    (await screen.findByRole('gridcell', { name: /^Account 1/ })).focus();
    await user.keyboard(' ');
    expect(screen.getByText('1 account selected')).toBeInTheDocument();
    await user.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
    expect(screen.getByText('3 accounts selected')).toBeInTheDocument();
    expect(screen.getByRole('checkbox', { name: 'Select Account 3' })).toBeChecked();
  });

  it('tells the history of an account from its card', async () => {
    answerHeatmap([anAccount(1)]);
    server.use(
      http.get('/api/heatmap/accounts/a1/history', () =>
        HttpResponse.json({
          accountId: 'a1',
          name: 'Account 1',
          more: false,
          entries: [
            {
              at: '2026-11-20T10:00:00Z',
              kind: 'REPORTED',
              partner: 'Alder Cloud',
              by: 'Alder contact 1',
              field: 'status',
              before: 'TARGET',
              after: 'ACTIVE_CUSTOMER',
            },
          ],
        }),
      ),
    );
    shown();
    const user = userEvent.setup();
    (await screen.findByRole('gridcell', { name: /^Account 1/ })).focus();
    await user.keyboard('{Enter}');
    await user.click(await screen.findByRole('button', { name: 'History' }));
    const history = await screen.findByRole('list', { name: 'History' });
    expect(history).toHaveTextContent('Alder contact 1 of Alder Cloud reported the account status');
    expect(history).toHaveTextContent('From Target to Active customer');
  });

  it('selects a range with shift, and all that match with one box', async () => {
    answerHeatmap([1, 2, 3, 4].map((n) => anAccount(n)));
    const onSend = shown('/heatmap?segment=Strategic');
    const user = userEvent.setup();
    await user.click(await screen.findByRole('checkbox', { name: 'Select Account 1' }));
    await user.keyboard('{Shift>}');
    await user.click(screen.getByRole('checkbox', { name: 'Select Account 3' }));
    await user.keyboard('{/Shift}');
    expect(screen.getByText('3 accounts selected')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Select all 4' }));
    await user.click(screen.getByRole('checkbox', { name: 'Select Account 2' }));
    await user.click(screen.getByRole('button', { name: 'Send for report (3)' }));
    expect(onSend).toHaveBeenCalledWith(
      expect.objectContaining({
        selection: { filter: { segment: ['Strategic'] } },
        excludeAccountIds: ['a2'],
        count: 3,
      }),
    );
  });
});
