import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { useLocation } from 'react-router';
import { describe, expect, it } from 'vitest';
import type { View } from '@/api/views';
import { renderAt } from '@/testing/render';
import { server } from '@/testing/server';
import { answerAround, at } from '../../testing/engagement-server';
import { EngagementsPage } from '../engagements-page';

function Address() {
  return <output aria-label="Address">{useLocation().search}</output>;
}

const mine: View = {
  id: 'v1',
  name: 'Waiting for partners',
  query: 'state=PLANNING&attention=ANSWERS',
  columns: [],
  shared: 'NOBODY',
  sharedOu: null,
  favourite: false,
  mine: true,
  owner: 'ECM Central 1',
  version: 3,
  changedAt: '2026-11-21T10:00:00Z',
};

function shown(path: string, views: View[] = [mine]) {
  const asked: string[] = [];
  const sent: unknown[] = [];
  answerAround(['SELLER']);
  server.use(
    http.get(at, ({ request }) => {
      asked.push(new URL(request.url).searchParams.toString());
      return HttpResponse.json({ engagements: [], next: null, total: 0, states: [] });
    }),
    http.get(`${at}/facets`, () => HttpResponse.json({ state: [], type: [], ou: [], partner: [] })),
    http.get('/api/engagement/views', () => HttpResponse.json({ views })),
    http.post('/api/engagement/views', async ({ request }) => {
      const view = (await request.json()) as View;
      sent.push(view);
      const saved = { ...mine, ...view, id: 'v2', version: 1 };
      views = [saved, ...views];
      return HttpResponse.json(saved, { status: 201 });
    }),
    http.put('/api/engagement/views/v1', async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(
        {
          type: 'https://pep.example/problems/stale-version',
          title: 'The view has changed',
          status: 409,
          detail: 'It was changed in another window after you opened it. Reload it.',
          version: 4,
        },
        { status: 409, headers: { 'Content-Type': 'application/problem+json' } },
      );
    }),
  );
  renderAt(
    path,
    <>
      <EngagementsPage />
      <Address />
    </>,
  );
  return { asked, sent };
}

const address = (): string => screen.getByLabelText('Address').textContent;
const bar = () => within(screen.getByRole('group', { name: 'View' }));

describe('E1: views of the list of engagements', () => {
  it('opens a view with its filter in the address, and lists what it leaves', async () => {
    const { asked } = shown('/engagements?q=cloud');
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Views' }));
    await user.click(await screen.findByRole('menuitemradio', { name: /^Waiting for partners/ }));
    expect(address()).toBe('?state=PLANNING&attention=ANSWERS&view=v1');
    await waitFor(() => expect(asked.at(-1)).toBe('state=PLANNING&attention=ANSWERS&sort=changed&dir=desc'));
    expect(bar().queryByText('Changed')).not.toBeInTheDocument();
  });

  it('keeps the filters in use as a new view, shares it with an OU, and opens it', async () => {
    const { sent } = shown('/engagements?mine=true&state=PREPARING');
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Views' }));
    await user.click(await screen.findByRole('menuitem', { name: /^Save as/ }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(
      dialog.getByText('A view saves the filters and the sort order that you see now.'),
    ).toBeInTheDocument();
    expect(dialog.getByText(/They see only the engagements of their own OUs/)).toBeInTheDocument();
    await user.type(dialog.getByRole('textbox', { name: /^Name/ }), 'Mine under way');
    await user.click(dialog.getByRole('radio', { name: 'Everyone in US West' }));
    await user.click(dialog.getByRole('button', { name: 'Save view' }));
    await waitFor(() => expect(address()).toBe('?state=PREPARING&mine=true&view=v2'));
    expect(sent).toEqual([
      {
        name: 'Mine under way',
        query: 'state=PREPARING&mine=true',
        columns: [],
        shared: 'UNIT',
        sharedOu: 'US West',
        favourite: false,
      },
    ]);
    expect(await screen.findByRole('button', { name: 'View: Mine under way' })).toBeInTheDocument();
  });

  it('says that another filter differs from the view, and why it was not saved', async () => {
    const { sent } = shown('/engagements?state=PREPARING&view=v1');
    expect(await bar().findByText('Changed')).toBeInTheDocument();
    await userEvent.click(bar().getByRole('button', { name: 'Save' }));
    expect(await screen.findByText(/changed in another window/)).toBeInTheDocument();
    expect(sent).toMatchObject([{ query: 'state=PREPARING', version: 3 }]);
    expect(bar().getByText('Changed')).toBeInTheDocument();
  });

  it('keeps the order in use, and says of another one that it differs from the view', async () => {
    const { sent } = shown('/engagements?state=PLANNING&attention=ANSWERS&view=v1');
    const user = userEvent.setup();
    expect(await bar().findByRole('button', { name: 'View: Waiting for partners' })).toBeInTheDocument();
    expect(bar().queryByText('Changed')).not.toBeInTheDocument();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Sort by' }), 'Next due');
    expect(await bar().findByText('Changed')).toBeInTheDocument();
    await user.click(bar().getByRole('button', { name: 'Save' }));
    await waitFor(() =>
      expect(sent).toMatchObject([{ query: 'state=PLANNING&attention=ANSWERS&sort=due&dir=asc' }]),
    );
  });

  it('opens in the order that it keeps, and says nothing of the usual one', async () => {
    const { asked } = shown('/engagements?sort=title&dir=asc', [
      { ...mine, query: 'mine=true&sort=due&dir=asc' },
    ]);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Views' }));
    await user.click(await screen.findByRole('menuitemradio', { name: /^Waiting for partners/ }));
    expect(address()).toBe('?mine=true&sort=due&dir=asc&view=v1');
    await waitFor(() => expect(asked.at(-1)).toBe('mine=true&sort=due&dir=asc'));
    expect(bar().queryByText('Changed')).not.toBeInTheDocument();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Sort by' }), 'Last change');
    expect(await bar().findByText('Changed')).toBeInTheDocument();
    await user.click(bar().getByRole('button', { name: 'Reset' }));
    expect(address()).toBe('?mine=true&sort=due&dir=asc&view=v1');
  });

  it('opens by itself if it is the favourite and the address asks for nothing', async () => {
    const { asked } = shown('/engagements', [{ ...mine, favourite: true }]);
    await waitFor(() => expect(address()).toBe('?state=PLANNING&attention=ANSWERS&view=v1'));
    await waitFor(() => expect(asked.at(-1)).toBe('state=PLANNING&attention=ANSWERS&sort=changed&dir=desc'));
  });

  it('leaves an address that asks for something as it is', async () => {
    shown('/engagements?q=cloud', [{ ...mine, favourite: true }]);
    await userEvent.click(await screen.findByRole('button', { name: 'Views' }));
    expect(
      await screen.findByRole('menuitemradio', { name: /^Waiting for partners \(default\)/ }),
    ).toBeInTheDocument();
    expect(address()).toBe('?q=cloud');
  });
});
