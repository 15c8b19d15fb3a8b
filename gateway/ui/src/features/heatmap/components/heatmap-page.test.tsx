import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { useLocation } from 'react-router';
import { describe, expect, it, vi } from 'vitest';
import { aReport, anAccount, answerHeatmap } from '@/testing/answers';
import { renderAt } from '@/testing/render';
import { server } from '@/testing/server';
import { HeatmapPage } from './heatmap-page';

function Address() {
  return <output aria-label="Address">{useLocation().search}</output>;
}

const address = (): string => screen.getByLabelText('Address').textContent;
const shown = (at = '/heatmap', onSend = vi.fn()) => {
  renderAt(
    at,
    <>
      <HeatmapPage owns onSend={onSend} />
      <Address />
    </>,
  );
  return onSend;
};
const second = {
  ...aReport,
  partnerId: 'p2',
  partnerName: 'Birch Analytics',
  partnerShortName: 'Birch',
  status: 'ACTIVE_CUSTOMER' as const,
};

describe('H3: the filter lives in the address', () => {
  it('asks for what the address says and tells it as a sentence', async () => {
    const asked = answerHeatmap([anAccount(1)]);
    shown('/heatmap?segment=Strategic&segment=Major&ecm=me&q=acc');
    await screen.findByRole('gridcell', { name: /^Account 1/ });
    expect(asked[0]?.getAll('segment')).toEqual(['Major', 'Strategic']);
    expect(asked[0]?.get('ecm')).toBe('me');
    const sentence = screen.getByRole('group', { name: 'Active filters' });
    expect(sentence).toHaveTextContent('in segment Strategic or Major');
    expect(sentence).toHaveTextContent('owned by you');
  });

  it('puts a chosen value into the address', async () => {
    answerHeatmap([anAccount(1)]);
    shown('/heatmap?q=acc');
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'My accounts' }));
    expect(address()).toBe('?q=acc&ecm=me');
    await user.click(
      within(screen.getByRole('group', { name: 'Filters' })).getByRole('button', { name: 'Segment' }),
    );
    await user.click(await screen.findByLabelText(/Major\s*140/));
    expect(address()).toContain('segment=Major');
    await user.keyboard('{Escape}');
  });

  it('clears one filter, and all', async () => {
    answerHeatmap([anAccount(1)]);
    shown('/heatmap?q=acc&ecm=me&segment=Major');
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'owned by you Clear' }));
    expect(address()).not.toContain('ecm');
    await user.click(screen.getByRole('button', { name: 'Clear all' }));
    expect(address()).toBe('');
  });

  it('says what to do when nothing matches', async () => {
    answerHeatmap([]);
    shown('/heatmap?q=zzz');
    await userEvent.click(await screen.findByRole('button', { name: 'Clear all filters' }));
    expect(address()).toBe('');
  });
});

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
    const card = await screen.findByRole('dialog', { name: 'Report of Alder Cloud on Account 1' });
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

  it('ticks by Space, and a range by shift and arrows', async () => {
    answerHeatmap([1, 2, 3, 4].map((n) => anAccount(n)));
    shown();
    const user = userEvent.setup();
    (await screen.findByRole('gridcell', { name: /^Account 1/ })).focus();
    await user.keyboard(' ');
    expect(screen.getByText('1 account ticked')).toBeInTheDocument();
    await user.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
    expect(screen.getByText('3 accounts ticked')).toBeInTheDocument();
    expect(screen.getByRole('checkbox', { name: 'Tick Account 3' })).toBeChecked();
  });

  it('tells the history of an account from its card', async () => {
    answerHeatmap([anAccount(1)]);
    server.use(
      http.get('/api/heatmap/accounts/a1/history', () =>
        HttpResponse.json({
          accountId: 'a1',
          name: 'Account 1',
          more: false,
          happenings: [
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

  it('ticks a range with shift, and all that match with one box', async () => {
    answerHeatmap([1, 2, 3, 4].map((n) => anAccount(n)));
    const onSend = shown('/heatmap?segment=Strategic');
    const user = userEvent.setup();
    await user.click(await screen.findByRole('checkbox', { name: 'Tick Account 1' }));
    await user.keyboard('{Shift>}');
    await user.click(screen.getByRole('checkbox', { name: 'Tick Account 3' }));
    await user.keyboard('{/Shift}');
    expect(screen.getByText('3 accounts ticked')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Tick all 4' }));
    await user.click(screen.getByRole('checkbox', { name: 'Tick Account 2' }));
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

  it('does not take all that match for none ticked, when each was unticked by hand', async () => {
    answerHeatmap([anAccount(1)]);
    const onSend = shown();
    const user = userEvent.setup();
    await user.click(await screen.findByRole('checkbox', { name: 'Tick all 1 accounts' }));
    await user.click(screen.getByRole('checkbox', { name: 'Tick Account 1' }));
    await user.click(screen.getByRole('button', { name: /^Send for report$/ }));
    expect(screen.getByRole('menuitem', { name: 'Send all 1 account that you may see' })).toBeVisible();
    expect(onSend).not.toHaveBeenCalled();
  });

  it('has nothing to send where nothing matches', async () => {
    answerHeatmap([]);
    shown('/heatmap?q=nothing');
    await screen.findByText('No account matches');
    expect(screen.getByRole('button', { name: /^Send for report/ })).toBeDisabled();
  });
});

describe('H9: a digest link', () => {
  it('says exactly what it shows and how to leave', async () => {
    const asked = answerHeatmap([anAccount(1)]);
    server.use(
      http.get('/api/heatmap/row-sets/d1', () =>
        HttpResponse.json({
          id: 'd1',
          title: '3 changes',
          accounts: 3,
          partners: ['Alder Cloud', 'Birch Analytics'],
          createdAt: '2026-11-21T10:00:00Z',
        }),
      ),
    );
    shown('/heatmap?rowSet=d1');
    expect(
      await screen.findByText(/exactly 3 accounts, partners Alder Cloud and Birch Analytics/),
    ).toBeInTheDocument();
    expect(asked[0]?.get('rowSet')).toBe('d1');
    expect(screen.getByRole('group', { name: 'Active filters' })).toHaveTextContent(
      'Showing all accounts of the digest.',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Show all accounts' }));
    await waitFor(() => expect(address()).toBe(''));
  });
});

describe('when a service is down', () => {
  it('says which, and loads again on request', async () => {
    answerHeatmap([anAccount(1)]);
    server.use(
      http.get(
        '/api/heatmap/accounts',
        () =>
          HttpResponse.json(
            { title: 'Heatmap is unavailable' },
            { status: 503, headers: { 'Retry-After': '5' } },
          ),
        { once: true },
      ),
    );
    shown();
    expect(await screen.findByText(/Heatmap is unavailable/)).toHaveTextContent('about 5 seconds');
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('gridcell', { name: /^Account 1/ })).toBeInTheDocument();
  });
});
