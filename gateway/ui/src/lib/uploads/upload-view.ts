export type UploadState = 'ready' | 'waiting' | 'sending' | 'paused' | 'away' | 'failed' | 'refused' | 'done';

/** A file as the page shows it. */
export interface UploadView {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly kind: string;
  readonly sent: number;
  readonly state: UploadState;
  /** Why it does not go on. */
  readonly problem?: string;
  readonly material?: string | undefined;
}

/** What an earlier page has begun. */
export interface Unfinished {
  readonly key: string;
  readonly name: string;
  readonly size: number;
  readonly kind: string;
}

export interface Uploads {
  readonly files: readonly UploadView[];
  readonly unfinished: readonly Unfinished[];
}
