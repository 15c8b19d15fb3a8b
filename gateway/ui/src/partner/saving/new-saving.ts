import { EditQueue } from './edit-queue';
import { EditSender, type SenderParts } from './edit-sender';
import type { EditKind } from './edit-slot';
import { editStorage, type Place } from './edit-storage';

export interface SavingParts<K extends EditKind> extends Pick<
  SenderParts<K>,
  'send' | 'isAlone' | 'settled' | 'connection'
> {
  readonly place: Place;
  readonly storage: Storage | undefined;
  /** Told of each item whose unsent edits changed. */
  readonly changed: (itemId: string) => void;
}

export interface Saving<K extends EditKind> {
  readonly queue: EditQueue<K>;
  readonly sender: EditSender<K>;
}

/** The way of a page's edits: kept on this device as they are made, and sent until the service has told of each. */
export function newSaving<K extends EditKind>(parts: SavingParts<K>): Saving<K> {
  const { place, storage, changed, ...rest } = parts;
  const queue = new EditQueue(editStorage<K>(storage, place), changed);
  const now = (): number => Date.now();
  const random = (): number => Math.random();
  return { queue, sender: new EditSender({ ...rest, queue, now, random }) };
}
