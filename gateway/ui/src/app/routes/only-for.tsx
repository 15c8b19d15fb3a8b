import type { ReactNode } from 'react';
import { useMe } from '@/api/get-me';
import { isFor, type Feature } from '@/lib/feature';
import { NotFoundRoute } from './not-found-route';

/** For whoever finds the feature in no navigation its pages do not exist; the services decide on their own. */
export function OnlyFor({ feature, children }: { feature: Feature; children: ReactNode }) {
  const { data: me } = useMe();
  return feature.destinations.some((one) => isFor(one, me?.roles ?? [])) ? children : <NotFoundRoute />;
}
