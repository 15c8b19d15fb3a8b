import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Problem } from '../problem';
import { answerUploads, type TusServer } from '@/testing/tus-server';
import { OneUpload, unfinishedUploads } from './one-upload';

const endpoint = '/api/partner/engagement/uploads';
let tus: TusServer;
let scope: string;

beforeEach(() => {
  tus = answerUploads(endpoint);
  scope = crypto.randomUUID();
});

const file = (name: string, lastModified: number): File => new File(['twelve bytes'], name, { lastModified });

/** Sends a file to its end, or until it fails. */
function sent(of: File, kind = 'OTHER'): Promise<string | undefined | Problem> {
  return new Promise((resolve) => {
    const told = { progress: () => undefined, away: () => undefined, failed: resolve, done: resolve };
    void new OneUpload(of, { filename: of.name, filetype: of.type, kind }, { endpoint, scope }, told).start();
  });
}

describe('E5: one upload', () => {
  it('goes on with the same file when a phone hands it out with another name and date', async () => {
    tus.refuse = () => new Response(null, { status: 401 });
    await sent(file('IMG_0001.MOV', 1));
    tus.refuse = undefined;
    expect(await sent(file('trim.7C41.MOV', 2))).toBe('m1');
    expect(tus.created).toHaveLength(1);
    expect(await unfinishedUploads(scope)).toEqual([]);
  });

  it('begins anew for another purpose', async () => {
    tus.refuse = () => new Response(null, { status: 401 });
    await sent(file('a.mp4', 1));
    tus.refuse = undefined;
    await sent(file('a.mp4', 1), 'SHOWCASE_RECORDING');
    expect(tus.created).toHaveLength(2);
  });

  it('says that a file is gone, and does not try it for ever', async () => {
    const gone = file('a.mp4', 1);
    vi.spyOn(Blob.prototype, 'arrayBuffer').mockRejectedValue(new DOMException('gone', 'NotReadableError'));
    expect(await sent(gone)).toMatchObject({ kind: 'refused', title: 'The file cannot be read any more' });
  });

  it('is sent by one tab at a time', async () => {
    const held: LockInfo[] = [];
    Object.defineProperty(navigator, 'locks', {
      configurable: true,
      value: {
        query: () => Promise.resolve({ held }),
        request: async (name: string, _: unknown, hold: (lock: unknown) => unknown) => {
          if (held.some((lock) => lock.name === name)) return hold(null);
          held.push({ name });
          await hold({ name });
          held.splice(0);
        },
      },
    });
    try {
      const elsewhere = new Promise<Response>(() => undefined);
      tus.refuse = () => elsewhere as unknown as Response;
      void sent(file('a.mp4', 1));
      await vi.waitFor(() => expect(held).toHaveLength(1));
      await vi.waitFor(() => expect(tus.created).toHaveLength(1));
      expect(await unfinishedUploads(scope)).toEqual([]);
      expect(await sent(file('a.mp4', 1))).toMatchObject({ title: 'This file is on its way already' });
      expect(tus.created).toHaveLength(1);
    } finally {
      Reflect.deleteProperty(navigator, 'locks');
    }
  });
});
