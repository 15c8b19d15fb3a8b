import type { ViewedList } from '@/components/views/viewed-list';
import { api } from '@/config/paths';
import { withSort } from '@/lib/use-sort';
import { filterQuery } from './list-filter';
import { usualOrder } from './list-orders';

/** The list of engagements as views keep it. */
export const engagementViews: ViewedList = {
  address: api.engagementViews,
  normal: (parameters) => withSort(filterQuery(parameters), parameters, usualOrder),
  keeps: 'the filters and the sort order that you see now',
  seen: 'the engagements of their own OUs',
  page: 'the engagements',
  things: 'Engagements',
};
