import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Engagement } from '@/api/types';
import { api } from '@/config/paths';
import { post } from '@/lib/api-client';
import { stale, useChange } from './change-engagement';
import type { Reminded } from './types';

const address = (id: string): string => `${api.engagement(id)}/invitations`;

export const useInvite = (id: string) =>
  useChange(id, (wish: { partnerIds: string[]; message: string | null }) =>
    post<Engagement>(address(id), wish),
  );

/** Ends an invitation that has no answer yet; its links stop working. */
export const useWithdraw = (id: string, invitationId: string) =>
  useChange(id, (reason: string) =>
    post<Engagement>(`${address(id)}/${invitationId}/withdraw`, { reason: given(reason) }),
  );

/** Ends the part of a partner that has accepted. */
export const useEndPart = (id: string, invitationId: string) =>
  useChange(id, (reason: string) =>
    post<Engagement>(`${address(id)}/${invitationId}/end`, { reason: given(reason) }),
  );

export const useAddContact = (id: string, invitationId: string) =>
  useChange(id, (contactId: string) =>
    post<Engagement>(`${address(id)}/${invitationId}/contacts/${contactId}`),
  );

/** A new link for a contact; the old one stops working. */
export const useSendLinkAgain = (id: string, invitationId: string) =>
  useChange(id, (linkId: string) =>
    post<Engagement>(`${address(id)}/${invitationId}/links/${linkId}/send-again`),
  );

export interface RemindWish {
  partnerIds?: string[];
  again?: boolean;
}

/** Reminds those who owe an answer, or tasks; whoever was reminded lately is left out unless told again. */
export function useRemind(id: string, of: 'invitations' | 'tasks') {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (wish: RemindWish) => post<Reminded>(`${api.engagement(id)}/${of}/remind`, wish),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['engagements', 'one', id] });
      await stale(client, id);
    },
  });
}

const given = (reason: string): string | null => (reason.trim() === '' ? null : reason.trim());
