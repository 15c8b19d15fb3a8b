import type { ViewedList } from '@/components/views/viewed-list';
import { api } from '@/config/paths';
import { withSort } from '@/lib/use-sort';
import { filterQuery, readFilter } from './filter';

export const usualOrder = { by: 'name', descending: false };

/** The heatmap as views keep it. */
export const heatmapViews: ViewedList = {
  address: api.views,
  normal,
  keeps: 'the filters, the sort order and the columns that you see now',
  seen: 'the accounts of their own OUs',
  page: 'the heatmap',
  things: 'Accounts and reports',
};

/** The same filter and order are the same text. */
function normal(parameters: URLSearchParams): string {
  const filter = filterQuery(readFilter(parameters));
  filter.delete('rowSet');
  return withSort(filter, parameters, usualOrder);
}
