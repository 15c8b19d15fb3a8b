import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import type { SendTarget } from '@/api/send-target';
import type { Heatmap } from '@/api/types';
import { api } from '@/config/paths';
import { post } from '@/lib/api-client';

/** The accounts that a preview has shown: these are sent, whatever the filter would find by then. */
export interface SeenSelection {
  seen: string;
}

export interface SendWish {
  leaveOutAskedLately: boolean;
  onlyMissingOrStale: boolean;
}

export type PartnerPreview = Heatmap['Asked'];
export type SendPreview = Heatmap['PreviewView'];

/** Fixes the accounts of a filter or of a selection for as long as the dialog is open. */
export const useSeenAccounts = ({ selection, excludeAccountIds }: SendTarget) =>
  useQuery({
    queryKey: ['seen-accounts', selection, excludeAccountIds],
    staleTime: Infinity,
    gcTime: 0,
    queryFn: ({ signal }) =>
      post<SendPreview>(api.requestPreview, { partnerIds: [], selection, excludeAccountIds }, { signal }),
  });

/** What these partners would be asked, before anything is sent. */
export const requestPreviewQuery = (partnerIds: string[], seen: string, wish: SendWish) =>
  queryOptions({
    queryKey: ['request-preview', partnerIds, seen, wish],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      post<SendPreview>(api.requestPreview, { partnerIds, selection: { seen }, ...wish }, { signal }),
  });

export const useRequestPreview = (partnerIds: string[], seen: string | undefined, wish: SendWish) =>
  useQuery({
    ...requestPreviewQuery(partnerIds, seen ?? '', wish),
    enabled: seen !== undefined && partnerIds.length > 0,
  });
