import { HomeRegular } from '@fluentui/react-icons';
import type { Role } from '@/api/types';
import { paths } from '@/config/paths';
import { everyone, isFor, type Destination, type Feature } from '@/lib/feature';
import { features } from '../features';

const home: Destination = {
  path: paths.home,
  label: 'My work',
  icon: HomeRegular,
  roles: everyone,
  section: 'Work',
};

export interface Section {
  readonly label: Destination['section'];
  readonly destinations: readonly Destination[];
}

/** The navigation of somebody: only what one of their roles may use. */
export function sectionsFor(roles: readonly Role[], all: readonly Feature[] = features): readonly Section[] {
  const mine = [home, ...all.flatMap(({ destinations }) => destinations)].filter((one) => isFor(one, roles));
  return (['Work', 'Administration'] as const)
    .map((label) => ({ label, destinations: mine.filter(({ section }) => section === label) }))
    .filter(({ destinations }) => destinations.length > 0);
}
