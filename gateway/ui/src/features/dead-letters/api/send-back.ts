import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/config/paths';
import { post } from '@/lib/api-client';
import type { LetterOutcome, ServiceName } from './dead-letter';

/** Has one letter handled, or sent, again. */
export function useSendBack(service: ServiceName, id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => post<LetterOutcome>(api.sendDeadLetterBack(service, id)),
    onSuccess: ({ outcome }) =>
      Promise.all([
        client.invalidateQueries({ queryKey: ['dead-letters', service] }),
        // a letter of the outbox is no more once it is back there
        outcome === 'BACK_IN_OUTBOX'
          ? Promise.resolve()
          : client.invalidateQueries({ queryKey: ['dead-letter', service, id] }),
      ]),
  });
}
