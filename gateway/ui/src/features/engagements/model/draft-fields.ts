import type { Criteria, Engagement } from '@/api/types';
import type { EngagementWish } from '../api/types';

/** What is edited of an engagement, each on its own, so that two people can change different things at once. */
export interface DraftFields {
  type: Engagement['type'];
  title: string;
  description: string;
  ou: string;
  segments: readonly string[];
  ous: readonly string[];
  industries: readonly string[];
  statuses: readonly Criteria['statuses'][number][];
  zone: string;
  firstDay: string;
  lastDay: string;
  partnerIds: readonly string[];
  message: string;
}

export type FieldName = keyof DraftFields;

export const fieldWords: Record<FieldName, string> = {
  type: 'Type',
  title: 'Title',
  description: 'Description',
  ou: 'OU',
  segments: 'Segments',
  ous: 'OUs of the accounts',
  industries: 'Industries',
  statuses: 'Account statuses',
  zone: 'Time zone',
  firstDay: 'First day',
  lastDay: 'Last day',
  partnerIds: 'Partners',
  message: 'Message',
};

export const fieldNames = Object.keys(fieldWords) as FieldName[];

export function emptyFields(ou: string, zone: string): DraftFields {
  return {
    type: 'CO_SELL',
    title: '',
    description: '',
    ou,
    segments: [],
    ous: [],
    industries: [],
    statuses: [],
    zone,
    firstDay: '',
    lastDay: '',
    partnerIds: [],
    message: '',
  };
}

export function fieldsOf(engagement: Engagement): DraftFields {
  const { type, title, description, ou, criteria, zone, firstDay, lastDay, partners, message } = engagement;
  return {
    type,
    title,
    description: description ?? '',
    ou,
    ...criteria,
    zone,
    firstDay: firstDay ?? '',
    lastDay: lastDay ?? '',
    partnerIds: partners.map(({ partnerId }) => partnerId),
    message: message ?? '',
  };
}

/** The fields as the service takes them; those of a published engagement without what can no longer change. */
export function wishOf(fields: DraftFields, kept: Engagement | undefined): EngagementWish {
  const { type, title, description, ou, zone, firstDay, lastDay, partnerIds, message } = fields;
  const wish: EngagementWish = {
    type,
    title,
    description: orNull(description),
    ou: orNull(ou),
    criteria: criteriaOf(fields),
    zone,
    firstDay: orNull(firstDay),
    lastDay: orNull(lastDay),
    message: orNull(message),
  };
  if (kept) wish.version = kept.version;
  if (!kept || kept.state === 'DRAFT') wish.partnerIds = [...partnerIds];
  return wish;
}

export function criteriaOf({ segments, ous, industries, statuses }: DraftFields): Criteria {
  return {
    segments: [...segments],
    ous: [...ous],
    industries: [...industries],
    statuses: [...statuses],
  };
}

const orNull = (text: string): string | null => (text.trim() === '' ? null : text);

export function same(one: DraftFields[FieldName], other: DraftFields[FieldName]): boolean {
  if (typeof one === 'string' || typeof other === 'string') return one === other;
  return one.length === other.length && [...one].sort().join('\n') === [...other].sort().join('\n');
}

export const sameFields = (one: DraftFields, other: DraftFields): boolean =>
  fieldNames.every((name) => same(one[name], other[name]));
