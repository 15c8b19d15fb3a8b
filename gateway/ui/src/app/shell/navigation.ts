import {
  GridDotsRegular,
  MailAlertRegular,
  MailMultipleRegular,
  PeopleTeamRegular,
  SendRegular,
  TableArrowUpRegular,
  type FluentIcon,
} from '@fluentui/react-icons';
import type { Role } from '@/api/types';
import { paths } from '@/config/paths';

export interface Destination {
  to: string;
  label: string;
  icon: FluentIcon;
}

const work: Destination[] = [
  { to: paths.heatmap, label: 'Heatmap', icon: GridDotsRegular },
  { to: paths.requests, label: 'Requests', icon: SendRegular },
];

const administration: Destination[] = [
  { to: paths.imports, label: 'Import', icon: TableArrowUpRegular },
  { to: paths.partners, label: 'Partners', icon: PeopleTeamRegular },
  { to: paths.messages, label: 'Messages', icon: MailMultipleRegular },
  { to: paths.deadLetters, label: 'Dead letters', icon: MailAlertRegular },
];

export interface Section {
  label: string;
  destinations: Destination[];
}

/** Only what exists and what one of the user's roles may use. */
export function sectionsFor(roles: readonly Role[]): Section[] {
  const mayAsk = roles.some((role) => role !== 'SELLER');
  const sections = [{ label: 'Work', destinations: mayAsk ? work : work.slice(0, 1) }];
  return roles.includes('ADMINISTRATOR')
    ? [...sections, { label: 'Administration', destinations: administration }]
    : sections;
}
