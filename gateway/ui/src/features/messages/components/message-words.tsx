import type { MessageState } from '@/api/types';
import { StateBadge, type Mood } from '@/components/state-badge';

export const messageStates: readonly (readonly [MessageState, string])[] = [
  ['WAITING', 'Waiting'],
  ['SENT', 'Sent'],
  ['FAILED', 'Failed'],
  ['SUPPRESSED', 'No longer needed'],
];

const moods: Record<MessageState, Mood> = {
  WAITING: 'waiting',
  SENT: 'done',
  FAILED: 'failed',
  SUPPRESSED: 'ended',
};

const transports: Record<string, string> = { graph: 'Microsoft Graph', smtp: 'The mail server (SMTP)' };

/** What a message was sent through; other transports read as they are called. */
export function transportWords(transport: string | null | undefined): string | null {
  return transport == null ? null : (transports[transport] ?? transport);
}

export function MessageStateBadge({ state }: { state: MessageState }) {
  return (
    <StateBadge mood={moods[state]}>{messageStates.find(([one]) => one === state)?.[1] ?? state}</StateBadge>
  );
}

const outcomes: Record<string, string> = {
  SENT: 'Sent',
  RETRY: 'Not sent, to be tried again',
  FAILED: 'Failed',
  SUPPRESSED: 'No longer needed',
  SEND_AGAIN: 'Sent again on request',
};

/** What came of an attempt; outcomes that are not known here read as they are called. */
export function outcomeWords(outcome: string): string {
  return outcomes[outcome] ?? outcome;
}
