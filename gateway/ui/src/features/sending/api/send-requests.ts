import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import type { NewReportRequest, SentRequest } from '@/api/types';
import { api } from '@/config/paths';
import { post } from '@/lib/api-client';

/** Sends once, however often it is tried: the same content carries the same idempotency key. */
export function useSendRequests() {
  const client = useQueryClient();
  const keys = useRef(new Map<string, string>());
  return useMutation({
    mutationFn: async (request: NewReportRequest) => {
      const content = JSON.stringify(request);
      const key = keys.current.get(content) ?? crypto.randomUUID();
      keys.current.set(content, key);
      return (
        await post<{ requests: SentRequest[] }>(api.requests, request, {
          headers: { 'Idempotency-Key': key },
        })
      ).requests;
    },
    onSuccess: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ['requests'] }),
        client.invalidateQueries({ queryKey: ['accounts'] }),
      ]),
  });
}
