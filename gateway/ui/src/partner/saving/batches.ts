import type { EditKind, Slot } from './edit-slot';

/** As many edits as a service takes in one call. */
const most = 500;

/** Browsers go on sending 64 KiB when a page closes, for all calls together; one call stays below it, whatever its notes. */
export const lastingBytes = 60_000;

/** What goes in one call. */
export interface Batch<K extends EditKind = EditKind> {
  readonly slots: readonly Slot<K>[];
  readonly bytes: number;
}

/** How many batches of each kind may go. */
export interface Limits {
  /** Of edits that go together. */
  readonly together: number;
  /** Of edits that go alone. */
  readonly alone: number;
}

/**
 * The batches to send, in the order of typing: edits together, but each alone that has a call of its own. Alone goes as
 * well what the server had an error with, so that it spoils nothing else.
 */
export function batches<K extends EditKind>(
  slots: Iterable<Slot<K>>,
  limits: Limits,
  isAlone: (slot: Slot<K>) => boolean,
): readonly Batch<K>[] {
  const alone: Batch<K>[] = [];
  const together: Batch<K>[] = [];
  let open: Slot<K>[] = [];
  let bytes = 0;
  const close = (): void => {
    if (open.length > 0) together.push({ slots: open, bytes });
    open = [];
    bytes = 0;
  };
  for (const slot of slots) {
    if (isAlone(slot)) {
      if (alone.length < limits.alone) alone.push({ slots: [slot], bytes: sizeOf(slot) });
    } else if (together.length < limits.together) {
      const failed = slot.faults > 0;
      if (failed || open.length === most || bytes + sizeOf(slot) > lastingBytes) close();
      open.push(slot);
      bytes += sizeOf(slot);
      if (failed) close();
    }
  }
  close();
  return [...together.slice(0, limits.together), ...alone];
}

const encoder = new TextEncoder();
const names = 20;

function sizeOf({ itemId, field, tried, next }: Slot): number {
  return encoder.encode(JSON.stringify([itemId, field, tried ?? next])).length + names;
}
