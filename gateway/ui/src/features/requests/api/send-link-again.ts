import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/config/paths';
import { post } from '@/lib/api-client';

/** Sends a contact a new link; the old one stops working. */
export function useSendLinkAgain(requestId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (linkId: string) => post<undefined>(api.sendLinkAgain(requestId, linkId)),
    onSuccess: () => client.invalidateQueries({ queryKey: ['requests'] }),
  });
}
