import { sizeInWords } from '../sizes';

/** What a file can be, in the words of the task that asks for it. */
export const materialKinds: readonly (readonly [MaterialKind, string])[] = [
  ['SHOWCASE_RECORDING', 'Showcase recording'],
  ['SUPERPOWER_SLIDE', 'Superpower slide'],
  ['OTHER', 'Other material'],
];

export type MaterialKind = 'SHOWCASE_RECORDING' | 'SUPERPOWER_SLIDE' | 'OTHER';

export const kindWords = (kind: string): string => materialKinds.find(([one]) => one === kind)?.[1] ?? kind;

export const largestFile = 2 * 1024 ** 3;

/** Why a file cannot be uploaded at all. */
export function hindrance({ size }: File): string | undefined {
  if (size === 0) return 'The file is empty.';
  return size > largestFile
    ? `The file is ${sizeInWords(size)}; the largest is ${sizeInWords(largestFile)}. You can give a link to it instead.`
    : undefined;
}

/** A first guess, which the person can change before anything is sent. */
export function guessKind({ type, name }: File): MaterialKind {
  if (type.startsWith('video/')) return 'SHOWCASE_RECORDING';
  return /\.(pptx?|key|odp|pdf)$/i.test(name) ? 'SUPERPOWER_SLIDE' : 'OTHER';
}
