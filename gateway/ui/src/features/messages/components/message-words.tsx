import type { MessageState } from '@/api/types';
import { StateBadge, type Mood } from '@/components/state-badge';

export const messageStates: readonly (readonly [MessageState, string])[] = [
  ['WAITING', 'Waiting'],
  ['SENT', 'Sent'],
  ['FAILED', 'Failed'],
  ['SUPPRESSED', 'Not sent on purpose'],
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

export function sentence(code: string): string {
  const words = code.toLowerCase().replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
