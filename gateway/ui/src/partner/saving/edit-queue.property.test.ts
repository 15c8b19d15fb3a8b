import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EditQueue } from './edit-queue';
import { slotKey, valueOf } from './edit-slot';
import { editStorage } from './edit-storage';
import type { SendOutcome } from './send-outcome';

const key = slotKey('a', 'notes');
const place = { purpose: 'test', subject: 'property', contact: 'Contact 1' };

interface Note {
  readonly field: 'notes';
  readonly value: string | null;
  readonly saved: { readonly revision: number };
  readonly now: never;
}

/** The server's side of one field, as the contract has it: revisions, and change ids that count once. */
class FieldOnServer {
  value: string | null = null;
  revision = 0;
  readonly applied: (string | null)[] = [];
  private readonly answers = new Map<string, SendOutcome<Note>>();

  colleague(value: string): void {
    this.value = value;
    this.revision += 1;
  }

  patch(value: string | null, seen: number, changeId: string): SendOutcome<Note> {
    const known = this.answers.get(changeId);
    if (known) return known;
    if (seen !== this.revision)
      return {
        kind: 'stale',
        theirs: { value: this.value, revision: this.revision, by: 'Contact 2', at: '2026-11-20T10:00:00Z' },
      };
    this.value = value;
    this.revision += 1;
    this.applied.push(value);
    const saved = { revision: this.revision };
    this.answers.set(changeId, { kind: 'saved', saved });
    return { kind: 'saved', saved };
  }
}

const step = fc.oneof(
  fc.record({ kind: fc.constant('type' as const), text: fc.string({ minLength: 1, maxLength: 3 }) }),
  fc.record({
    kind: fc.constantFrom(
      'send' as const,
      'lost request' as const,
      'lost answer' as const,
      'reload' as const,
      'fault' as const,
    ),
  }),
  fc.record({ kind: fc.constant('colleague' as const), text: fc.string({ minLength: 1, maxLength: 3 }) }),
);

describe('H7: nothing typed is lost', () => {
  it('ends with the last typed value, or shows both, whatever the network, the tab and the colleague do', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const world = new World();
        for (const one of steps) world.play(one.kind, 'text' in one ? one.text : '');
        world.settle();
        world.check();
      }),
      { numRuns: 500 },
    );
  });
});

class World {
  readonly server = new FieldOnServer();
  queue = this.opened();
  lastTyped: string | undefined;
  private seen = 0;
  private changes = 0;

  /** The last typed value reached the server, or both answers are shown. */
  check(): void {
    const slot = this.queue.slot(key);
    if (slot?.problem?.kind === 'stale') {
      expect(valueOf(slot)).toBe(this.lastTyped);
      expect(this.server.applied).not.toContain(this.lastTyped);
      return;
    }
    expect(slot).toBeUndefined();
    if (this.lastTyped !== undefined)
      expect([...this.server.applied, this.server.value]).toContain(this.lastTyped);
    expect(new Set(this.server.applied).size).toBe(this.server.applied.length);
  }

  play(kind: string, text: string): void {
    if (kind === 'type') this.type(text);
    else if (kind === 'colleague') this.server.colleague(text);
    else if (kind === 'reload') this.reload();
    else this.send(kind);
  }

  settle(): void {
    for (let turn = 0; turn < 4; turn += 1) this.send('send');
  }

  private opened(): EditQueue<Note> {
    return new EditQueue(editStorage<Note>(localStorage, place), () => undefined);
  }

  private type(text: string): void {
    this.changes += 1;
    this.lastTyped = `${text} ${this.changes}`;
    this.queue.put({
      itemId: 'a',
      field: 'notes',
      value: this.lastTyped,
      seen: this.seen,
      changeId: `change ${this.changes}`,
      dueAt: 0,
    });
  }

  private reload(): void {
    this.queue = this.opened();
  }

  private send(how: string): void {
    const [next] = this.queue.sendable(Infinity, new Set());
    if (!next) return;
    this.queue.start(next);
    const { tried } = this.queue.slot(key)!;
    if (how === 'lost request') return;
    if (how === 'fault') return this.queue.settle(key, { kind: 'fault', reason: 'fault' }, 0, 0);
    const outcome = this.server.patch(tried!.value, tried!.seen, tried!.changeId);
    if (how === 'lost answer') return;
    if (outcome.kind === 'saved') this.seen = Math.max(this.seen, outcome.saved.revision);
    if (outcome.kind === 'stale') this.seen = outcome.theirs.revision;
    this.queue.settle(key, outcome as Parameters<EditQueue<Note>['settle']>[1], 0, 0);
  }

  constructor() {
    localStorage.clear();
    this.queue = this.opened();
  }
}
