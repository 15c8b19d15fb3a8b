import { beforeEach, describe, expect, it, vi } from 'vitest';
import { EditQueue } from './edit-queue';
import { EditSender, type Connection } from './edit-sender';
import { slotKey, type EditKind, type Slot } from './edit-slot';
import { editStorage } from './edit-storage';
import type { BatchResult, Settled } from './send-outcome';

interface Call {
  readonly slots: readonly Slot[];
  readonly lasting: boolean;
  readonly answer: (result: BatchResult) => Promise<void>;
}

const place = { purpose: 'test', subject: 'sender', contact: 'Contact 1' };

let calls: Call[];
let connections: Connection[];
let queue: EditQueue;
let sender: EditSender;

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
  localStorage.clear();
  calls = [];
  connections = [];
  open();
  return () => vi.useRealTimers();
});

/** The page as it opens, with what an earlier visit has left. */
function open(): void {
  queue = new EditQueue(editStorage(localStorage, place), () => undefined);
  sender = new EditSender({
    queue,
    send: (slots, lasting) =>
      new Promise((resolve) => {
        const answer = async (result: BatchResult): Promise<void> => {
          resolve(result);
          await vi.advanceTimersByTimeAsync(0);
        };
        calls.push({ slots, lasting, answer });
      }),
    isAlone: ({ field }) => field === 'stillTrue',
    settled: () => undefined,
    connection: (connection) => connections.push(connection),
    now: () => Date.now(),
    random: () => 0.5,
  });
}

function type(itemId: string, value: EditKind['value'] = 'x', field = 'notes'): void {
  queue.put({ itemId, field, value, seen: 0, changeId: `${itemId} ${value}`, dueAt: 0 });
  sender.wake();
}

const paste = (count: number): void => {
  for (let place = 0; place < count; place += 1) {
    const changeId = crypto.randomUUID();
    queue.put({ itemId: changeId, field: 'status', value: 'TARGET', seen: 0, changeId, dueAt: 0 });
  }
  sender.wake();
};

const accounts = (call: Call | undefined): readonly string[] => call!.slots.map((slot) => slot.itemId);
const changes = (call: Call | undefined): readonly (string | undefined)[] =>
  call!.slots.map((slot) => slot.tried?.changeId);

const saved: Settled = { kind: 'saved', saved: { revision: 1 } };
const allSaved = ({ slots }: Call): BatchResult => ({
  kind: 'answered',
  outcomes: slots.map(() => saved),
});
const answered = (...outcomes: Settled[]): BatchResult => ({ kind: 'answered', outcomes });

describe('H7: sending answers', () => {
  it('sends a single answer at once, and together what gathers while that is under way', async () => {
    type('a');
    expect(accounts(calls[0])).toEqual(['a']);
    type('b');
    type('c');
    expect(calls).toHaveLength(1);
    await calls[0]!.answer(allSaved(calls[0]!));
    expect(accounts(calls[1])).toEqual(['b', 'c']);
    await calls[1]!.answer(allSaved(calls[1]!));
    expect(queue.size).toBe(0);
  });

  it('sends a second change of a field only when the first is answered, having seen it', async () => {
    type('a', 'one');
    type('a', 'two');
    type('b');
    await calls[0]!.answer(allSaved(calls[0]!));
    expect(calls[1]!.slots.map((slot) => slot.tried)).toMatchObject([
      { value: 'two', seen: 1 },
      { value: 'x', seen: 0 },
    ]);
  });

  it('saves a pasted table in a few calls, one after the other', async () => {
    paste(2_000);
    let sent = 0;
    for (let at = 0; at < calls.length; at += 1) {
      sent += calls[at]!.slots.length;
      await calls[at]!.answer(allSaved(calls[at]!));
    }
    expect(sent).toBe(2_000);
    expect(calls.length).toBeLessThan(10);
    expect(queue.size).toBe(0);
  });

  it('sends again all of a call without an answer, with the same change ids, also after the tab was closed', async () => {
    type('a');
    type('b');
    type('c');
    await calls[0]!.answer(allSaved(calls[0]!));
    const lost = changes(calls[1]);
    await calls[1]!.answer({ kind: 'unreachable', reason: 'No connection', retryAfterSeconds: undefined });
    expect(connections).toMatchObject([{ kind: 'broken', reason: 'No connection' }]);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(changes(calls[2])).toEqual(lost);
    sender.stop();
    open();
    sender.start();
    expect(changes(calls[3])).toEqual(lost);
  });

  it('waits as long as the server asks for, whatever is typed meanwhile', async () => {
    type('a');
    await calls[0]!.answer({ kind: 'unreachable', reason: 'slow', retryAfterSeconds: 20 });
    type('b');
    await vi.advanceTimersByTimeAsync(19_000);
    expect(calls).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(accounts(calls[1])).toEqual(['a', 'b']);
    await calls[1]!.answer(allSaved(calls[1]!));
    expect(connections.at(-1)).toEqual({ kind: 'open' });
  });

  it('goes on with the rest of a call where one answer is stale and one refused', async () => {
    paste(1);
    ['a', 'b', 'c'].forEach((account) => type(account));
    await calls[0]!.answer(allSaved(calls[0]!));
    const theirs = { value: 'theirs', revision: 3, by: 'Contact 2', at: null };
    await calls[1]!.answer(answered({ kind: 'stale', theirs }, { kind: 'refused', reason: 'no' }, saved));
    expect(queue.slot(slotKey('a', 'notes'))?.problem).toEqual({ kind: 'stale', theirs });
    expect(queue.slot(slotKey('b', 'notes'))?.problem).toEqual({ kind: 'refused', reason: 'no' });
    expect(queue.slot(slotKey('c', 'notes'))).toBeUndefined();
    expect(calls).toHaveLength(2);
  });

  it('tries one by one, with the same change ids, what was refused as a whole', async () => {
    paste(1);
    type('a');
    type('b');
    await calls[0]!.answer(allSaved(calls[0]!));
    const together = changes(calls[1]);
    await calls[1]!.answer(answered({ kind: 'apart' }, { kind: 'apart' }));
    await calls[2]!.answer(answered({ kind: 'refused', reason: 'no' }));
    await calls[3]!.answer(allSaved(calls[3]!));
    expect([...changes(calls[2]), ...changes(calls[3])]).toEqual(together);
    expect(queue.ofItem('a')[0]?.problem).toEqual({ kind: 'refused', reason: 'no' });
    expect(queue.size).toBe(1);
  });

  it('tries alone what the server had an error with, so that it holds up nothing else', async () => {
    paste(1);
    type('a');
    type('b');
    await calls[0]!.answer(allSaved(calls[0]!));
    const fault: Settled = { kind: 'fault', reason: 'the server had an error' };
    await calls[1]!.answer(answered(fault, fault));
    type('c');
    expect(accounts(calls[2])).toEqual(['c']);
    await calls[2]!.answer(allSaved(calls[2]!));
    await vi.advanceTimersByTimeAsync(2_000);
    expect(accounts(calls[3])).toEqual(['a']);
  });

  it('stops when the link has ended, and keeps everything', async () => {
    type('a');
    type('b');
    await calls[0]!.answer({ kind: 'ended' });
    type('c');
    expect(calls).toHaveLength(1);
    expect(connections).toEqual([{ kind: 'ended' }]);
    expect(queue.size).toBe(3);
  });

  it('sends on leaving beside what is under way, and asks the browser to finish no more than it will', () => {
    paste(1_000);
    expect(calls.map((call) => call.lasting)).toEqual([true]);
    sender.flush();
    expect(calls.length).toBeGreaterThan(1);
    expect(calls.map((call) => call.lasting)).toEqual(calls.map((call) => call === calls[0]));
    expect(calls.flatMap(accounts)).toHaveLength(1_000);
  });

  it('sends what has a call of its own beside the others, four at once', () => {
    type('z');
    for (const account of ['a', 'b', 'c', 'd', 'e']) type(account, true, 'stillTrue');
    expect(calls.map(accounts)).toEqual([['z'], ['a'], ['b'], ['c'], ['d']]);
  });
});
