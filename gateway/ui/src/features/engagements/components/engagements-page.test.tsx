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
  ...part,
});

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
        states: [
          { state: 'DRAFT', count: 4 },
          { state: 'PREPARING', count: rows.length },
        ],
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
    expect(asked[0]?.toString()).toBe('state=PREPARING&partner=p1&attention=OVERDUE&mine=true');
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
