import { slotKey, type EditKind, type Slot } from './edit-slot';

/**
 * Keeps unsent edits on this device, one entry for each field, so that two tabs disturb each other only where both
 * edit the same field. Answers whether the browser really kept them.
 */
export interface EditStorage<K extends EditKind = EditKind> {
  readonly keep: (slot: Slot<K>) => boolean;
  readonly forget: (slot: Pick<Slot<K>, 'itemId' | 'field'>) => void;
  readonly all: () => readonly Slot<K>[];
}

/** Whose edits: those of one contact's view of one subject, the same at every visit, so that they find their way back. */
export interface Place {
  readonly purpose: string;
  readonly subject: string;
  readonly contact: string;
}

/** The places of one page; without a subject those of every page of its purpose. */
export type PlacesOf = Pick<Place, 'purpose'> & { readonly subject?: string | undefined };

export function editStorage<K extends EditKind = EditKind>(
  storage: Storage | undefined,
  place: Place,
): EditStorage<K> {
  const start = `${startOf(place)}${hash(place.contact)}:`;
  const name = (slot: Pick<Slot<K>, 'itemId' | 'field'>): string => start + slotKey(slot.itemId, slot.field);
  return {
    keep: (slot) => storage !== undefined && written(storage, name(slot), JSON.stringify(slot)),
    forget: (slot) => storage?.removeItem(name(slot)),
    all: () => (storage ? read<K>(storage, start) : []),
  };
}

/** The unsent edits of a page that this device holds, whoever of its contacts made them. */
export function allKept<K extends EditKind = EditKind>(
  storage: Storage | undefined,
  places: PlacesOf,
): readonly Slot<K>[] {
  return storage ? read<K>(storage, startOf(places)) : [];
}

/** How many unsent edits of a page this device holds: all that is known when its link has ended. */
export function countKept(storage: Storage | undefined, places: PlacesOf): number {
  return storage ? Object.keys(storage).filter((key) => key.startsWith(startOf(places))).length : 0;
}

function startOf({ purpose, subject }: PlacesOf): string {
  return `pep-${purpose}-edit:${subject === undefined ? '' : `${subject}.`}`;
}

/** FNV-1a: told apart, not kept secret. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return (value >>> 0).toString(36);
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

function read<K extends EditKind>(storage: Storage, start: string): readonly Slot<K>[] {
  return Object.keys(storage)
    .filter((key) => key.startsWith(start))
    .flatMap((key) => parsed<K>(storage.getItem(key)))
    .sort((one, other) => one.dueAt - other.dueAt);
}

/** What cannot be read was not written by this page: it is no edit. */
function parsed<K extends EditKind>(text: string | null): readonly Slot<K>[] {
  try {
    const slot = withItem(JSON.parse(text ?? 'null') as (Slot<K> & Older) | null);
    return slot?.itemId && (slot.tried ?? slot.next) ? [slot] : [];
  } catch (unreadable) {
    if (unreadable instanceof SyntaxError) return [];
    throw unreadable;
  }
}

/** What an earlier version of the report's page kept: its items are accounts. */
interface Older {
  readonly accountId?: string;
}

function withItem<K extends EditKind>(slot: (Slot<K> & Older) | null): Slot<K> | null {
  if (slot?.accountId === undefined) return slot;
  const { accountId, ...rest } = slot;
  return { ...rest, itemId: accountId };
}
