import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { NewPartner, Partner } from '@/api/types';
import { api } from '@/config/paths';
import { post, put } from '@/lib/api-client';

/** Makes a new partner, or replaces the whole of one if nobody else changed it meanwhile. */
export function useSavePartner() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (partner: NewPartner | Partner) =>
      'id' in partner ? put<Partner>(api.partner(partner.id), partner) : post<Partner>(api.partners, partner),
    onSuccess: () => client.invalidateQueries({ queryKey: ['partners'] }),
  });
}
