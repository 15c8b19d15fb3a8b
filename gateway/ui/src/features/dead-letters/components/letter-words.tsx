import { StateBadge, type Mood } from '@/components/state-badge';
import type { LetterOutcome, LetterState } from '../api/dead-letter';

export const letterStates: readonly (readonly [LetterState, string])[] = [
  ['WAITING', 'Waiting'],
  ['HANDLED', 'Handled'],
  ['SUPERSEDED', 'Superseded'],
  ['DISCARDED', 'Discarded'],
];

const moods: Record<LetterState, Mood> = {
  WAITING: 'failed',
  HANDLED: 'done',
  SUPERSEDED: 'ended',
  DISCARDED: 'ended',
};

const outcomes: Record<LetterOutcome['outcome'], string> = {
  HANDLED: 'Handled',
  SUPERSEDED: 'Superseded by a later event with the same key',
  BACK_IN_OUTBOX: 'Back in the outbox with the later events of its key; it will be sent within seconds',
  FAILED: 'Failed again',
  DISCARDED: 'Discarded',
};

export function LetterStateBadge({ state }: { state: LetterState }) {
  return (
    <StateBadge mood={moods[state]}>{letterStates.find(([one]) => one === state)?.[1] ?? state}</StateBadge>
  );
}

export const outcomeWords = (outcome: string): string =>
  outcome in outcomes ? outcomes[outcome as LetterOutcome['outcome']] : outcome;

/** "PartnerReported" for dev.pep.event.report.PartnerReported; an unreadable event has no kind. */
export const kindWords = (type: string | null): string => type?.split('.').pop() ?? 'Unreadable event';
