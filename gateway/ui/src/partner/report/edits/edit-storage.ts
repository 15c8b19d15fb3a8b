import { slotKey, type Slot } from './edit-slot';

/**
 * Keeps unsent edits on this device, one entry for each field, so that two tabs disturb each other only where both
 * edit the same field. Answers whether the browser really kept them.
 */
export interface EditStorage {
  readonly keep: (slot: Slot) => boolean;
  readonly forget: (slot: Pick<Slot, 'accountId' | 'field'>) => void;
  readonly all: () => readonly Slot[];
}

const prefix = 'pep-report-edit';

export function editStorage(storage: Storage | undefined, request: string): EditStorage {
  const name = (slot: Pick<Slot, 'accountId' | 'field'>): string =>
    `${prefix}:${request}:${slotKey(slot.accountId, slot.field)}`;
  return {
    keep: (slot) => storage !== undefined && written(storage, name(slot), JSON.stringify(slot)),
    forget: (slot) => storage?.removeItem(name(slot)),
    all: () => (storage ? read(storage, `${prefix}:${request}:`) : []),
  };
}

/** The unsent edits of any request that this device holds. */
export function allKept(storage: Storage | undefined): readonly Slot[] {
  return storage ? read(storage, `${prefix}:`) : [];
}

/** How many unsent edits of any request this device holds: all that is known when the link has ended. */
export function countKept(storage: Storage | undefined): number {
  return storage ? Object.keys(storage).filter((key) => key.startsWith(`${prefix}:`)).length : 0;
}

function written(storage: Storage, key: string, value: string): boolean {
  try {
    storage.setItem(key, value);
    return true;
  } catch (full) {
    if (full instanceof DOMException) return false;
    throw full;
  }
}

function read(storage: Storage, start: string): readonly Slot[] {
  return Object.keys(storage)
    .filter((key) => key.startsWith(start))
    .flatMap((key) => parsed(storage.getItem(key)))
    .sort((one, other) => one.dueAt - other.dueAt);
}

/** What cannot be read was not written by this page: it is no edit. */
function parsed(text: string | null): readonly Slot[] {
  try {
    const slot = JSON.parse(text ?? 'null') as Slot | null;
    return slot?.accountId && (slot.tried ?? slot.next) ? [slot] : [];
  } catch (unreadable) {
    if (unreadable instanceof SyntaxError) return [];
    throw unreadable;
  }
}
