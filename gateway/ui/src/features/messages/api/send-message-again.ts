import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/config/paths';
import { post } from '@/lib/api-client';

/** Puts a message back into the queue. */
export function useSendMessageAgain(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => post<undefined>(api.sendMessageAgain(id)),
    onSuccess: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ['messages'] }),
        client.invalidateQueries({ queryKey: ['message', id] }),
      ]),
  });
}
