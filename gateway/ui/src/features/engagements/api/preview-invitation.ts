import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { EngagementType, MailPreview } from '@/api/types';
import { api } from '@/config/paths';
import { post } from '@/lib/api-client';

export interface InvitationFacts {
  title: string;
  type: EngagementType;
  description: string | null;
  firstDay: string | null;
  lastDay: string | null;
  zone: string;
  partnerName: string;
  contactName: string;
  accounts: number;
  expiresAt: string;
  message: string | null;
}

/** The invitation as a partner's contact will get it. */
export const useInvitationMail = (facts: InvitationFacts) =>
  useQuery({
    queryKey: ['engagements', 'invitation-mail', facts],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => post<MailPreview>(api.invitationMail, facts, { signal }),
  });
