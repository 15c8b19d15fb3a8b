import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Engagement, Person } from '@/api/types';
import { api } from '@/config/paths';
import { call, post } from '@/lib/api-client';
import { useChange } from './change-engagement';

export const usePublish = (id: string) =>
  useChange(id, (version: number) => post<Engagement>(`${api.engagement(id)}/publish`, { version }));

export const useCancel = (id: string) =>
  useChange(id, (reason: string) => post<Engagement>(`${api.engagement(id)}/cancel`, { reason }));

export const useHandOver = (id: string) =>
  useChange(id, ({ email, name }: Pick<Person, 'email' | 'name'>) =>
    post<Engagement>(`${api.engagement(id)}/hand-over`, { email, name }),
  );

/** The same once more as a draft, three months later. */
export function useDuplicate(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => post<Engagement>(`${api.engagement(id)}/duplicate`),
    onSuccess: () => client.invalidateQueries({ queryKey: ['engagements', 'list'] }),
  });
}

export function useDiscardDraft(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => call<undefined>('DELETE', api.engagement(id)),
    onSuccess: () => client.invalidateQueries({ queryKey: ['engagements', 'list'] }),
  });
}
