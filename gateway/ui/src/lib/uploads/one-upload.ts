import { defaultOptions, Upload, type PreviousUpload } from 'tus-js-client';
import { Problem } from '../problem';
import { fileFingerprint } from './file-fingerprint';
import { lockUpload, unlocked } from './upload-lock';
import { goesOn, uploadProblem, uploadTransport } from './upload-transport';

/** A part of this size is sent, checked and kept at a time: what a cut connection costs at most. */
const partSize = 16 * 1024 * 1024;
const pauses = [1, 2, 5, 10, 20, 30].map((seconds) => seconds * 1_000);

export interface UploadTarget {
  readonly endpoint: string;
  /** Whose uploads they are: those of one page. */
  readonly scope: string;
  readonly headers?: (() => Record<string, string>) | undefined;
}

export interface UploadEvents {
  progress: (sent: number) => void;
  /** The connection or the service is away; it goes on by itself. */
  away: (problem: Problem) => void;
  failed: (problem: Problem) => void;
  done: (material: string | undefined) => void;
}

/** One file on its way by the tus protocol; takes up what an earlier page has left of it. */
export class OneUpload {
  readonly #upload: Upload;
  readonly #fingerprint: () => Promise<string>;
  readonly #events: UploadEvents;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #failures = 0;
  #opened = false;
  #opening = false;
  #stopped = false;
  #release: (() => void) | undefined;

  constructor(file: File, metadata: Record<string, string>, target: UploadTarget, events: UploadEvents) {
    this.#events = events;
    let known: Promise<string> | undefined;
    this.#fingerprint = () => (known ??= fingerprint(file, metadata, target));
    this.#upload = new Upload(file, {
      endpoint: target.endpoint,
      metadata,
      chunkSize: partSize,
      retryDelays: null,
      removeFingerprintOnSuccess: true,
      httpStack: uploadTransport(target.headers ?? (() => ({}))),
      fingerprint: this.#fingerprint,
      onProgress: (sent) => events.progress(sent),
      onChunkComplete: () => (this.#failures = 0),
      onError: (error) => void this.#failed(error),
      onSuccess: ({ lastResponse }) => {
        this.#end();
        events.done(lastResponse.getHeader('Pep-Material') ?? undefined);
      },
    });
  }

  async start(): Promise<void> {
    clearTimeout(this.#timer);
    this.#stopped = false;
    if (this.#opening) return;
    this.#opening = true;
    try {
      const mine = await this.#open();
      if (this.#isStopped()) this.#end();
      else if (mine) this.#upload.start();
      else this.#events.failed(elsewhere());
    } catch (error) {
      await this.#failed(error);
    } finally {
      this.#opening = false;
    }
  }

  /** It may have been paused while it was being opened. */
  #isStopped(): boolean {
    return this.#stopped;
  }

  /** Takes up what an earlier page has left, unless another tab does so: then false. */
  async #open(): Promise<boolean> {
    this.#release ??= await lockUpload(await this.#fingerprint());
    if (!this.#release || this.#opened) return this.#release !== undefined;
    this.#opened = true;
    const earlier = (await this.#upload.findPreviousUploads()).at(-1);
    if (earlier) this.#upload.resumeFromPreviousUpload(earlier);
    return true;
  }

  pause(): void {
    this.#end();
    void this.#upload.abort();
  }

  /** Stops it for good; what has arrived is removed. */
  cancel(): void {
    this.#end();
    this.#upload.abort(true).catch(() => this.#forget());
  }

  async #failed(error: unknown): Promise<void> {
    const problem = await uploadProblem(error);
    if (this.#stopped) return;
    if (!goesOn(problem)) {
      this.#end();
      if (problem.kind === 'refused') await this.#forget();
      this.#events.failed(problem);
      return;
    }
    this.#events.away(problem);
    const pause = pauses[Math.min(this.#failures, pauses.length - 1)] ?? 0;
    this.#failures += 1;
    this.#timer = setTimeout(this.#again, Math.max(pause, (problem.retryAfterSeconds ?? 0) * 1_000));
    window.addEventListener('online', this.#again);
  }

  readonly #again = (): void => {
    this.#stopListening();
    void this.start();
  };

  #end(): void {
    this.#stopped = true;
    this.#release?.();
    this.#release = undefined;
    this.#stopListening();
  }

  #stopListening(): void {
    clearTimeout(this.#timer);
    window.removeEventListener('online', this.#again);
  }

  async #forget(): Promise<void> {
    // Of a file that cannot be read nobody knows what was begun: the service lets go of it in time.
    const begun = await this.#upload.findPreviousUploads().catch(() => []);
    for (const one of begun) await forget(one);
  }
}

const elsewhere = (): Problem =>
  new Problem('refused', 423, {
    title: 'This file is on its way already',
    detail: 'it is being uploaded here or in another tab or window.',
  });

/** The same for the same file for the same purpose, whatever a phone calls it this time. */
async function fingerprint(
  file: File,
  { filename: _name, filetype: _type, ...tags }: Record<string, string>,
  { scope, endpoint }: UploadTarget,
): Promise<string> {
  const purpose = Object.entries(tags).map(([name, value]) => `${name}=${value}`);
  return [prefix(scope), endpoint, await fileFingerprint(file), ...purpose].join(';');
}

const prefix = (scope: string): string => `pep:${scope}`;

/** What earlier pages of this scope have begun and no tab sends; it goes on when the same file is chosen again. */
export async function unfinishedUploads(scope: string): Promise<readonly PreviousUpload[]> {
  const all = await defaultOptions.urlStorage.findAllUploads();
  const own = all.filter(({ urlStorageKey }) => urlStorageKey.startsWith(`tus::${prefix(scope)};`));
  return unlocked(own, ({ urlStorageKey }) => urlStorageKey.replace(/^tus::(.*)::\d+$/, '$1'));
}

const forget = ({ urlStorageKey }: PreviousUpload): Promise<void> =>
  defaultOptions.urlStorage.removeUpload(urlStorageKey);

/** Removes what an earlier page has begun, here and in the service. */
export async function discardUnfinished(upload: PreviousUpload, { headers }: UploadTarget): Promise<void> {
  await forget(upload);
  if (upload.uploadUrl !== null)
    await Upload.terminate(upload.uploadUrl, {
      retryDelays: [],
      httpStack: uploadTransport(headers ?? (() => ({}))),
    }).catch(() => undefined);
}
