/** A dead letter: an event that one of the services could not handle or send. */
export interface DeadLetter {
  id: string;
  side: 'RECEIVED' | 'SENDING';
  topic: string;
  key: string | null;
  eventId: string | null;
  type: string | null;
  cause: string;
  reason: string;
  state: LetterState;
  times: number;
  firstAt: string;
  lastAt: string;
  traceId: string | null;
}

export type LetterState = 'WAITING' | 'HANDLED' | 'SUPERSEDED' | 'DISCARDED';

export interface DeadLetterDetail extends DeadLetter {
  headers: { name: string; value: string }[];
  text: string | null;
  problem: string | null;
  start: string | null;
  acts: { act: 'SEND_BACK' | 'DISCARD'; outcome: string; detail: string; by: string; at: string }[];
}

export interface LetterOutcome {
  outcome: 'HANDLED' | 'SUPERSEDED' | 'BACK_IN_OUTBOX' | 'FAILED' | 'DISCARDED';
  reason: string;
}

/** The services that keep dead letters, by the name in their addresses. */
export const parts = [
  ['heatmap', 'Accounts, requests and reports'],
  ['notification', 'Messages and digests'],
] as const;

export type Part = (typeof parts)[number][0];
