import type { Engagement } from '@/api/types';
import { Problem } from '@/lib/problem';
import type { EngagementWish } from '../api/types';
import { conflictOf } from './conflict';
import { fieldsOf, wishOf, type DraftFields } from './draft-fields';
import { DraftSides } from './draft-sides';
import type { DraftView } from './draft-view';
import type { Conflict } from './merge-drafts';

export interface SaverOptions {
  readonly person: string;
  /** Whether it is saved while it is typed, which only a draft is: nobody outside reads it. */
  readonly auto: boolean;
  readonly send: (wish: EngagementWish, id: string | undefined, last: boolean) => Promise<Engagement>;
  readonly onSaved: (engagement: Engagement, created: boolean) => void;
}

const rest = 800;
const pause = 5_000;

/** Saves what is typed: kept on the device at once, sent when the typing rests, joined with what others change. */
export class DraftSaver {
  readonly #options: SaverOptions;
  readonly #sides: DraftSides;
  readonly #listeners = new Set<() => void>();
  #view: DraftView;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #under = false;
  #open = true;
  #running: Promise<void> = Promise.resolve();

  constructor(options: SaverOptions, start: Engagement | DraftFields) {
    this.#options = options;
    const engagement = 'id' in start ? start : undefined;
    const fields = 'id' in start ? fieldsOf(start) : start;
    this.#sides = new DraftSides(options.person, engagement?.id, fields);
    const state = engagement ? 'saved' : 'new';
    this.#view = { fields, state, problem: undefined, conflicts: [], taken: undefined, engagement };
    const kept = this.#sides.restore();
    if (!kept) return;
    this.#show({ state: 'changed' });
    if (engagement && engagement.version !== kept.version) this.#join(engagement);
    this.#schedule();
  }

  /** Whether it is saved by itself. */
  get auto(): boolean {
    return this.#options.auto;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly snapshot = (): DraftView => this.#view;

  change(part: Partial<DraftFields>): void {
    this.#sides.type({ ...this.#sides.mine, ...part }, this.#view.engagement?.version);
    const quiet = this.#under || this.#view.conflicts.length > 0;
    const calm = this.#view.engagement ? 'saved' : 'new';
    this.#show(quiet ? {} : { state: this.#sides.dirty ? 'changed' : calm });
    this.#schedule();
  }

  /** Takes one side of what both have changed. */
  choose({ name, mine, theirs }: Conflict, side: 'mine' | 'theirs'): void {
    const conflicts = this.#view.conflicts.filter((one) => one.name !== name);
    const fields = { ...this.#sides.mine, [name]: side === 'mine' ? mine : theirs };
    this.#sides.type(fields, this.#view.engagement?.version);
    this.#show({ conflicts, state: stateOf(conflicts, this.#sides.dirty) });
    this.#schedule();
  }

  /** Its page is there, so that it tries again by itself what did not work. */
  open(): void {
    this.#open = true;
    window.addEventListener('online', this.#again);
  }

  /** Its page goes: it saves once more; what cannot be saved waits on the device for the next visit. */
  close(): void {
    this.#open = false;
    window.removeEventListener('online', this.#again);
    if (this.auto) void this.save();
  }

  dismissTaken(): void {
    this.#show({ taken: undefined });
  }

  /** Hears of the engagement as others have left it. */
  see(current: Engagement): void {
    const known = this.#view.engagement;
    if (!known || this.#under || current.version <= known.version) return;
    this.#join(current);
    this.#schedule();
  }

  /** Sends what is not saved; the last time before the page goes, the browser is asked to go on with it. */
  async save(last = false): Promise<void> {
    clearTimeout(this.#timer);
    if (this.#under || !this.#sides.dirty || this.#view.conflicts.length > 0) return;
    this.#under = true;
    this.#running = this.#send(last);
    await this.#running;
    if (this.#view.state === 'changed') this.#schedule();
  }

  /** Saves all that was typed, also what was typed while something was under way; whether that worked. */
  async settle(): Promise<boolean> {
    await this.#running;
    await this.save();
    return this.#view.state === 'saved';
  }

  async #send(last: boolean): Promise<void> {
    const { engagement } = this.#view;
    const sent = this.#sides.mine;
    this.#show({ state: 'saving', problem: undefined });
    try {
      const saved = await this.#options.send(wishOf(sent, engagement), engagement?.id, last);
      const created = engagement === undefined;
      this.#sides.saved(sent, fieldsOf(saved), saved.id, saved.version, created);
      this.#show({ engagement: saved, state: this.#sides.dirty ? 'changed' : 'saved' });
      this.#options.onSaved(saved, created);
    } catch (error) {
      this.#failed(error);
    } finally {
      this.#under = false;
    }
  }

  #failed(error: unknown): void {
    const problem = error instanceof Problem ? error : new Problem('failed', 0, { title: String(error) });
    const { current } = conflictOf(problem);
    if (current) {
      this.#join(current);
      return;
    }
    const away = problem.kind === 'offline' || problem.kind === 'unavailable';
    this.#show({ state: away ? 'away' : 'failed', problem });
    if (away && this.#open)
      this.#timer = setTimeout(this.#again, (problem.retryAfterSeconds ?? 0) * 1_000 || pause);
  }

  /** Joins what somebody else has saved with what is not saved yet. */
  #join(current: Engagement): void {
    const { conflicts, taken: fields } = this.#sides.join(fieldsOf(current), current.version);
    const news = fields.length > 0 || conflicts.length > 0;
    this.#show({
      conflicts,
      engagement: current,
      taken: news ? { by: current.changedBy.name, fields } : this.#view.taken,
      state: stateOf(conflicts, this.#sides.dirty),
    });
  }

  readonly #again = (): void => {
    if (this.#view.state === 'away') void this.save();
  };

  #schedule(): void {
    if (!this.auto || this.#under || !this.#sides.dirty || this.#view.conflicts.length > 0) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.save(), rest);
  }

  #show(part: Partial<DraftView>): void {
    this.#view = { ...this.#view, ...part, fields: this.#sides.mine };
    this.#listeners.forEach((listener) => listener());
  }
}

function stateOf(conflicts: readonly Conflict[], dirty: boolean): DraftView['state'] {
  if (conflicts.length > 0) return 'conflict';
  return dirty ? 'changed' : 'saved';
}
