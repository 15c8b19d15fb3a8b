import { deadLetters } from '@/features/dead-letters/feature';
import { engagements } from '@/features/engagements/feature';
import { heatmap } from '@/features/heatmap/feature';
import { imports } from '@/features/imports/feature';
import { materials } from '@/features/materials/feature';
import { messages } from '@/features/messages/feature';
import { partners } from '@/features/partners/feature';
import { requests } from '@/features/requests/feature';
import type { Feature } from '@/lib/feature';

/** What the app is made of, in the order of the navigation. */
export const features: readonly Feature[] = [
  heatmap,
  requests,
  engagements,
  materials,
  imports,
  partners,
  messages,
  deadLetters,
];
