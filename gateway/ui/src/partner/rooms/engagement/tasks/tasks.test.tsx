import { screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openRoom, startedRoom } from '../testing/open-room';
import { accepted, aMaterial, aTask } from '../testing/room-server';
import { goTo } from './go-to';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-30T12:00:00Z') });
});

afterEach(() => {
  vi.useRealTimers();
});

const tasks = async () => within(await screen.findByRole('region', { name: 'Your tasks' }));
const task = async (name: string) =>
  within((await (await tasks()).findByRole('heading', { name })).closest('li')!);

describe('E3: tasks of a partner', () => {
  it('come with what is owed first, in words until when, and how many are done', async () => {
    startedRoom({
      ...accepted,
      tasks: [
        aTask('SHOWCASE_RECORDING', {
          state: 'DONE',
          doneByName: 'Contact 2',
          doneAt: '2026-11-28T10:00:00Z',
        }),
        aTask('PREP_CALL', { dueOn: null }),
        aTask('HEATMAP', { dueOn: '2026-12-01' }),
        aTask('SUPERPOWER_SLIDE', { dueOn: '2026-11-28', overdue: true }),
      ],
    });
    openRoom();
    const list = await tasks();
    expect(list.getByText('1 of 3 done')).toBeVisible();
    expect(list.getAllByRole('heading', { level: 3 }).map((one) => one.textContent)).toEqual([
      'Upload SUPERPOWER_SLIDE',
      'Complete heatmap',
      'Prep call',
      'Upload SHOWCASE_RECORDING',
    ]);
    expect(list.getByText('2 days overdue, was due Sat, Nov 28 (Central Time)')).toBeVisible();
    expect(list.getByText('Due tomorrow, Tue, Dec 1 (Central Time)')).toBeVisible();
    expect(list.getByText(/^Done by Contact 2 on November 28, 2026/)).toBeVisible();
  });

  it('say that nothing is owed any more', async () => {
    startedRoom({ ...accepted, tasks: [aTask('HEATMAP', { state: 'DONE' })] });
    openRoom();
    expect((await tasks()).getByText(/^All done, thank you/)).toBeVisible();
  });

  it('lead to the report by its own link, once it is there', async () => {
    const heatmap = { state: 'ASKED', accounts: 40, reported: 12, dueOn: null, hasLink: true } as const;
    const pep = startedRoom({ ...accepted, heatmap });
    const went: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      went.push(this.href);
    });
    const user = openRoom();
    const report = await task('Complete heatmap');
    expect(report.getByText('12 of 40 reported')).toBeVisible();
    await user.click(report.getByRole('button', { name: 'Continue your report' }));
    await vi.waitFor(() => expect(went).toEqual([`${location.origin}/r#secret`]));
    expect(pep.changes).toEqual([['POST /heatmap-link', {}]]);
  });

  it('lead to no other site', () => {
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
    goTo('https://elsewhere.example/r');
    goTo('//elsewhere.example/r');
    goTo('javascript:alert(1)');
    expect(click).not.toHaveBeenCalled();
  });

  it('say that the list of accounts is being prepared', async () => {
    startedRoom(accepted);
    openRoom();
    const report = await task('Complete heatmap');
    expect(report.getByText(/^The list of accounts is not ready yet/)).toBeVisible();
    expect(report.queryByRole('button')).not.toBeInTheDocument();
  });

  it('offer what was given for an earlier engagement with one click', async () => {
    const offer = aMaterial('Slide of autumn', { from: 'Field service, autumn' });
    const pep = startedRoom({ ...accepted, offers: [offer, aMaterial('Film', { kind: 'OTHER' })] });
    const user = openRoom();
    const slide = await task('Upload SUPERPOWER_SLIDE');
    expect(slide.getByText(/for “Field service, autumn”/)).toBeVisible();
    await user.click(slide.getByRole('button', { name: 'Use this slide: Slide of autumn.pptx' }));
    expect(pep.changes).toEqual([['POST /materials/reuse', { materialId: 'Slide of autumn' }]]);
    const given = within(await screen.findByRole('region', { name: 'What you gave' }));
    expect(await given.findByText('Slide of autumn.pptx')).toBeVisible();
  });

  it('take a link instead of a file', async () => {
    const pep = startedRoom(accepted);
    const user = openRoom();
    const film = await task('Upload SHOWCASE_RECORDING');
    await user.click(film.getByRole('button', { name: 'Give a link to the recording' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Give a link' }));
    await user.type(dialog.getByRole('textbox', { name: /^Address/ }), 'javascript:alert(1)');
    await user.click(dialog.getByRole('button', { name: 'Give link' }));
    expect(await dialog.findByText('It must begin with https://')).toBeVisible();
    expect(dialog.getByText('Say what it is')).toBeVisible();
    await user.clear(dialog.getByRole('textbox', { name: /^Address/ }));
    await user.type(dialog.getByRole('textbox', { name: /^Address/ }), 'https://video.example/1');
    await user.type(dialog.getByRole('textbox', { name: /^Name/ }), 'Our film');
    await user.click(dialog.getByRole('button', { name: 'Give link' }));
    await vi.waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(pep.changes).toEqual([
      [
        'POST /materials/links',
        { kind: 'SHOWCASE_RECORDING', name: 'Our film', url: 'https://video.example/1' },
      ],
    ]);
    expect(await screen.findByRole('link', { name: 'Our film' })).toBeVisible();
  });
});
