import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/config/paths';
import { post } from '@/lib/api-client';

/** Ends a request: its links stop working at once. */
export function useRevokeRequest() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => post<undefined>(api.revoke(id)),
    onSuccess: () => client.invalidateQueries({ queryKey: ['requests'] }),
  });
}
