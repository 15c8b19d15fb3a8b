import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import type { RequestPreview, Selection } from '@/api/types';
import { api } from '@/config/paths';
import { post } from '@/lib/api-client';

/** What these partners would be asked, before anything is sent. */
export const requestPreviewQuery = (partnerIds: string[], selection: Selection) =>
  queryOptions({
    queryKey: ['request-preview', partnerIds, selection],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => post<RequestPreview>(api.requestPreview, { partnerIds, selection }, { signal }),
  });

export const useRequestPreview = (partnerIds: string[], selection: Selection, enabled = true) =>
  useQuery({ ...requestPreviewQuery(partnerIds, selection), enabled });
