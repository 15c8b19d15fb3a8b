import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/config/paths';
import { post } from '@/lib/api-client';
import type { LetterOutcome, ServiceName } from './dead-letter';

/** Throws one letter away for good. */
export function useDiscard(service: ServiceName, id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (reason: string) => post<LetterOutcome>(api.discardDeadLetter(service, id), { reason }),
    onSuccess: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ['dead-letters', service] }),
        client.invalidateQueries({ queryKey: ['dead-letter', service, id] }),
      ]),
  });
}
