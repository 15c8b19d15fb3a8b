import type { FluentIcon } from '@fluentui/react-icons';
import type { ComponentType } from 'react';
import type { Role } from '@/api/types';

/** What a feature brings to the app: the places that it can be found at, and what of it waits for a person. */
export interface Feature {
  readonly destinations: readonly Destination[];
  readonly work: readonly WorkItem[];
}

/** A place in the navigation, for whoever has one of its roles. */
export interface Destination {
  readonly path: string;
  readonly label: string;
  readonly icon: FluentIcon;
  readonly roles: readonly Role[];
  readonly section: 'Work' | 'Administration';
}

/** A part of "My work", for whoever has one of its roles; the smallest order comes first. */
export interface WorkItem {
  readonly id: string;
  readonly roles: readonly Role[];
  readonly order: number;
  readonly Item: ComponentType;
}

export const everyone: readonly Role[] = ['ECM', 'OU_COORDINATOR', 'SELLER', 'ADMINISTRATOR'];

export function isFor(who: { readonly roles: readonly Role[] }, mine: readonly Role[]): boolean {
  return who.roles.some((role) => mine.includes(role));
}
