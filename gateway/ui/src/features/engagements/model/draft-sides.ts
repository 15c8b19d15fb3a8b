import { sameFields, type DraftFields } from './draft-fields';
import { DraftKeeper } from './kept-draft';
import { mergeDrafts, type Merged } from './merge-drafts';

/** What is typed, what the service was last told, and what it last said; kept on the device while these differ. */
export class DraftSides {
  readonly #person: string;
  #keeper: DraftKeeper;
  #base: DraftFields;
  #told: DraftFields;
  #mine: DraftFields;

  constructor(person: string, id: string | undefined, fields: DraftFields) {
    this.#person = person;
    this.#keeper = new DraftKeeper(person, id ?? 'new');
    this.#base = fields;
    this.#told = fields;
    this.#mine = fields;
  }

  get mine(): DraftFields {
    return this.#mine;
  }

  get dirty(): boolean {
    return !sameFields(this.#mine, this.#told);
  }

  type(mine: DraftFields, version: number | undefined): void {
    this.#mine = mine;
    this.#keep(version);
  }

  /** The service has what was sent; what was typed meanwhile stays. */
  saved(sent: DraftFields, answered: DraftFields, id: string, version: number, created: boolean): void {
    this.#base = answered;
    this.#told = sent;
    if (created) {
      this.#keeper.write(undefined);
      this.#keeper = new DraftKeeper(this.#person, id);
    }
    this.#keep(version);
  }

  /** Joins what is typed with what somebody else has saved. */
  join(theirs: DraftFields, version: number): Merged {
    const merged = mergeDrafts({ base: this.#base, told: this.#told, mine: this.#mine, theirs });
    this.#base = theirs;
    this.#told = theirs;
    this.#mine = merged.fields;
    this.#keep(version);
    return merged;
  }

  /** Takes up what an earlier page could not save; the version that it was typed over, undefined where nothing was kept. */
  restore(): { version: number | undefined } | undefined {
    const kept = this.#keeper.read();
    if (!kept) return undefined;
    this.#base = kept.base;
    this.#told = kept.told;
    this.#mine = kept.mine;
    return { version: kept.version };
  }

  #keep(version: number | undefined): void {
    const draft = { version, base: this.#base, told: this.#told, mine: this.#mine };
    this.#keeper.write(this.dirty ? draft : undefined);
  }
}
