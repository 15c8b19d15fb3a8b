import { defaultOptions, Upload, type PreviousUpload } from 'tus-js-client';
import type { Problem } from '../problem';
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
  readonly #events: UploadEvents;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #failures = 0;
  #started = false;

  constructor(file: File, metadata: Record<string, string>, target: UploadTarget, events: UploadEvents) {
    this.#events = events;
    this.#upload = new Upload(file, {
      endpoint: target.endpoint,
      metadata,
      chunkSize: partSize,
      retryDelays: null,
      removeFingerprintOnSuccess: true,
      httpStack: uploadTransport(target.headers ?? (() => ({}))),
      fingerprint: () => Promise.resolve(fingerprint(file, metadata, target)),
      onProgress: (sent) => events.progress(sent),
      onChunkComplete: () => (this.#failures = 0),
      onError: (error) => void this.#failed(error),
      onSuccess: ({ lastResponse }) => {
        this.#stopListening();
        events.done(lastResponse.getHeader('Pep-Material') ?? undefined);
      },
    });
  }

  async start(): Promise<void> {
    clearTimeout(this.#timer);
    if (!this.#started) {
      this.#started = true;
      const earlier = (await this.#upload.findPreviousUploads()).at(-1);
      if (earlier) this.#upload.resumeFromPreviousUpload(earlier);
    }
    this.#upload.start();
  }

  pause(): void {
    this.#stopListening();
    void this.#upload.abort();
  }

  /** Stops it for good; what has arrived is removed. */
  cancel(): void {
    this.#stopListening();
    this.#upload.abort(true).catch(() => this.#forget());
  }

  async #failed(error: unknown): Promise<void> {
    const problem = await uploadProblem(error);
    if (!goesOn(problem)) {
      this.#stopListening();
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

  #stopListening(): void {
    clearTimeout(this.#timer);
    window.removeEventListener('online', this.#again);
  }

  async #forget(): Promise<void> {
    for (const one of await this.#upload.findPreviousUploads()) await forget(one);
  }
}

function fingerprint(
  file: File,
  metadata: Record<string, string>,
  { scope, endpoint }: UploadTarget,
): string {
  const tags = Object.entries(metadata).map(([name, value]) => `${name}=${value}`);
  return [prefix(scope), endpoint, file.type, file.size, file.lastModified, ...tags].join(';');
}

const prefix = (scope: string): string => `pep:${scope}`;

/** What earlier pages of this scope have begun and not ended; it goes on when the same file is chosen again. */
export async function unfinishedUploads(scope: string): Promise<PreviousUpload[]> {
  const all = await defaultOptions.urlStorage.findAllUploads();
  return all.filter(({ urlStorageKey }) => urlStorageKey.startsWith(`tus::${prefix(scope)};`));
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
