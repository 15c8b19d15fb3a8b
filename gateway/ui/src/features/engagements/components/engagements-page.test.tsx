import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { useLocation } from 'react-router';
import { describe, expect, it } from 'vitest';
import type { Me } from '@/api/types';
import { renderAt } from '@/testing/render';
import { server } from '@/testing/server';
import type { EngagementRow } from '../api/types';
import { answerAround, at } from '../testing/engagement-server';
import { EngagementsPage } from './engagements-page';

const aRow = (n: number, part: Partial<EngagementRow> = {}): EngagementRow => ({
  id: `e${n}`,
  type: 'CO_SELL',
  title: `Engagement ${n}`,
  ou: 'US Central',
  state: 'PREPARING',
  organiser: { email: 'ecm.central.1@pep.example', name: 'ECM Central 1' },
  firstDay: '2027-01-12',
  lastDay: '2027-01-14',
  publishedAt: '2026-11-08T10:00:00Z',
  changedAt: '2026-11-08T10:00:00Z',
  partners: 12,
  accepted: 5,
  declined: 2,
  waiting: 3,
  accounts: 151,
  readiness: 63,
  overdue: 1,
  dueOn: '2026-12-05',
  ...part,
});

const facet = (value: string, count: number) => ({ value, label: value, count });
const counted: URLSearchParams[] = [];

function Address() {
  return <output aria-label="Address">{useLocation().search}</output>;
}
const address = (): string => screen.getByLabelText('Address').textContent;

function shown(
  path: string,
  rows: EngagementRow[],
  roles: Me['roles'] = ['ECM'],
  down = () => false,
): URLSearchParams[] {
  const asked: URLSearchParams[] = [];
  answerAround(roles);
  server.use(
    http.get(at, ({ request }) => {
      const query = new URL(request.url).searchParams;
      asked.push(query);
      if (down()) return HttpResponse.json({ title: 'It is down' }, { status: 500 });
      const from = Number(query.get('after') ?? 0);
      return HttpResponse.json({
        engagements: rows.slice(from, from + 100),
        next: from + 100 < rows.length ? String(from + 100) : null,
        total: rows.length,
      });
    }),
    http.get(`${at}/facets`, ({ request }) => {
      counted.push(new URL(request.url).searchParams);
      return HttpResponse.json({
        state: [facet('DRAFT', 4), facet('PREPARING', rows.length)],
        type: [facet('CO_SELL', 3)],
        ou: [facet('US Central', 2), facet('US West', 1)],
        partner: [{ value: 'p1', label: 'Alder Cloud', count: 7 }],
      });
    }),
  );
  renderAt(
    path,
    <>
      <EngagementsPage />
      <Address />
    </>,
  );
  return asked;
}

describe('E1: the list of engagements', () => {
  it('tells of each where it stands and what needs somebody', async () => {
    shown('/engagements', [aRow(1)]);
    const row = await screen.findByRole('row', { name: /Engagement 1/ });
    for (const words of ['Co-Sell', 'Preparing', '5 of 12 accepted', '2 declined', '151', '63%'])
      expect(row).toHaveTextContent(words);
    expect(row).toHaveTextContent('1 overdue task');
    expect(row).toHaveTextContent('3 partners owe an answer');
    expect(within(row).getByRole('link', { name: 'Engagement 1' })).toHaveAttribute(
      'href',
      '/engagements/e1',
    );
  });

  it('asks for what the address says, tells it as a sentence, and counts states', async () => {
    const asked = shown('/engagements?state=PREPARING&mine=true&attention=OVERDUE&partner=p1', [aRow(1)]);
    await screen.findByRole('row', { name: /Engagement 1/ });
    expect(asked[0]?.toString()).toBe(
      'state=PREPARING&partner=p1&attention=OVERDUE&mine=true&sort=changed&dir=desc',
    );
    const sentence = screen.getByRole('group', { name: 'Active filters' });
    await waitFor(() => expect(sentence).toHaveTextContent('with Alder Cloud'));
    expect(sentence).toHaveTextContent('organized by you');
    expect(screen.getByRole('tab', { name: /^Draft/ })).toHaveTextContent('4');
    expect(screen.getByRole('tab', { name: /^Preparing/ })).toHaveAttribute('aria-selected', 'true');
  });

  it('puts state and filters into the address', async () => {
    shown('/engagements', [aRow(1)]);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('tab', { name: /^Planning/ }));
    await user.click(screen.getByRole('button', { name: 'My engagements' }));
    await user.click(screen.getByRole('button', { name: 'Type' }));
    await user.click(await screen.findByLabelText(/Showcase/));
    expect(address()).toBe('?state=PLANNING&mine=true&type=SHOWCASE');
  });

  it('says at each choice of a filter how many engagements it would leave', async () => {
    shown('/engagements?type=CO_SELL', [aRow(1)]);
    const user = userEvent.setup();
    await screen.findByRole('row', { name: /Engagement 1/ });
    expect(counted.at(-1)?.toString()).toBe('type=CO_SELL');
    await user.click(await screen.findByRole('button', { name: 'Type: Co-Sell' }));
    expect(await screen.findByLabelText(/^Co-Sell\s*3$/)).toBeChecked();
    expect(screen.getByLabelText(/^Showcase\s*0$/)).toBeInTheDocument();
    await user.keyboard('{Escape}');
    await user.click(await screen.findByRole('button', { name: 'Partner' }));
    await user.click(await screen.findByLabelText(/^Alder Cloud\s*7$/));
    expect(address()).toBe('?type=CO_SELL&partner=p1');
  });

  it('sorts by a column, turns it round, and keeps the order in the address', async () => {
    const asked = shown('/engagements?state=PREPARING', [aRow(1)]);
    const user = userEvent.setup();
    const header = await screen.findByRole('columnheader', { name: /^Dates/ });
    expect(header).not.toHaveAttribute('aria-sort');
    await user.click(within(header).getByRole('button'));
    expect(address()).toBe('?state=PREPARING&sort=firstDay&dir=asc');
    await waitFor(() => expect(header).toHaveAttribute('aria-sort', 'ascending'));
    await user.click(within(header).getByRole('button'));
    expect(address()).toBe('?state=PREPARING&sort=firstDay&dir=desc');
    expect(header).toHaveAttribute('aria-sort', 'descending');
    await waitFor(() => expect(asked.at(-1)?.toString()).toBe('state=PREPARING&sort=firstDay&dir=desc'));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Sort by' }), 'Last change');
    expect(address()).toBe('?state=PREPARING&sort=changed&dir=desc');
  });

  it('says what is due next where nothing is overdue', async () => {
    shown('/engagements?sort=due&dir=asc', [aRow(1, { overdue: 0, waiting: 0 })]);
    expect(await screen.findByRole('row', { name: /Engagement 1/ })).toHaveTextContent(
      'Next due Dec 5, 2026',
    );
  });

  it('loads the next page when the end of the loaded rows comes near', async () => {
    const rows = Array.from({ length: 150 }, (_, n) => aRow(n + 1));
    const asked = shown('/engagements', rows);
    const table = await screen.findByRole('table', { name: 'Engagements' });
    expect(table).toHaveAttribute('aria-rowcount', '151');
    expect(within(table).getAllByRole('row').length).toBeLessThan(60);
    expect(asked[0]?.get('after')).toBeNull();
  });

  it('says what to do when nothing matches, and when there is nothing', async () => {
    shown('/engagements?q=zzz', []);
    await userEvent.click(await screen.findByRole('button', { name: 'Clear all filters' }));
    expect(address()).toBe('');
    expect(await screen.findByRole('link', { name: 'Start an engagement' })).toHaveAttribute(
      'href',
      '/engagements/new',
    );
  });

  it('lets sellers read, and nothing more', async () => {
    shown('/engagements', [aRow(1)], ['SELLER']);
    await screen.findByRole('row', { name: /Engagement 1/ });
    expect(screen.queryByRole('button', { name: 'New engagement' })).not.toBeInTheDocument();
  });

  it('says why it could not be loaded, and tries again on request', async () => {
    let down = true;
    shown('/engagements', [aRow(1)], ['ECM'], () => down);
    expect(await screen.findByText(/It is down/)).toBeVisible();
    down = false;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('row', { name: /Engagement 1/ })).toBeVisible();
  });
});
