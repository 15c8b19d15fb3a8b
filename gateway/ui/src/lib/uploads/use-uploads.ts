import { useSyncExternalStore } from 'react';
import { UploadQueue, type QueueOptions } from './upload-queue';
import type { Uploads } from './upload-view';

const queues = new Map<string, UploadQueue>();

/** The uploads of a page, which go on while the app shows another page. */
export function useUploads(options: QueueOptions): [Uploads, UploadQueue] {
  const queue = queueOf(options);
  return [useSyncExternalStore(queue.subscribe, queue.snapshot), queue];
}

function queueOf(options: QueueOptions): UploadQueue {
  const known = queues.get(options.scope);
  if (known) return known;
  const made = new UploadQueue(options);
  queues.set(options.scope, made);
  return made;
}
