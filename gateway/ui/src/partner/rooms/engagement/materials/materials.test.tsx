import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { answerUploads, type TusServer } from '@/testing/tus-server';
import { openRoom, startedRoom } from '../testing/open-room';
import { accepted, aMaterial, aTask, type RoomServer } from '../testing/room-server';
import type { Room } from '../types';

const path = '/api/partner/engagement/uploads';

/** Each with an invitation of its own, for what is under way lasts as long as the page. */
function opened(part: Partial<Room> = {}): { pep: RoomServer; tus: TusServer } & ReturnType<typeof actor> {
  const room = { ...accepted, invitationId: crypto.randomUUID(), ...part };
  const pep = startedRoom(room);
  const tus = answerUploads(path);
  return { pep, tus, ...actor() };
}

const actor = () => ({ user: openRoom() });
const slides = new File(['twelve bytes'], 'Superpower.pptx', { lastModified: 1 });
const task = async (name: string) => within((await screen.findByRole('heading', { name })).closest('li')!);
const given = async () => within(await screen.findByRole('region', { name: 'What you gave' }));

describe('E5: files that a partner gives', () => {
  it('are of the kind that the task asks for, and show up by themselves', async () => {
    const { pep, tus, user } = opened();
    const slide = await task('Upload SUPERPOWER_SLIDE');
    pep.room = { ...pep.room, materials: [aMaterial('Superpower')] };
    await user.upload(slide.getByLabelText('Files to upload'), slides);
    expect(await slide.findByText('Uploaded as superpower slide.')).toBeVisible();
    expect(tus.created).toMatchObject([{ filename: 'Superpower.pptx', kind: 'SUPERPOWER_SLIDE' }]);
    expect(tus.created[0]).not.toHaveProperty('engagementId');
    expect(tus.tokens).toEqual(['token']);
    expect(await (await given()).findByText('Superpower.pptx')).toBeVisible();
    expect((await task('Upload SHOWCASE_RECORDING')).queryByText('Superpower.pptx')).toBeNull();
  });

  it('pause, and go on with what has arrived', async () => {
    const { tus, user } = opened();
    tus.cutAfter = 5;
    const slide = await task('Upload SUPERPOWER_SLIDE');
    await user.upload(slide.getByLabelText('Files to upload'), slides);
    await slide.findByText(/continues by itself/);
    await user.click(slide.getByRole('button', { name: 'Pause' }));
    await user.click(await slide.findByRole('button', { name: 'Resume' }));
    expect(await slide.findByText('Uploaded as superpower slide.')).toBeVisible();
    expect(tus.created).toHaveLength(1);
    expect(tus.offset).toBe(12);
  });

  it('say in words why they were refused', async () => {
    const { tus, user } = opened();
    tus.refuse = () =>
      HttpResponse.json({ title: 'Refused', detail: 'The file holds a program.' }, { status: 422 });
    const slide = await task('Upload SUPERPOWER_SLIDE');
    await user.upload(slide.getByLabelText('Files to upload'), slides);
    expect(await slide.findByText(/Not uploaded\..*The file holds a program\./)).toBeVisible();
  });

  it('are told of before signing out while they are under way', async () => {
    const { tus, user } = opened();
    tus.cutAfter = 5;
    const slide = await task('Upload SUPERPOWER_SLIDE');
    await user.upload(slide.getByLabelText('Files to upload'), slides);
    await slide.findByText(/continues by itself/);
    await user.click(slide.getByRole('button', { name: 'Pause' }));
    await user.click(screen.getByRole('button', { name: 'Sign out of this page' }));
    const dialog = within(await screen.findByRole('dialog', { name: '1 upload is not complete yet' }));
    expect(dialog.getByText(/choose the same files, and only the rest is uploaded/)).toBeVisible();
    await user.click(dialog.getByRole('button', { name: 'Keep working' }));
    await user.click(await slide.findByRole('button', { name: /^Cancel the upload/ }));
    await waitFor(() => expect(tus.deleted).toEqual(['u1']));
  });

  it('take the place of others, which stay reachable', async () => {
    const first = aMaterial('First', { at: '2026-11-18T10:00:00Z', current: false });
    const { tus, user } = opened({
      materials: [first, aMaterial('Second', { replaces: 'First', number: 2 })],
    });
    const list = await given();
    const [second] = list.getAllByRole('listitem');
    expect(within(second!).getByText(/version 2/)).toBeVisible();
    await user.click(list.getByText('Earlier versions (1)'));
    expect(list.getByRole('link', { name: 'First.pptx' })).toHaveAttribute(
      'href',
      expect.stringMatching(/\/materials\/First\/content\?subject=0000000e-/),
    );
    await user.upload(list.getByLabelText('File to replace Second.pptx'), slides);
    await waitFor(() =>
      expect(tus.created).toMatchObject([{ kind: 'SUPERPOWER_SLIDE', replaces: 'Second' }]),
    );
  });

  it('stay in sight beside the task that they have finished, which takes no more', async () => {
    const { pep, user } = opened();
    const slide = await task('Upload SUPERPOWER_SLIDE');
    pep.room = { ...pep.room, tasks: [aTask('SUPERPOWER_SLIDE', { state: 'DONE' })] };
    await user.upload(slide.getByLabelText('Files to upload'), slides);
    await waitFor(() => expect(screen.getByText('1 of 1 done')).toBeVisible());
    const done = await task('Upload SUPERPOWER_SLIDE');
    expect(done.getByText('Uploaded as superpower slide.')).toBeVisible();
    expect(done.queryByRole('button', { name: 'Upload slide' })).toBeNull();
  });

  it('are withdrawn after a question', async () => {
    const { pep, user } = opened({ materials: [aMaterial('Slide')] });
    await user.click(await screen.findByRole('button', { name: 'Withdraw Slide.pptx' }));
    const dialog = within(await screen.findByRole('alertdialog', { name: 'Withdraw “Slide.pptx”?' }));
    expect(dialog.getByRole('button', { name: 'Keep it' })).toHaveFocus();
    await user.click(dialog.getByRole('button', { name: 'Withdraw' }));
    expect(await screen.findByText('Withdrawn (1)')).toBeVisible();
    expect(pep.changes).toEqual([['POST /materials/Slide/withdraw', {}]]);
    expect(screen.queryByRole('link', { name: 'Slide.pptx' })).not.toBeInTheDocument();
  });

  it('lead out of the page where they are links', async () => {
    opened({
      materials: [
        aMaterial('Film', { form: 'LINK', name: 'Film', url: 'https://video.example/1', size: null }),
      ],
    });
    const link = await screen.findByRole('link', { name: 'Film' });
    expect(link).toHaveAttribute('href', 'https://video.example/1');
    expect(link).toHaveAttribute('rel', 'noreferrer');
    expect(screen.getByText(/link to video\.example/)).toBeVisible();
  });
});
