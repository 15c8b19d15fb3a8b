import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Engagements } from '@/api/types';
import { api } from '@/config/paths';
import { post } from '@/lib/api-client';
import { stale } from './change-engagement';

export interface HeatmapWish {
  partnerIds: string[];
  dueOn: string | null;
  message: string | null;
}

/** Asks partners to report on the accounts that match now; whoever has been asked already is left out. */
export function useStartHeatmaps(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (wish: HeatmapWish) =>
      post<Engagements['RequestedHeatmaps']>(`${api.engagement(id)}/heatmaps`, wish),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['engagements', 'one', id] });
      await stale(client, id);
    },
  });
}
