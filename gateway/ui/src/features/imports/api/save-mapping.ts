import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/config/paths';
import { put } from '@/lib/api-client';
import type { Import } from './import-types';

/** Says which column is which; the file is then checked. */
export function useSaveMapping(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (mapping: Record<string, number>) => put<Import>(api.importMapping(id), { mapping }),
    onSuccess: (now) => {
      client.setQueryData(['imports', id], now);
      return client.invalidateQueries({ queryKey: ['imports', id, 'mapping'] });
    },
  });
}
