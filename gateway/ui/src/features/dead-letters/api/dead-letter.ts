import type { Heatmap } from '@/api/types';

/** A dead letter: an event that one of the services could not handle or send; all describe it alike. */
export type DeadLetter = Heatmap['LetterView'];
export type DeadLetterDetail = Heatmap['LetterDetail'];
export type LetterState = DeadLetter['state'];
export type LetterPage = Heatmap['LetterPage'];
export type Step = Heatmap['Progress'];

export interface LetterOutcome {
  outcome: 'HANDLED' | 'SUPERSEDED' | 'BACK_IN_OUTBOX' | 'FAILED' | 'DISCARDED';
  reason: string;
}

/** A service that keeps dead letters, by its name in addresses. */
export type ServiceName = string;
