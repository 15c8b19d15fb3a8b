import { screen, within } from '@testing-library/react';
import { run } from 'axe-core';
import { HttpResponse } from 'msw';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { comeBack, openRoom, startedRoom } from '../testing/open-room';
import { accepted, aMaterial, ended, invited, subject } from '../testing/room-server';

afterEach(() => {
  vi.useRealTimers();
});

const faults = async (): Promise<string[]> => {
  const { violations } = await run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  return violations.map((one) => `${one.id}: ${one.nodes[0]?.html}`);
};

describe('E2: the page of an engagement', () => {
  it('says before the answer what it is and what is expected, and changes nothing by being opened', async () => {
    const pep = startedRoom(invited);
    openRoom();
    expect(await screen.findByRole('heading', { level: 1, name: 'Field service, US Central' })).toBeVisible();
    const facts = within(screen.getByRole('list', { name: 'The engagement' }));
    expect(facts.getAllByRole('listitem').map(({ textContent }) => textContent.replace(/\s/g, ' '))).toEqual([
      'Type:Co-Sell',
      'When:Monday, March 8 – Wednesday, March 10, 2027 (Central Time)',
      'Who:Organized by ECM Central 1',
      'About:2 accounts',
    ]);
    expect(screen.getByText('We would love to have you with us.')).toBeVisible();
    for (const task of ['Complete heatmap', 'Upload superpower slide', 'Prep call'])
      expect(screen.getByText(task)).toBeVisible();
    expect(screen.getByText(/Please answer by .*December 5, 2026/)).toBeVisible();
    expect(pep.changes).toEqual([]);
    expect(pep.read).toEqual(['']);
    expect([...pep.subjects]).toEqual([subject]);
  });

  it('shows and asks for no account before the acceptance, and names and places after it', async () => {
    const pep = startedRoom(invited);
    const user = openRoom();
    await user.click(await screen.findByRole('button', { name: 'Accept' }));
    const places = within(await screen.findByRole('region', { name: '2 accounts' }));
    expect(await places.findByText('Alpine Energy')).toBeVisible();
    expect(places.getByText('Lakeview, United States')).toBeVisible();
    expect(pep.read.indexOf('/accounts')).toBeGreaterThan(0);
  });

  it('changes nothing by being opened once it is accepted either', async () => {
    const pep = startedRoom({ ...accepted, materials: [aMaterial('Slide')] });
    openRoom();
    await screen.findByText('Alpine Energy');
    expect(pep.changes).toEqual([]);
  });

  it('shows more accounts when asked for', async () => {
    const pep = startedRoom(accepted);
    pep.accounts = Array.from({ length: 40 }, (_, n) => ({
      name: `Account ${n + 1}`,
      city: null,
      state: null,
      country: null,
    }));
    const user = openRoom();
    expect(await screen.findByText('Account 12')).toBeVisible();
    expect(screen.queryByText('Account 13')).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Show more (28 left)' }));
    expect(await screen.findByText('Account 40')).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Show more/ })).not.toBeInTheDocument();
  });

  it('says so when the invitation is withdrawn while it is open', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const pep = startedRoom(invited);
    openRoom();
    await screen.findByRole('button', { name: 'Accept' });
    pep.instead = () => ended();
    comeBack();
    expect(
      await screen.findByRole('heading', { name: 'Please open the link in your email again' }),
    ).toBeVisible();
    expect(screen.getByText(/withdraws the invitation or cancels the engagement/)).toBeVisible();
  });

  it('keeps what it shows while there is no connection, and says that it may be out of date', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const pep = startedRoom(invited);
    openRoom();
    await screen.findByRole('button', { name: 'Accept' });
    pep.instead = () => HttpResponse.error();
    comeBack();
    expect(await screen.findByText(/what you see may be out of date/)).toBeVisible();
    expect(screen.getByText('We would love to have you with us.')).toBeVisible();
  });

  it('says why it cannot be shown, and tries again', async () => {
    const pep = startedRoom(invited);
    pep.instead = () => HttpResponse.json({ title: 'Error', detail: 'Trace 42' }, { status: 500 });
    const user = openRoom();
    expect(await screen.findByText('Trace 42')).toBeVisible();
    pep.instead = () => undefined;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('button', { name: 'Accept' })).toBeVisible();
  });

  it('tells what happened, the own deeds as one’s own', async () => {
    const at = '2026-11-24T10:00:00Z';
    startedRoom({
      ...accepted,
      history: [
        { at: '2026-11-20T10:00:00Z', by: 'ECM Central 1', mine: false, action: 'INVITED', detail: {} },
        {
          at: '2026-11-25T10:00:00Z',
          by: 'Contact 2',
          mine: true,
          action: 'MATERIAL_ADDED',
          detail: { kind: 'SUPERPOWER_SLIDE', name: 'Alder.pptx' },
        },
        {
          at: '2026-11-26T10:00:00Z',
          by: 'ECM Central 1',
          mine: false,
          action: 'TASK_DUE',
          detail: { task: 'HEATMAP', dueOn: '2026-12-04' },
        },
        {
          at: '2026-11-27T10:00:00Z',
          by: 'ECM Central 1',
          mine: false,
          action: 'TASK_WAIVED',
          detail: { task: 'PREP_CALL' },
        },
        {
          at: '2026-11-28T10:00:00Z',
          by: 'ECM Central 1',
          mine: false,
          action: 'MATERIAL_TAGGED',
          detail: { kind: 'SHOWCASE_RECORDING', name: 'Alder.mp4' },
        },
        { at, by: 'Contact 1', mine: true, action: 'ACCEPTED', detail: {} },
        { at: '2026-11-21T10:00:00Z', by: 'PEP', mine: false, action: 'OPENED', detail: {} },
      ],
    });
    openRoom();
    const history = within(await screen.findByRole('region', { name: 'History' }));
    expect(history.getAllByRole('listitem').map((entry) => entry.firstChild?.textContent)).toEqual([
      'ECM Central 1 changed “Alder.mp4” to a recording',
      'ECM Central 1 does without “Prep call”',
      'ECM Central 1 moved “Complete heatmap” to Fri, Dec 4 (Central Time)',
      'Contact 2 gave the slide “Alder.pptx”',
      'You accepted',
      'ECM Central 1 sent the invitation',
    ]);
  });

  it('has no accessibility faults that axe can find, before and after the acceptance', async () => {
    startedRoom({ ...invited, offers: [aMaterial('Offer', { from: 'Autumn' })] });
    const user = openRoom();
    const accept = await screen.findByRole('button', { name: 'Accept' });
    expect(await faults()).toEqual([]);
    await user.click(accept);
    await screen.findByText('Alpine Energy');
    expect(await faults()).toEqual([]);
  });
});
