import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '@/config/paths';
import { get, put } from '@/lib/api-client';
import type { Preferences } from './types';

export const preferencesQuery = queryOptions({
  queryKey: ['preferences'],
  staleTime: 5 * 60_000,
  queryFn: ({ signal }) => get<Preferences>(api.preferences, { signal }),
});

export const usePreferences = (enabled = true) => useQuery({ ...preferencesQuery, enabled });

/** Saves all preferences and keeps what the service answered. */
export function useSavePreferences() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ delayMinutes, maxWaitMinutes, zone, locale, quietHours = null }: Preferences) =>
      put<Preferences>(api.preferences, { delayMinutes, maxWaitMinutes, zone, locale, quietHours }),
    onSuccess: (saved) => {
      client.setQueryData(preferencesQuery.queryKey, saved);
      void client.invalidateQueries({ queryKey: ['next-digest'] });
    },
  });
}
