import { sizeInWords } from '@/lib/sizes';
import { shortMoment } from '../../../shell/moments';
import type { Material } from '../types';
import { materialWords } from '../words';

/** "Superpower slide · 2.1 MB · version 2 · Contact 1, Nov 20". */
export function materialFacts(material: Material): string {
  const { kind, form, size, url, number, by, at, from, withdrawnAt } = material;
  return [
    materialWords[kind],
    form === 'LINK' ? `link to ${hostOf(url)}` : size === null ? undefined : sizeInWords(size),
    number > 1 ? `version ${number}` : undefined,
    from === null ? undefined : `from “${from}”`,
    `${by}, ${shortMoment(at)}`,
    withdrawnAt === null ? undefined : `withdrawn ${shortMoment(withdrawnAt)}`,
  ]
    .filter((part) => part !== undefined)
    .join(' · ');
}

function hostOf(url: string | null): string {
  try {
    return new URL(url ?? '').host;
  } catch (invalid) {
    if (invalid instanceof TypeError) return 'another site';
    throw invalid;
  }
}
