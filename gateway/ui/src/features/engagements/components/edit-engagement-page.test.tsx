import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse, type RequestHandler } from 'msw';
import { Route, Routes, useParams } from 'react-router';
import { describe, expect, it } from 'vitest';
import type { Engagement, Me } from '@/api/types';
import { renderAt } from '@/testing/render';
import { server } from '@/testing/server';
import type { EngagementWish } from '../api/types';
import { aDraft, anEngagement, answerAround, at } from '../testing/engagement-server';
import { EditEngagementPage } from './edit-engagement-page';

function Edit() {
  const { id } = useParams();
  return (
    <>
      <EditEngagementPage id={id} notFound={<p>Not there</p>} />
      <output aria-label="Id">{id ?? 'none'}</output>
    </>
  );
}

interface Put {
  method: string;
  wish: EngagementWish;
}

/** A service that keeps one draft; somebody else can change it in between. */
function shown(path: string, first: Engagement, roles: Me['roles'] = ['ECM'], ...others: RequestHandler[]) {
  const state = { draft: first, refuse: undefined as (() => Response) | undefined };
  const puts: Put[] = [];
  answerAround(roles);
  const keep = async (request: Request): Promise<Response> => {
    const wish = (await request.json()) as EngagementWish;
    puts.push({ method: request.method, wish });
    if (state.refuse) return state.refuse();
    if (request.method === 'PUT' && wish.version !== state.draft.version)
      return HttpResponse.json(
        { type: 'https://pep.example/problems/stale-edit', title: 'Changed', current: state.draft },
        { status: 409 },
      );
    state.draft = {
      ...state.draft,
      title: wish.title ?? '',
      description: wish.description ?? null,
      criteria: { ...state.draft.criteria, ...wish.criteria } as Engagement['criteria'],
      version: state.draft.version + 1,
    };
    return HttpResponse.json(state.draft);
  };
  server.use(
    ...others,
    http.get(`${at}/e1`, () => HttpResponse.json(state.draft)),
    http.post(at, ({ request }) => keep(request)),
    http.put(`${at}/e1`, ({ request }) => keep(request)),
  );
  const page = renderAt(
    path,
    <Routes>
      <Route path="/engagements/new" element={<Edit />} />
      <Route path="/engagements/:id/edit" element={<Edit />} />
      <Route path="*" element={<p>Elsewhere</p>} />
    </Routes>,
  );
  return { state, puts, page };
}

const saved = () => screen.findByText('All changes saved');
const title = () => screen.findByLabelText(/^Title/);

describe('E1: a draft saves itself', () => {
  it('is made with the first change, gets its address, and loses no letter meanwhile', async () => {
    const { puts } = shown('/engagements/new', aDraft({ title: '' }));
    const user = userEvent.setup();
    const field = await title();
    expect(puts).toEqual([]);
    await user.type(field, 'Data');
    await waitFor(() => expect(screen.getByLabelText('Id')).toHaveTextContent('e1'));
    expect(field).toHaveFocus();
    await user.type(field, ' platforms');
    await saved();
    expect(field).toHaveValue('Data platforms');
    expect(puts[0]).toMatchObject({ method: 'POST', wish: { title: 'Data', ou: 'US Central' } });
    expect(puts.at(-1)).toMatchObject({ method: 'PUT', wish: { title: 'Data platforms', version: 4 } });
  });

  it('says how many accounts of how many sellers match while criteria are chosen', async () => {
    const { puts } = shown('/engagements/e1/edit', aDraft());
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Industry: Energy' }));
    await user.click(await screen.findByLabelText(/Utilities\s*22/));
    await user.keyboard('{Escape}');
    expect(await screen.findByText('312 accounts of 14 sellers')).toBeVisible();
    await waitFor(() => expect(puts.at(-1)?.wish.criteria?.industries).toEqual(['Energy', 'Utilities']));
  });

  it('keeps what was typed when the service is away, and sends it after', async () => {
    const { state, puts } = shown('/engagements/e1/edit', aDraft());
    state.refuse = () => HttpResponse.error();
    const user = userEvent.setup();
    await user.type(await title(), '!');
    expect(await screen.findByText(/what you typed is kept on this device/)).toBeVisible();
    state.refuse = undefined;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await saved();
    expect(puts.at(-1)?.wish.title).toBe('Data platforms in Energy!');
  });

  it('takes up after a closed tab what could not be saved', async () => {
    const first = shown('/engagements/e1/edit', aDraft());
    first.state.refuse = () => HttpResponse.error();
    await userEvent.type(await title(), '!');
    await screen.findByText(/what you typed is kept on this device/);
    first.page.unmount();
    const { puts } = shown('/engagements/e1/edit', aDraft());
    expect(await title()).toHaveValue('Data platforms in Energy!');
    await saved();
    expect(puts.at(-1)?.wish.title).toBe('Data platforms in Energy!');
  });

  it("takes over what somebody else changed, and keeps one's own", async () => {
    const { state, puts } = shown('/engagements/e1/edit', aDraft());
    const field = await title();
    state.draft = aDraft({
      version: 4,
      description: 'Theirs',
      changedBy: { email: 'sam@pep.example', name: 'Sam' },
    });
    await userEvent.type(field, '!');
    expect(await screen.findByText('Sam changed this engagement while you edited it.')).toBeVisible();
    expect(screen.getByText(/Taken over: description/)).toBeVisible();
    expect(screen.getByLabelText('Description')).toHaveValue('Theirs');
    await saved();
    expect(puts.at(-1)?.wish).toMatchObject({
      title: 'Data platforms in Energy!',
      description: 'Theirs',
      version: 4,
    });
  });

  it('shows both sides where both changed the same, and saves what is chosen', async () => {
    const { state, puts } = shown('/engagements/e1/edit', aDraft());
    const field = await title();
    state.draft = aDraft({
      version: 4,
      title: 'Theirs',
      changedBy: { email: 'sam@pep.example', name: 'Sam' },
    });
    await userEvent.type(field, '!');
    expect(await screen.findByText(/yours is “Data platforms in Energy!”, theirs is “Theirs”/)).toBeVisible();
    expect(screen.getByText('Not saved: choose below')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Use theirs' }));
    expect(field).toHaveValue('Theirs');
    await saved();
    expect(puts).toHaveLength(1);
  });

  it('saves a published engagement only when told to', async () => {
    const { puts } = shown('/engagements/e1/edit', anEngagement());
    await userEvent.type(await title(), '!');
    expect(await screen.findByText('Not saved yet')).toBeVisible();
    expect(screen.getByLabelText(/^OU/)).toBeDisabled();
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(puts).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Save changes' }));
    await saved();
    expect(puts[0]?.wish.partnerIds).toBeUndefined();
  });

  it('is not there for sellers', async () => {
    shown('/engagements/new', aDraft(), ['SELLER']);
    expect(await screen.findByText('Not there')).toBeVisible();
  });
});

const publishing = (problems: { field: string; detail: string }[]): RequestHandler =>
  http.get(`${at}/e1/publishing`, () =>
    HttpResponse.json({
      problems,
      partners: [
        {
          partnerId: 'p1',
          name: 'Alder Cloud',
          contacts: [{ name: 'Kim', email: 'kim@alder.example' }],
          problem: null,
        },
      ],
      expiresAt: '2026-12-04T10:00:00Z',
      accounts: 151,
    }),
  );

describe('E2: publishing', () => {
  it('shows who gets what, with the very mail, and then sends it', async () => {
    const published: unknown[] = [];
    shown(
      '/engagements/e1/edit',
      aDraft(),
      ['ECM'],
      publishing([]),
      http.post(`${at}/e1/publish`, async ({ request }) => {
        published.push(await request.json());
        return HttpResponse.json(anEngagement({ version: 4, state: 'PLANNING' }));
      }),
    );
    await userEvent.click(await screen.findByRole('button', { name: 'Publish' }));
    const dialog = await screen.findByRole('dialog', { name: 'Publish and send the invitations' });
    expect(await within(dialog).findByText(/Kim \(kim@alder\.example\)/)).toBeVisible();
    expect(await within(dialog).findByText('Invitation: Data platforms')).toBeVisible();
    expect(published).toEqual([]);
    await userEvent.click(within(dialog).getByRole('button', { name: 'Publish and send 1 email' }));
    expect(await screen.findByText('Elsewhere')).toBeVisible();
    expect(published).toEqual([{ version: 3 }]);
  });

  it('names what is in the way, and sends nothing', async () => {
    shown(
      '/engagements/e1/edit',
      aDraft(),
      ['ECM'],
      publishing([{ field: 'partnerIds', detail: 'Birch Analytics has no active contact.' }]),
    );
    await userEvent.click(await screen.findByRole('button', { name: 'Publish' }));
    const dialog = await screen.findByRole('dialog');
    expect(await within(dialog).findByText('Birch Analytics has no active contact.')).toBeVisible();
    expect(within(dialog).getByRole('button', { name: /^Publish and send/ })).toBeDisabled();
  });

  it('saves what was typed last before it asks who would be invited', async () => {
    const { puts } = shown('/engagements/e1/edit', aDraft(), ['ECM'], publishing([]));
    await userEvent.type(await title(), '!');
    await userEvent.click(screen.getByRole('button', { name: 'Publish' }));
    await screen.findByRole('dialog');
    expect(puts.at(-1)?.wish.title).toBe('Data platforms in Energy!');
  });
});
