import type { Slot } from './edit-slot';

/** As many answers as the service takes in one call. */
const most = 500;

/** Browsers go on sending 64 KiB when a page closes, for all calls together; one call stays below it, whatever its notes. */
export const lastingBytes = 60_000;

/** What goes in one call. */
export interface Parcel {
  readonly slots: readonly Slot[];
  readonly bytes: number;
}

/** How many parcels of each kind may go. */
export interface Room {
  readonly answers: number;
  readonly words: number;
}

/**
 * The parcels to send, in the order of typing: answers together, a word on an account alone. Alone goes as well what the
 * server had a fault with, so that it spoils nothing else.
 */
export function parcels(slots: Iterable<Slot>, room: Room): readonly Parcel[] {
  const words: Parcel[] = [];
  const answers: Parcel[] = [];
  let open: Slot[] = [];
  let bytes = 0;
  const close = (): void => {
    if (open.length > 0) answers.push({ slots: open, bytes });
    open = [];
    bytes = 0;
  };
  for (const slot of slots) {
    if (isWord(slot)) {
      if (words.length < room.words) words.push({ slots: [slot], bytes: sizeOf(slot) });
    } else if (answers.length < room.answers) {
      const alone = slot.faults > 0;
      if (alone || open.length === most || bytes + sizeOf(slot) > lastingBytes) close();
      open.push(slot);
      bytes += sizeOf(slot);
      if (alone) close();
    }
  }
  close();
  return [...answers.slice(0, room.answers), ...words];
}

export const isWord = (slot: Pick<Slot, 'field'>): boolean => slot.field === 'stillTrue';

const encoder = new TextEncoder();
const names = 20;

function sizeOf({ accountId, field, tried, next }: Slot): number {
  return encoder.encode(JSON.stringify([accountId, field, tried ?? next])).length + names;
}
