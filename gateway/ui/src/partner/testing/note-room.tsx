import { useQuery } from '@tanstack/react-query';
import { useState, useSyncExternalStore } from 'react';
import { Problem } from '@/lib/problem';
import { callOutcome } from '../saving/call-outcome';
import { deviceStorage } from '../saving/device-storage';
import type { Connection } from '../saving/edit-sender';
import { valueOf, type Slot } from '../saving/edit-slot';
import { newSaving, type Saving } from '../saving/new-saving';
import { SaveState } from '../saving/save-state';
import type { SavingState } from '../saving/saving-state';
import type { BatchResult } from '../saving/send-outcome';
import { useSending } from '../saving/use-sending';
import { EndedPage } from '../session/ended-page';
import type { PartnerCalls } from '../session/partner-calls';
import type { PartnerRoom } from '../session/partner-room';
import { usePartnerSession } from '../session/partner-session';
import { SignOut } from '../session/sign-out';
import { PageFrame } from '../shell/page-frame';
import { PageSkeleton } from '../shell/page-skeleton';

/** A room with one field, which shows what a page needs beside the shared rooms: its calls and its markup. */
export const noteRoom: PartnerRoom = {
  purpose: 'note',
  entry: '/n',
  invitation: { title: 'Leave a note', text: ['You were sent a personal link to a note.'] },
  Page: NotePage,
};

interface Note {
  readonly id: string;
  readonly text: string;
  readonly revision: number;
}

interface NoteEdit {
  readonly field: 'text';
  readonly value: string;
  readonly saved: { readonly revision: number };
  readonly now: never;
}

function NotePage() {
  const { calls, ended } = usePartnerSession();
  const { data } = useQuery({ queryKey: ['note'], queryFn: () => calls.get<Note>('') });
  if (ended) return <EndedPage />;
  return data ? <NoteEditor note={data} /> : <PageSkeleton label="The note is loading" />;
}

function NoteEditor({ note }: { note: Note }) {
  const { calls } = usePartnerSession();
  const [work] = useState(() => new NoteWork(note, calls));
  useSending(work);
  useSyncExternalStore(work.subscribe, () => work.version);
  return (
    <PageFrame
      tab="Note"
      who="Contact 1"
      title="Your note"
      action={<SignOut work={work} state={work.state} />}
    >
      <textarea aria-label="Note" value={work.text} onChange={(event) => work.type(event.target.value)} />
      <SaveState state={work.state} item="note" tryNow={work.tryNow} />
    </PageFrame>
  );
}

class NoteWork {
  version = 0;
  private readonly saving: Saving<NoteEdit>;
  private connection: Connection = { kind: 'open' };
  private saved: string;
  private listener: () => void = () => undefined;

  constructor(
    private readonly note: Note,
    calls: PartnerCalls,
  ) {
    this.saved = note.text;
    this.saving = newSaving<NoteEdit>({
      place: { purpose: 'note', subject: note.id, contact: 'Contact 1' },
      storage: deviceStorage(),
      send: ([slot]) => send(calls, slot),
      isAlone: () => false,
      changed: () => this.changed(),
      settled: (slot, outcome) => {
        if (outcome.kind === 'saved') this.saved = slot.tried?.value ?? this.saved;
      },
      connection: (connection) => {
        this.connection = connection;
        this.changed();
      },
    });
  }

  get text(): string {
    const [slot] = this.saving.queue.ofItem(this.note.id);
    return (slot && valueOf(slot)) ?? this.saved;
  }

  get state(): SavingState {
    return {
      unsent: this.saving.queue.size,
      needsYou: [],
      connection: this.connection,
      durable: this.durable,
    };
  }

  get durable(): boolean {
    return this.saving.queue.durable;
  }

  readonly start = (): void => this.saving.sender.start();
  readonly stop = (): void => this.saving.sender.stop();
  readonly flush = (): void => this.saving.sender.flush();
  readonly tryNow = (): void => this.saving.sender.tryNow();
  readonly discard = (): void => this.saving.queue.clear();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listener = listener;
    return () => (this.listener = () => undefined);
  };

  type(value: string): void {
    const { id, revision } = this.note;
    const changeId = crypto.randomUUID();
    this.saving.queue.put({ itemId: id, field: 'text', value, seen: revision, changeId, dueAt: 0 });
    this.saving.sender.wake();
  }

  private changed(): void {
    this.version += 1;
    this.listener();
  }
}

async function send(calls: PartnerCalls, slot: Slot<NoteEdit> | undefined): Promise<BatchResult<NoteEdit>> {
  try {
    const saved = await calls.patch<NoteEdit['saved']>('', slot?.tried);
    return { kind: 'answered', outcomes: [{ kind: 'saved', saved }] };
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    const outcome = callOutcome(problem);
    if (outcome.kind === 'unreachable' || outcome.kind === 'ended') return outcome;
    return { kind: 'answered', outcomes: [outcome] };
  }
}
