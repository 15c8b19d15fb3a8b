import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { api } from '@/config/paths';
import { post } from '@/lib/api-client';
import type { Reminded } from './types';

/** Changes something about requests, after which all lists of them are read anew. */
function useChange<Wish, Result>(
  change: (wish: Wish) => Promise<Result>,
): UseMutationResult<Result, Error, Wish> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () => client.invalidateQueries({ queryKey: ['requests'] }),
  });
}

/** Reminds those that owe; whoever was reminded lately is left out unless told again. */
export const useRemind = () =>
  useChange((wish: { requestIds: string[]; again: boolean }) =>
    post<Reminded>(`${api.requests}/remind`, wish),
  );

export const useExtend = (id: string) =>
  useChange((dueOn: string) => post<undefined>(`${api.requests}/${id}/extend`, { dueOn }));

export const useAddContact = (id: string) =>
  useChange((contactId: string) => post<undefined>(`${api.requests}/${id}/contacts/${contactId}`));
