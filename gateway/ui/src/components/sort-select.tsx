import { Button, Select } from '@fluentui/react-components';
import { ArrowDownRegular, ArrowUpRegular } from '@fluentui/react-icons';
import type { Sort } from '@/lib/use-sort';
import { useSortStyles } from './sort.styles';

export interface SortSelectProps {
  /** Each order with its words. */
  orders: readonly (readonly [string, string])[];
  sort: Sort;
  onSort: (by: string) => void;
}

/** The order of a list where there is no header to click. */
export function SortSelect({ orders, sort, onSort }: SortSelectProps) {
  const styles = useSortStyles();
  return (
    <span className={styles.select}>
      <Select size="small" aria-label="Sort by" value={sort.by} onChange={(_, { value }) => onSort(value)}>
        {orders.map(([by, words]) => (
          <option key={by} value={by}>
            {words}
          </option>
        ))}
      </Select>
      <Button
        size="small"
        appearance="subtle"
        aria-label={sort.descending ? 'Descending: switch to ascending' : 'Ascending: switch to descending'}
        icon={sort.descending ? <ArrowDownRegular /> : <ArrowUpRegular />}
        onClick={() => onSort(sort.by)}
      />
    </span>
  );
}
