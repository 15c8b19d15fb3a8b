import type { PreviousUpload } from 'tus-js-client';
import type { Problem } from '../problem';
import { discardUnfinished, OneUpload, unfinishedUploads, type UploadTarget } from './one-upload';
import type { UploadState, Uploads, UploadView } from './upload-view';
import { guessKind, hindrance } from './upload-words';

export interface QueueOptions extends UploadTarget {
  readonly onDone: (material: string | undefined) => void;
}

interface Held {
  readonly file: File;
  readonly tags: Record<string, string>;
  upload?: OneUpload;
}

const atOnce = 2;
const busy: readonly UploadState[] = ['sending', 'away'];

/** The files that people have chosen on one page, each on its way or waiting; it lives on while other pages are looked at. */
export class UploadQueue {
  readonly #options: QueueOptions;
  readonly #held = new Map<string, Held>();
  readonly #listeners = new Set<() => void>();
  #earlier: readonly PreviousUpload[] = [];
  #uploads: Uploads = { files: [], unfinished: [] };

  constructor(options: QueueOptions) {
    this.#options = options;
    void this.#readEarlier();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly snapshot = (): Uploads => this.#uploads;

  /** Takes files; with a kind they start at once, else whoever chose them says first what they are. */
  add(files: readonly File[], tags: Record<string, string>, kind?: string): void {
    for (const file of files) {
      const id = crypto.randomUUID();
      this.#held.set(id, { file, tags });
      const problem = hindrance(file);
      const view = { id, name: file.name, size: file.size, kind: kind ?? this.#guess(file), sent: 0 };
      const start = kind === undefined ? 'ready' : 'waiting';
      this.#show([
        ...this.#uploads.files,
        problem === undefined ? { ...view, state: start } : { ...view, state: 'refused', problem },
      ]);
    }
    this.#pump();
  }

  /** What an earlier page was told of the same file, so that it goes on where it stopped. */
  #guess(file: File): string {
    const earlier = this.#earlier.find(
      ({ metadata, size }) => metadata.filename === file.name && size === file.size,
    );
    return earlier?.metadata.kind ?? guessKind(file);
  }

  setKind(id: string, kind: string): void {
    this.#change(id, { kind });
  }

  startReady(): void {
    for (const { id, state } of this.#uploads.files)
      if (state === 'ready') this.#change(id, { state: 'waiting' });
    this.#pump();
  }

  pause(id: string): void {
    this.#held.get(id)?.upload?.pause();
    this.#change(id, { state: 'paused', problem: undefined });
    this.#pump();
  }

  resume(id: string): void {
    this.#change(id, { state: 'waiting', problem: undefined });
    this.#pump();
  }

  /** Takes a file off the list; what has arrived of an unfinished one is removed. */
  remove(id: string): void {
    const view = this.#uploads.files.find((one) => one.id === id);
    if (view?.state !== 'done') this.#held.get(id)?.upload?.cancel();
    this.#held.delete(id);
    this.#show(this.#uploads.files.filter((one) => one.id !== id));
    this.#pump();
  }

  async discard(key: string): Promise<void> {
    const upload = this.#earlier.find(({ urlStorageKey }) => urlStorageKey === key);
    if (upload) await discardUnfinished(upload, this.#options);
    await this.#readEarlier();
  }

  #pump(): void {
    const { files } = this.#uploads;
    const free = atOnce - files.filter(({ state }) => busy.includes(state)).length;
    files
      .filter(({ state }) => state === 'waiting')
      .slice(0, Math.max(0, free))
      .forEach((view) => this.#start(view));
  }

  #start({ id, kind, name }: UploadView): void {
    const held = this.#held.get(id);
    if (!held) return;
    held.upload ??= new OneUpload(
      held.file,
      { filename: name, filetype: held.file.type, kind, ...held.tags },
      this.#options,
      {
        progress: (sent) => this.#change(id, { sent, state: 'sending', problem: undefined }),
        away: (problem) => this.#change(id, { state: 'away', problem: inWords(problem) }),
        failed: (problem) => {
          const state = problem.kind === 'refused' ? 'refused' : 'failed';
          this.#change(id, { state, problem: inWords(problem) });
          this.#pump();
        },
        done: (material) => {
          this.#change(id, { state: 'done', sent: held.file.size, problem: undefined, material });
          this.#options.onDone(material);
          void this.#readEarlier();
          this.#pump();
        },
      },
    );
    this.#change(id, { state: 'sending' });
    void held.upload.start();
  }

  async #readEarlier(): Promise<void> {
    this.#earlier = await unfinishedUploads(this.#options.scope);
    this.#show(this.#uploads.files);
  }

  #change(id: string, part: Partial<UploadView> | { problem: undefined }): void {
    this.#show(this.#uploads.files.map((one) => (one.id === id ? { ...one, ...part } : one)));
  }

  #show(files: readonly UploadView[]): void {
    const unfinished = this.#earlier
      .map(({ urlStorageKey, metadata, size }) => ({
        key: urlStorageKey,
        name: metadata.filename ?? '',
        size: size ?? 0,
        kind: metadata.kind ?? '',
      }))
      .filter(({ name, size }) => !files.some((one) => one.name === name && one.size === size));
    this.#uploads = { files, unfinished };
    this.#guardLeaving(files.some(({ state }) => busy.includes(state)));
    this.#listeners.forEach((listener) => listener());
  }

  /** Closing the page stops what is under way, so the browser asks first. */
  #guardLeaving(on: boolean): void {
    if (on) window.addEventListener('beforeunload', stay);
    else window.removeEventListener('beforeunload', stay);
  }
}

const stay = (event: BeforeUnloadEvent): void => event.preventDefault();

const inWords = ({ title, detail }: Problem): string =>
  detail === undefined ? `${title}.` : `${title}: ${detail}`;
