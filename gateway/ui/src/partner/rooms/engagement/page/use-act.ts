import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import type { PartnerCalls } from '../../../session/partner-calls';
import { usePartnerSession } from '../../../session/partner-session';
import { roomKey } from '../api/get-engagement';
import type { Room } from '../types';

export type Act<T> = UseMutationResult<unknown, Error, T>;

/** Something that a person does here: whatever becomes of it, the page then shows how things stand. */
export function useAct<T = void>(act: (calls: PartnerCalls, value: T) => Promise<unknown>): Act<T> {
  const { calls } = usePartnerSession();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (value: T) => act(calls, value),
    onSettled: () => client.invalidateQueries({ queryKey: roomKey }),
  });
}

/** An answer to the invitation, which answers with the room as it is then. */
export function useAnswer<T = void>(answer: (calls: PartnerCalls, value: T) => Promise<Room>): Act<T> {
  const { calls } = usePartnerSession();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (value: T) => answer(calls, value),
    onSuccess: (room) => void client.setQueryData(roomKey, room),
    onError: () => void client.invalidateQueries({ queryKey: roomKey }),
  });
}
