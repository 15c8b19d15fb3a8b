import type { ViewedList } from '@/components/views/viewed-list';
import { api } from '@/config/paths';
import { filterQuery, readFilter } from './filter';

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
  const query = filterQuery(readFilter(parameters));
  query.delete('rowSet');
  const by = parameters.get('sort') ?? 'name';
  const direction = parameters.get('dir') === 'desc' ? 'desc' : 'asc';
  if (by !== 'name' || direction !== 'asc') {
    query.set('sort', by);
    query.set('dir', direction);
  }
  return query.toString();
}
