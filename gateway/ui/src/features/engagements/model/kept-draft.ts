import type { DraftFields } from './draft-fields';

/** What was typed and is not saved yet, with what it was typed over. */
export interface KeptDraft {
  readonly version: number | undefined;
  readonly base: DraftFields;
  readonly told: DraftFields;
  readonly mine: DraftFields;
}

/** Keeps one draft on this device until the service has it. */
export class DraftKeeper {
  readonly #key: string;

  constructor(person: string, id: string) {
    this.#key = `pep.engagement.${person.toLowerCase()}.${id}`;
  }

  read(): KeptDraft | undefined {
    try {
      const kept: unknown = JSON.parse(localStorage.getItem(this.#key) ?? 'null');
      return kept === null ? undefined : (kept as KeptDraft);
    } catch {
      return undefined;
    }
  }

  write(draft: KeptDraft | undefined): void {
    try {
      if (draft) localStorage.setItem(this.#key, JSON.stringify(draft));
      else localStorage.removeItem(this.#key);
    } catch {
      // A full or forbidden storage costs the copy on the device, not the saving.
    }
  }
}
