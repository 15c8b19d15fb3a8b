import { queryOptions } from '@tanstack/react-query';
import type { PartnerCalls } from '../../../session/partner-calls';
import type { Room } from '../types';

export const roomKey = ['partner', 'engagement'];

/** The engagement; read again now and then, for colleagues and the organizer work on it too. */
export const roomOptions = (calls: PartnerCalls) =>
  queryOptions({
    queryKey: roomKey,
    queryFn: ({ signal }) => calls.get<Room>('', { signal }),
    refetchInterval: 20_000,
    staleTime: 5_000,
  });
