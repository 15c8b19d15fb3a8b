import { useMutation } from '@tanstack/react-query';
import type { PartnerMatch } from '@/api/types';
import { api } from '@/config/paths';
import { post } from '@/lib/api-client';

/** Finds partners for pasted names, and says which names fit none. */
export const useMatchPartners = () =>
  useMutation({ mutationFn: (names: string[]) => post<PartnerMatch>(api.matchPartners, { names }) });
