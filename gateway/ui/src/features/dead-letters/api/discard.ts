import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/config/paths';
import { post } from '@/lib/api-client';
import type { LetterOutcome, Part } from './dead-letter';

/** Throws one letter away for good. */
export function useDiscard(part: Part, id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (reason: string) => post<LetterOutcome>(api.discardDeadLetter(part, id), { reason }),
    onSuccess: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ['dead-letters', part] }),
        client.invalidateQueries({ queryKey: ['dead-letter', part, id] }),
      ]),
  });
}
