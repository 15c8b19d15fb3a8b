import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/config/paths';
import { post } from '@/lib/api-client';
import type { Import } from './import-types';

export type Decision = { what: 'apply'; removeLeftOut: boolean } | { what: 'undo' } | { what: 'discard' };

/** Applies an import, undoes it, or discards it. */
export function useDecideImport(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (decision: Decision) =>
      post<Import>(
        api.importDecision(id, decision.what),
        decision.what === 'apply' ? { removeLeftOut: decision.removeLeftOut } : undefined,
      ),
    onSuccess: (now) => client.setQueryData(['imports', id], now),
    onError: () => client.invalidateQueries({ queryKey: ['imports', id], exact: true }),
  });
}
