import type { Connection } from './edit-sender';

/** How far the saving of a page is. */
export interface SavingState {
  readonly unsent: number;
  /** The items that need a decision: a colleague was faster, or an edit was refused. */
  readonly needsYou: readonly string[];
  readonly connection: Connection;
  readonly durable: boolean;
}
