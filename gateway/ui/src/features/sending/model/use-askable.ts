import { usePartners } from '@/api/get-partners';
import type { PartnerDirectory } from '@/components/partner-picker/names';

/** The partners that can be asked for a report. */
export function useAskable(): PartnerDirectory {
  const { data, error, refetch } = usePartners();
  const partners = data
    ?.filter(({ active }) => active)
    .map(({ id, name, shortName, contacts }) => ({
      id,
      name,
      shortName,
      contacts: contacts.filter((contact) => contact.active).length,
    }));
  return { partners: partners ?? [], error, refetch: () => void refetch() };
}
