import { address } from '@/lib/api-client';
import type { PartnerAddress } from '../../../session/partner-address';
import type { PartnerCalls } from '../../../session/partner-calls';
import type { MaterialKind } from '../types';

export interface GivenLink {
  readonly kind: MaterialKind;
  readonly name: string;
  readonly url: string;
  readonly replaces?: string;
}

export const giveLink = (calls: PartnerCalls, link: GivenLink): Promise<unknown> =>
  calls.post('/materials/links', link);

/** Takes what was given for an earlier engagement for this one, too. */
export const reuse = (calls: PartnerCalls, materialId: string): Promise<unknown> =>
  calls.post('/materials/reuse', { materialId });

export const withdraw = (calls: PartnerCalls, id: string): Promise<unknown> =>
  calls.post(`/materials/${encodeURIComponent(id)}/withdraw`, {});

export const uploadsPath = '/api/partner/engagement/uploads';

/** Where a browser finds a file: a download cannot name its page by a header. */
export function fileAddress({ subject }: PartnerAddress, id: string, part: 'content' | 'preview'): string {
  return address(`/api/partner/engagement/materials/${encodeURIComponent(id)}/${part}`, { subject });
}
