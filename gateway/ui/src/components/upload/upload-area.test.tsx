import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse } from 'msw';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useUploads } from '@/lib/uploads/use-uploads';
import { renderAt } from '@/testing/render';
import { answerUploads } from '@/testing/tus-server';
import { UploadArea } from './upload-area';

const endpoint = '/api/engagement/uploads';
let scope: string;
let done: (material: string | undefined) => void;

function Page({ kind }: { kind?: string }) {
  const [uploads, queue] = useUploads({ endpoint, scope, onDone: (material) => done(material) });
  return <UploadArea uploads={uploads} queue={queue} tags={{ engagementId: 'e1' }} kind={kind} />;
}

const file = (name: string, content = 'twelve bytes') => new File([content], name, { lastModified: 1 });
const choose = (...files: File[]) => userEvent.upload(screen.getByLabelText('Files to upload'), files);
const row = (name: string) => screen.findByRole('listitem', { name });

beforeEach(() => {
  scope = crypto.randomUUID();
  done = vi.fn();
  document.cookie = 'XSRF-TOKEN=token';
});

afterEach(() => {
  document.cookie = 'XSRF-TOKEN=; max-age=0';
});

describe('E5: uploads', () => {
  it('asks what each file is, then sends them with the token of every change', async () => {
    const tus = answerUploads(endpoint);
    renderAt('/', <Page />);
    await choose(file('Fabric.pptx'));
    expect(await screen.findByLabelText('What Fabric.pptx is')).toHaveValue('SUPERPOWER_SLIDE');
    expect(tus.created).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Upload 1 file' }));
    expect(await screen.findByText('Uploaded as superpower slide.')).toBeVisible();
    expect(tus.created).toMatchObject([
      { filename: 'Fabric.pptx', kind: 'SUPERPOWER_SLIDE', engagementId: 'e1' },
    ]);
    expect(tus.tokens).toEqual(['token']);
    expect(done).toHaveBeenCalledWith('m1');
  });

  it('goes on where it was cut off, by itself', async () => {
    const tus = answerUploads(endpoint);
    tus.cutAfter = 5;
    renderAt('/', <Page kind="OTHER" />);
    await choose(file('notes.txt'));
    expect(await screen.findByText(/it continues by itself/)).toBeVisible();
    expect(await screen.findByText('Uploaded as other material.')).toBeVisible();
    expect(tus.offset).toBe(12);
    expect(tus.created).toHaveLength(1);
  });

  it('says in words why a file was refused', async () => {
    const tus = answerUploads(endpoint);
    tus.refuse = () =>
      HttpResponse.json(
        { title: 'Not what it says', detail: 'The file is called .pdf but holds a program.' },
        { status: 422 },
      );
    renderAt('/', <Page kind="OTHER" />);
    await choose(file('offer.pdf'));
    expect(await screen.findByText(/The file is called \.pdf but holds a program\./)).toBeVisible();
    expect(within(await row('offer.pdf')).queryByRole('button', { name: 'Try again' })).toBeNull();
  });

  it('refuses an empty file before anything is sent', async () => {
    const tus = answerUploads(endpoint);
    renderAt('/', <Page kind="OTHER" />);
    await choose(file('empty.txt', ''));
    expect(await screen.findByText(/The file is empty\./)).toBeVisible();
    expect(tus.created).toEqual([]);
  });

  it('pauses, and resumes with what has arrived', async () => {
    const tus = answerUploads(endpoint);
    tus.cutAfter = 5;
    renderAt('/', <Page kind="OTHER" />);
    await choose(file('notes.txt'));
    await screen.findByText(/it continues by itself/);
    await userEvent.click(screen.getByRole('button', { name: 'Pause' }));
    expect(await screen.findByText(/^Paused at/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Resume' }));
    expect(await screen.findByText('Uploaded as other material.')).toBeVisible();
    expect(tus.created).toHaveLength(1);
  });

  it('takes up what an earlier visit has left, once the same file is chosen again', async () => {
    const tus = answerUploads(endpoint);
    tus.refuse = () => HttpResponse.json({ title: 'Sign in first' }, { status: 401 });
    const first = renderAt('/', <Page kind="OTHER" />);
    await choose(file('notes.txt'));
    expect(await screen.findByText(/nothing is lost/)).toBeVisible();
    first.unmount();
    tus.refuse = undefined;
    const { UploadQueue } = await import('@/lib/uploads/upload-queue');
    const later = new UploadQueue({ endpoint, scope, onDone: (material) => done(material) });
    await waitFor(() => expect(later.snapshot().unfinished).toMatchObject([{ name: 'notes.txt' }]));
    later.add([file('notes.txt')], { engagementId: 'e1' }, 'OTHER');
    await waitFor(() => expect(done).toHaveBeenCalledWith('m1'));
    expect(tus.created).toHaveLength(1);
    await waitFor(() => expect(later.snapshot().unfinished).toEqual([]));
  });

  it('removes from the service what is cancelled', async () => {
    const tus = answerUploads(endpoint);
    tus.cutAfter = 5;
    renderAt('/', <Page kind="OTHER" />);
    await choose(file('notes.txt'));
    await screen.findByText(/it continues by itself/);
    await userEvent.click(screen.getByRole('button', { name: 'Cancel the upload of notes.txt' }));
    await waitFor(() => expect(tus.deleted).toEqual(['u1']));
    expect(screen.queryByRole('listitem', { name: 'notes.txt' })).toBeNull();
  });
});
