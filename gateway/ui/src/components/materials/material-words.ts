import type { Material } from '@/api/types';
import { hostOf, mediaWords } from '@/lib/media-words';
import { sizeInWords } from '@/lib/sizes';

/** What it is, told by its content: "MP4 video, 700 MB", "link to stories.example". */
export function formWords({ form, mediaType, size, url }: Material): string {
  if (form === 'LINK') return `link to ${hostOf(url ?? '')}`;
  return [mediaWords(mediaType), size === null ? undefined : sizeInWords(size)]
    .filter((one) => one !== undefined)
    .join(', ');
}

/** Who gave it: a partner's person, or one of ours. */
export function giverWords({ by, partnerName, byKind }: Material): string {
  if (byKind === 'PARTNER') return partnerName === null ? by : `${by} of ${partnerName}`;
  return partnerName === null ? by : `${by} for ${partnerName}`;
}
