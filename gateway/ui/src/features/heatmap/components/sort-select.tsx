import { Button, Select } from '@fluentui/react-components';
import { ArrowDownRegular, ArrowUpRegular } from '@fluentui/react-icons';
import { columns } from '../model/columns';
import type { Sort } from '../model/use-sort';
import { useToolbarStyles } from './toolbar.styles';

/** The order of the list where there is no header to click. */
export function SortSelect({ sort, onSort }: { sort: Sort; onSort: (by: string) => void }) {
  const styles = useToolbarStyles();
  return (
    <span className={styles.group}>
      <Select size="small" aria-label="Sort by" value={sort.by} onChange={(_, { value }) => onSort(value)}>
        {columns.map(
          ({ id, label, sort: by }) =>
            by !== undefined && (
              <option key={id} value={by}>
                {id === 'partners' ? 'Last report' : label}
              </option>
            ),
        )}
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
