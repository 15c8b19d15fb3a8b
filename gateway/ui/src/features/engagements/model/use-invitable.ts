import type { PartnerDirectory } from '@/components/partner-picker/names';
import { usePartnerChoices } from '../api/get-partner-choices';

/** The partners that can be chosen for an engagement. */
export function useInvitable(): PartnerDirectory {
  const { data, error, refetch } = usePartnerChoices();
  const partners = data?.map(({ contacts, ...partner }) => ({ ...partner, contacts: contacts.length }));
  return { partners: partners ?? [], error, refetch: () => void refetch() };
}
