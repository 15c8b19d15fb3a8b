import { describe, expect, it } from 'vitest';
import type { Slot } from './edit-slot';
import { batches as batchesOf, lastingBytes, type Batch, type Limits } from './batches';

const slot = (itemId: string, field = 'status', more: Partial<Slot> = {}): Slot => ({
  itemId,
  field,
  next: { value: 'TARGET', seen: 0, changeId: crypto.randomUUID() },
  dueAt: 0,
  faults: 0,
  ...more,
});
const many = (count: number, more: Partial<Slot> = {}): Slot[] =>
  Array.from({ length: count }, () => slot(crypto.randomUUID(), 'status', more));
const note = (value: string): Partial<Slot> => ({
  field: 'notes',
  next: { value, seen: 0, changeId: crypto.randomUUID() },
});
const limits = { together: 100, alone: 100 };
const isAlone = ({ field }: Slot): boolean => field === 'stillTrue';
const batches = (slots: readonly Slot[], within: Limits): readonly Batch[] =>
  batchesOf(slots, within, isAlone);
const sent = (slots: readonly Slot[]): string =>
  JSON.stringify({ edits: slots.map(({ itemId, field, next }) => ({ itemId, field, ...next })) });

describe('H7: what goes in one call', () => {
  it('takes what has gathered, in the order of typing', () => {
    const slots = many(50);
    expect(batches(slots, limits).map((batch) => batch.slots)).toEqual([slots]);
  });

  it('leaves nothing out, and keeps each call so short that browsers send it when the page closes', () => {
    const slots = [...many(600), ...many(40, note('ü€😀'.repeat(1_000))), ...many(600)];
    const all = batches(slots, limits);
    expect(all.flatMap((batch) => batch.slots)).toEqual(slots);
    for (const batch of all) {
      const bytes = new TextEncoder().encode(sent(batch.slots)).length;
      expect(bytes).toBeLessThanOrEqual(64 * 1024);
      expect(batch.bytes).toBeLessThanOrEqual(lastingBytes);
      expect(batch.slots.length).toBeLessThanOrEqual(500);
    }
  });

  it('lets each edit with a call of its own go alone', () => {
    const confirmations = [slot('a', 'stillTrue'), slot('b', 'stillTrue')];
    const answer = slot('c');
    expect(
      batches([confirmations[0]!, answer, confirmations[1]!], limits).map((batch) => batch.slots),
    ).toEqual([[answer], [confirmations[0]], [confirmations[1]]]);
  });

  it('lets go alone what the server had an error with', () => {
    const [one, two, three] = [slot('a'), slot('b', 'status', { faults: 1 }), slot('c')];
    expect(batches([one, two, three], limits).map((batch) => batch.slots)).toEqual([[one], [two], [three]]);
  });

  it('fills no more calls than the limits allow', () => {
    const slots = [...many(1_000), slot('a', 'stillTrue'), slot('b', 'stillTrue')];
    const [answers, confirmation, ...more] = batches(slots, { together: 1, alone: 1 });
    expect(answers?.slots[0]).toBe(slots[0]);
    expect(confirmation?.slots[0]?.itemId).toBe('a');
    expect(more).toEqual([]);
    expect(batches(slots, { together: 0, alone: 0 })).toEqual([]);
  });
});
