import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import type { Sending } from '@/api/sendings';
import { api } from '@/config/paths';
import { post } from '@/lib/api-client';
import type { SeenSelection, SendWish } from './preview-request';

export interface NewSending extends SendWish {
  partnerIds: string[];
  selection: SeenSelection;
  dueOn: string | null;
  message: string | null;
}

/** Sends once, however often it is tried: the same content carries the same idempotency key. */
export function useSendRequests() {
  const client = useQueryClient();
  const keys = useRef(new Map<string, string>());
  return useMutation({
    mutationFn: (request: NewSending) => {
      const content = JSON.stringify(request);
      const key = keys.current.get(content) ?? crypto.randomUUID();
      keys.current.set(content, key);
      return post<Sending>(api.requests, request, { headers: { 'Idempotency-Key': key } });
    },
    onSuccess: () => client.invalidateQueries({ queryKey: ['sendings'] }),
  });
}
