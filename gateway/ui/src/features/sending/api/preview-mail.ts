import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { MailPreview } from '@/api/types';
import { api } from '@/config/paths';
import { post } from '@/lib/api-client';

export interface MailFacts {
  partnerName: string;
  contactName: string;
  askedBy: string;
  dueOn: string | null;
  message: string | null;
  accounts: number;
}

/** The mail as the partner's contact will get it. */
export const useMailPreview = (facts: MailFacts) =>
  useQuery({
    queryKey: ['mail-preview', facts],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => post<MailPreview>(api.requestMail, facts, { signal }),
  });
