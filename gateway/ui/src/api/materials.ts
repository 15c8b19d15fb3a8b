import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Material } from '@/api/types';
import { api } from '@/config/paths';
import { get, post, put } from '@/lib/api-client';

/** What was given for an engagement: all versions, withdrawn ones too. */
export const engagementMaterialsQuery = (engagementId: string) =>
  queryOptions({
    queryKey: ['materials', 'of', engagementId],
    refetchInterval: 60_000,
    queryFn: async ({ signal }) =>
      (await get<{ materials: Material[] }>(`${api.engagement(engagementId)}/materials`, { signal }))
        .materials,
  });

export const useEngagementMaterials = (engagementId: string) =>
  useQuery(engagementMaterialsQuery(engagementId));

/** What earlier engagements have that fits this one. */
export const useMaterialOffers = (engagementId: string, enabled: boolean) =>
  useQuery({
    queryKey: ['materials', 'offers', engagementId],
    enabled,
    queryFn: async ({ signal }) =>
      (await get<{ offers: Material[] }>(`${api.engagement(engagementId)}/materials/offers`, { signal }))
        .offers,
  });

/** Changes materials, after which all lists of them, and the tasks that they close, are read anew. */
function useMaterialChange<Wish>(change: (wish: Wish) => Promise<Material>) {
  const stale = useStaleMaterials();
  return useMutation({ mutationFn: change, onSuccess: stale });
}

export function useStaleMaterials(): () => void {
  const client = useQueryClient();
  return () => {
    void client.invalidateQueries({ queryKey: ['materials'] });
    void client.invalidateQueries({ queryKey: ['engagements'] });
  };
}

export interface NewLink {
  kind: Material['kind'];
  name: string;
  url: string;
  partnerId: string | null;
}

export const useAddLink = (engagementId: string) =>
  useMaterialChange((link: NewLink) =>
    post<Material>(`${api.engagement(engagementId)}/materials/links`, link),
  );

export const useReuseMaterial = (engagementId: string) =>
  useMaterialChange((materialId: string) =>
    post<Material>(`${api.engagement(engagementId)}/materials/reuse`, { materialId }),
  );

export const useWithdrawMaterial = (id: string) =>
  useMaterialChange((reason: string) =>
    post<Material>(`${api.material(id)}/withdraw`, {
      reason: reason.trim() === '' ? null : reason.trim(),
    }),
  );

export const useTagMaterial = (id: string) =>
  useMaterialChange((kind: Material['kind']) => put<Material>(`${api.material(id)}/tags`, { kind }));
